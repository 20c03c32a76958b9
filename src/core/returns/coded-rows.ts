import { parseAddress, type Source } from '../place';
import type { CodedCell, CodedRow, RowCode } from './entry-code';
import { DEFINITION_CHUNK, FIGURE_ENTRY_KEYS, FIGURES_TABLE, TEXT_ENTRY_KEYS, type FigureEntryKey } from './layout';
import type { PartnerReturn, SignOff } from './partner-return';
import type { WorkbookContent } from './workbook-content';

/** The name of the row that holds name, role and date of sign-off. */
export const SIGN_OFF_ROW = 'sign-off';

/** What the code of a return is made of: every entry cell as it stands in the workbook. */
export function codedRows(
  content: WorkbookContent,
  { entries, texts, signOff }: Pick<PartnerReturn, 'entries' | 'texts'> & { signOff: SignOff },
): readonly CodedRow[] {
  const cellAt = cellFinder(content);
  return [
    ...entries.map((entry) => ({
      name: entry.measure,
      cells: FIGURE_ENTRY_KEYS.map((key) => ({ cell: cellAt(entry[key].at), holds: heldIn(key) })),
    })),
    ...texts.map((text) => ({
      name: text.priority,
      cells: TEXT_ENTRY_KEYS.map((key) => ({ cell: cellAt(text[key].at), holds: 'text' as const })),
    })),
    { name: SIGN_OFF_ROW, cells: signOffCells([signOff.name, signOff.role, signOff.date].map(({ at }) => cellAt(at))) },
  ];
}

/** What the code takes a column of the Figures table to hold. */
export function heldIn(key: FigureEntryKey): CodedCell['holds'] {
  const { holds } = FIGURES_TABLE[key];
  return holds === 'answer' || holds === 'number' ? 'number' : 'text';
}

/** Name, role and date of sign-off as coded cells. */
export function signOffCells([name, role, date]: readonly CodedCell['cell'][]): readonly CodedCell[] {
  return [
    { cell: name, holds: 'text' },
    { cell: role, holds: 'text' },
    { cell: date, holds: 'number' },
  ];
}

function cellFinder(content: WorkbookContent): (at: Source) => CodedCell['cell'] {
  const sheets = new Map(content.sheets.map((sheet) => [sheet.name, sheet]));
  return ({ sheet, cell }) => {
    const place = parseAddress(cell);
    return place && sheets.get(sheet)?.rows[place.row]?.[place.column];
  };
}

/**
 * The rows' codes as a text that the very hidden sheet keeps: a JSON list of names and codes. Empty where they are more
 * than a cell holds, some 900 rows: what was changed can't be named then.
 */
export function signedRowsText(codes: readonly RowCode[]): string {
  const text = JSON.stringify(codes);
  return text.length > DEFINITION_CHUNK ? '' : text;
}

/** The inverse of `signedRowsText`; empty for anything else. */
export function readSignedRows(text: string): ReadonlyMap<string, number> {
  try {
    const read: unknown = JSON.parse(text);
    return new Map(Array.isArray(read) ? read.filter(isNameAndCode) : []);
  } catch {
    return new Map();
  }
}

function isNameAndCode(each: unknown): each is [string, number] {
  return Array.isArray(each) && each.length === 2 && typeof each[0] === 'string' && typeof each[1] === 'number';
}
