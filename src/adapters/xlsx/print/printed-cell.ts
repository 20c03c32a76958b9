import type { Cell, CellStyle } from 'hucre/xlsx';
import { cellAddress } from '../../../core/place';
import type { CellDescription } from '../../../documents/sheet';
import { readsAsFormula, roleOf, storedValue } from '../../../documents/spreadsheet/stored-cell';
import { quotedSheet } from '../../../documents/spreadsheet/sheet-references';
import { cellStyle, type CellManner } from './cell-styles';
import { refuseTooLong } from '../../../documents/spreadsheet/longest-text';
import { escapedText, readsAsError } from './cell-text';

/** In characters: Excel offers to repair a file with a longer formula. */
const LONGEST_FORMULA = 8_192;

/** A cell's place; row and column are counted from 0. */
export interface CellSpot {
  sheet: string;
  row: number;
  column: number;
}

/** A described cell as the .xlsx library takes it. Text stays text whatever it begins with. */
export function printedCell(cell: CellDescription, manner: Omit<CellManner, 'role'>, spot: CellSpot): Partial<Cell> {
  const { value } = cell;
  const role = roleOf(cell, manner.inTable);
  const styled = (formatCode?: string): { style: CellStyle } => ({
    style: cellStyle({ ...manner, role, format: cell.format, formatCode }),
  });
  if (typeof value === 'string') refuseTooLong(value, spot.sheet, cellAddress(spot.row, spot.column));
  const stored = storedValue(cell);
  if (cell.formula !== undefined) {
    if (cell.formula.length > LONGEST_FORMULA)
      throw new Error(
        `The formula for ${spot.sheet}, ${cellAddress(spot.row, spot.column)} is longer than Excel's 8,192 characters.`,
      );
    return {
      ...styled(),
      formula: escapedText(cell.formula),
      formulaResult: typeof stored === 'string' ? escapedText(stored) : stored,
    };
  }
  const link = cell.link && hyperlinkOf(cell.link);
  if (typeof stored !== 'string') return { ...styled(), value: stored, ...(link && { hyperlink: link }) };
  const text = escapedText(stored);
  const style = styled(cell.format === undefined && readsAsFormula(stored) ? '@' : undefined);
  return {
    ...style,
    ...(readsAsError(stored) ? { value: text, richText: [{ text }] } : { value: text }),
    ...(link && { hyperlink: link }),
  };
}

/** Links lead to a place in the workbook ("#Figures!A1"), a web page or a mailbox; any other stays plain text. */
function hyperlinkOf({ to, tooltip }: { to: string; tooltip?: string }): Cell['hyperlink'] {
  const tip = tooltip === undefined ? {} : { tooltip: tooltip.slice(0, 255) };
  if (!to.startsWith('#')) return /^(https?:\/\/|mailto:)/i.test(to) ? { target: to, ...tip } : undefined;
  const place = to.slice(1);
  const bang = place.lastIndexOf('!');
  if (bang < 0) return { target: '', location: place, ...tip };
  const sheet = place.slice(0, bang).replace(/^'(.*)'$/, (_, inner: string) => inner.replaceAll("''", "'"));
  return { target: '', location: `${quotedSheet(sheet)}!${place.slice(bang + 1)}`, ...tip };
}
