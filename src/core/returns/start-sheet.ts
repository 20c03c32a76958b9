import { fieldOf, filledCell, sourceAt, textAt } from './cells';
import { RETURN_SHEETS, START_LABELS } from './layout';
import { codedRows, readSignedRows } from './coded-rows';
import { codesOfRows, entryCode, isEntryCode, type CodedRow, type RowCode } from './entry-code';
import type { SignedInAddIn } from './identity';
import type { Deviation, Field, PartnerReturn, SignedCode, SignOff } from './partner-return';
import type { Reading } from '../values/reading';
import { foldText } from '../values/plain-text';
import { dateReading } from '../values/sign-off-date';
import { textReading } from '../values/text';
import type { CellContent } from '../values/cell';
import type { SheetContent, WorkbookContent } from './workbook-content';

/** The sheet "Start here", where the return is signed: found by its name, else by its labels. */
export function startSheetOf(content: WorkbookContent): SheetContent | undefined {
  return (
    content.sheets.find(({ name }) => foldText(name) === foldText(RETURN_SHEETS.start)) ??
    content.sheets.find((sheet) => valuePlace(sheet, START_LABELS.name) && valuePlace(sheet, START_LABELS.date))
  );
}

/** Where the value of a label stands: in the cell to its right. */
function valuePlace(sheet: SheetContent, label: string): { row: number; column: number } | undefined {
  const sought = foldText(label);
  for (const [row, cells] of sheet.rows.entries()) {
    const column = cells.findIndex(
      (cell) =>
        cell?.kind === 'text' &&
        typeof cell.value === 'string' &&
        cell.value.length < 80 &&
        foldText(cell.value) === sought,
    );
    if (column >= 0) return { row, column: column + 1 };
  }
  return undefined;
}

/** The partner's name as "Start here" gives it; empty where it doesn't. */
export function partnerNameIn(content: WorkbookContent): string {
  const sheet = startSheetOf(content);
  const place = sheet && valuePlace(sheet, START_LABELS.partner);
  return place ? textAt(sheet, place.row, place.column) : '';
}

/** A deviation where the partner's name was overtyped; the entries still count for the partner who was asked. */
export function changedPartner(content: WorkbookContent, issued: string | undefined): readonly Deviation[] {
  const sheet = startSheetOf(content);
  const place = sheet && valuePlace(sheet, START_LABELS.partner);
  const found = place ? textAt(sheet, place.row, place.column) : '';
  if (!place || found === '' || issued === undefined || foldText(found) === foldText(issued)) return [];
  return [
    {
      kind: 'changed-definition',
      at: sourceAt(content.file, sheet.name, place.row, place.column),
      column: START_LABELS.partner,
      found,
      issued,
    },
  ];
}

/** Reads who signed, when and with which code; with a deviation where "Start here" is missing. */
export function signOffOf(
  content: WorkbookContent,
  { fingerprint, rows }: SignedInAddIn,
  entered: Pick<PartnerReturn, 'entries' | 'texts'>,
): { signOff: SignOff; deviations: readonly Deviation[] } {
  const sheet = startSheetOf(content);
  const read = <T>(label: string, readingOf: (cell: CellContent | undefined) => Reading<T>): Field<T> => {
    const place = sheet && valuePlace(sheet, label);
    const cell = place ? filledCell(sheet, place.row, place.column) : undefined;
    return fieldOf(
      sourceAt(content.file, sheet?.name ?? RETURN_SHEETS.start, place?.row ?? 0, place?.column ?? 0),
      cell,
      readingOf(cell),
    );
  };
  const signOff = {
    name: read(START_LABELS.name, textReading),
    role: read(START_LABELS.role, textReading),
    date: read(START_LABELS.date, dateReading),
  };
  const takesCode = sheet !== undefined && valuePlace(sheet, START_LABELS.signedCode) !== undefined;
  const coded = takesCode || rows !== undefined ? codedRows(content, { ...entered, signOff }) : [];
  const codes = codesOfRows(coded);
  return {
    signOff: {
      ...signOff,
      ...(fingerprint !== undefined && { fingerprint }),
      ...(takesCode && { code: signedCode(read(START_LABELS.signedCode, textReading), coded, codes) }),
      ...(rows !== undefined && { rows: { signed: readSignedRows(rows), now: new Map(codes) } }),
    },
    deviations: sheet ? [] : [{ kind: 'missing-sheet', sheet: RETURN_SHEETS.start }],
  };
}

function signedCode(typed: Field<string>, rows: readonly CodedRow[], codes: readonly RowCode[]): SignedCode {
  const now = entryCode(codes);
  return { typed, now, isCurrent: isEntryCode(typed.found, rows, now) };
}
