import { verifySignature, makeSignature } from '../../core/returns/signature';
import { signOffFingerprintAt } from '../../core/returns/identity';
import { RETURN_SHEETS } from '../../core/returns/layout';
import type { Field, PartnerReturn } from '../../core/returns/partner-return';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import type { CellEdit } from '../ports';
import { cellIn } from './cell-edits';
import type { SignOffEntry } from './open-return';
import type { SignOffView, WorkLeft } from './return-view';
import { isExplained, leftWords, type WorkToDo } from './work-left';

/** The view of the sign-off: who signed, whether anything was changed since, and why signing has to wait. */
export function signOffView(ret: PartnerReturn, work: WorkLeft): SignOffView {
  const { name, role, date } = ret.signOff;
  const waitsFor = reasonToWait(work);
  return {
    name: name.found,
    role: role.found,
    date: dateIn(date),
    state: stateOf(ret),
    ...(waitsFor !== undefined && { waitsFor }),
    explained: new Set(work.toKnow.filter(isExplained).map(({ finding }) => finding.place.measure)).size,
  };
}

function dateIn({ reading, found }: Field<string>): string {
  return reading.state === 'read' ? reading.value : found;
}

function stateOf(ret: PartnerReturn): SignOffView['state'] {
  const { name, role, date, fingerprint } = ret.signOff;
  if ([name, role, date].some(({ found }) => found === '')) return 'not signed';
  return fingerprint === undefined || verifySignature(fingerprint, ret) ? 'signed' : 'changed';
}

/** The tasks that signing has to wait for: not those that signing itself puts right. */
export function workBeforeSigning({ toFix, toExplain, toDo }: WorkLeft): WorkToDo {
  return {
    toFix: toFix.filter((task) => !task.isAboutSignature),
    toExplain: toExplain.filter((task) => !task.isAboutSignature),
    toDo: toDo.filter((task) => !task.isAboutSignature),
  };
}

/** Why signing has to wait: "3 to fix, 1 to do first"; undefined where it needn't. */
export function reasonToWait(work: WorkLeft): string | undefined {
  const left = leftWords(workBeforeSigning(work));
  return left === '' ? undefined : `${left} first`;
}

/** The address that a sign-off field has where its label wasn't found; a real one is never in A1. */
const NOWHERE = 'A1';

/** The edits that sign a return: name, role, date and signature. */
export function signOffEdits(
  content: WorkbookContent,
  ret: PartnerReturn,
  { name, role, date }: SignOffEntry,
): readonly CellEdit[] | Trouble {
  const { signOff } = ret;
  if ([signOff.name, signOff.role, signOff.date].some(({ at }) => at.cell === NOWHERE)) return noPlaceToSign(ret.file);
  const edit = (at: { sheet: string; cell: string }, value: string): CellEdit => ({
    sheet: at.sheet,
    cell: at.cell,
    value,
    seen: cellIn(content, at),
  });
  const fingerprintAt = signOffFingerprintAt(content);
  return [
    ...(fingerprintAt ? [edit(fingerprintAt, makeSignature(ret))] : []),
    edit(signOff.name.at, name.trim()),
    edit(signOff.role.at, role.trim()),
    { ...edit(signOff.date.at, date), format: { kind: 'date' } },
  ];
}

function noPlaceToSign(file: string): Trouble {
  return new Trouble(
    'excel-item-missing',
    `The place for signing can't be found: the sheet "${RETURN_SHEETS.start}" or its lines for name, role and date are gone.`,
    'Undo the deletion, or copy your entries into the return as it was sent to you.',
    file,
  );
}
