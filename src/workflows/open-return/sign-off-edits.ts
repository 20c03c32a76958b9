import { signatureOf } from '../../core/returns/signature';
import { signOffFingerprintAt } from '../../core/returns/identity';
import type { PartnerReturn } from '../../core/returns/partner-return';
import { RETURN_SHEETS } from '../../core/returns/layout';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { Trouble } from '../../core/trouble';
import type { CellEdit } from '../ports';
import type { SignOffEntry } from './open-return';
import { cellIn } from './typed-edit';

/** A label that can't be found leaves its value at the sheet's first cell, where none ever stands. */
const NOWHERE = 'A1';

/** The edits that sign a return off: name, role and date, and the fingerprint of what was signed. */
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
    ...(fingerprintAt ? [edit(fingerprintAt, signatureOf(ret))] : []),
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
