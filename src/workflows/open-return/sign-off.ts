import { codedRows, signedRowsText, signOffCells, SIGN_OFF_ROW } from '../../core/returns/coded-rows';
import { codesOfRows, entryCode, type CodedRow } from '../../core/returns/entry-code';
import { signedInAddInAt } from '../../core/returns/identity';
import { makeSignature, signatureOf } from '../../core/returns/signature';
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
  return signatureOf(ret).state;
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
  const signer = { name: name.trim(), role: role.trim(), date };
  const codes = codesOfRows(signedRows(content, ret, signer));
  const signedCells: readonly (readonly [{ sheet: string; cell: string } | undefined, string])[] = [
    [signedInAddInAt(content, 'fingerprint'), makeSignature(ret, { signer })],
    [signedInAddInAt(content, 'rows'), signedRowsText(codes)],
    [signOff.code?.typed.at, entryCode(codes)],
  ];
  return [
    ...signedCells.flatMap(([at, value]) => (at ? [edit(at, value)] : [])),
    edit(signOff.name.at, signer.name),
    edit(signOff.role.at, signer.role),
    { ...edit(signOff.date.at, date), format: { kind: 'date' } },
  ];
}

/** The rows of the code as they will be once the return is signed. */
function signedRows(content: WorkbookContent, ret: PartnerReturn, signer: SignOffEntry): readonly CodedRow[] {
  const { name, role, date } = signer;
  return codedRows(content, ret).map((row) =>
    row.name === SIGN_OFF_ROW
      ? {
          ...row,
          cells: signOffCells([
            { kind: 'text', value: name },
            { kind: 'text', value: role },
            { kind: 'date', value: date },
          ]),
        }
      : row,
  );
}

function noPlaceToSign(file: string): Trouble {
  return new Trouble(
    'excel-item-missing',
    `The place for signing can't be found: the sheet "${RETURN_SHEETS.start}" or its lines for name, role and date are gone.`,
    'Undo the deletion, or copy your entries into the return as it was sent to you.',
    file,
  );
}
