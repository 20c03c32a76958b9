import type { CellContent } from '../core/values/cell';
import type { SheetContent, TableContent } from '../core/returns/workbook-content';
import type { CellDescription, SheetBlock, SheetDescription } from './sheet';
import { formatOfCode } from './spreadsheet/number-format-code';

/** Width of every column, in characters: the content of a sheet says nothing of its widths. */
const WIDTH = 20;

/**
 * A sheet that was read, as a description to be shown, with every cell where it stood. Tables are described as tables
 * where each starts at column A and has blank rows around it; otherwise the whole sheet becomes lines of cells.
 */
export function describedContent(sheet: SheetContent): SheetDescription {
  const columns = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name: sheet.name,
    visibility: sheet.visibility === 'visible' ? 'visible' : 'very hidden',
    purpose: `The sheet "${sheet.name}" as it was read.`,
    widths: Array.from({ length: columns }, () => WIDTH),
    blocks: blocksOf(sheet) ?? [linesBetween(sheet, 0, sheet.rows.length)],
    orientation: 'landscape',
    protected: true,
  };
}

/**
 * The tables of a sheet and the lines between them; undefined where blocks, stacked with one blank row between, would
 * move cells.
 */
function blocksOf(sheet: SheetContent): readonly SheetBlock[] | undefined {
  const tables = [...sheet.tables].sort((a, b) => a.top - b.top);
  const blocks: SheetBlock[] = [];
  let next = 0;
  for (const table of tables) {
    if (!standsAlone(sheet, table, next)) return undefined;
    if (table.top > next) blocks.push(linesBetween(sheet, next, table.top - 1));
    blocks.push(tableBlock(sheet, table));
    next = table.bottom + 2;
  }
  if (next < sheet.rows.length) blocks.push(linesBetween(sheet, next, sheet.rows.length));
  return blocks;
}

function standsAlone(sheet: SheetContent, { top, left, bottom, right }: TableContent, next: number): boolean {
  const isBlank = (row: number): boolean => !sheet.rows[row]?.some((cell) => cell !== undefined);
  const begins = top === next || (top >= next + 2 && isBlank(top - 1));
  const within = Array.from({ length: bottom - top + 1 }, (_, index) => sheet.rows[top + index]?.length ?? 0).every(
    (length) => length <= right + 1,
  );
  return left === 0 && bottom > top && begins && isBlank(bottom + 1) && within && hasHeaders(sheet, top, right);
}

function hasHeaders({ rows }: SheetContent, top: number, right: number): boolean {
  return Array.from({ length: right + 1 }, (_, column) => String(rows[top]?.[column]?.value ?? '')).every(
    (header) => header.trim() !== '',
  );
}

function linesBetween({ rows }: SheetContent, from: number, to: number): SheetBlock {
  return {
    kind: 'lines',
    lines: Array.from({ length: Math.max(0, to - from) }, (_, index) => lineAt(rows[from + index] ?? [], from + index)),
  };
}

/** One row of the sheet as described cells; a text that stands alone in the first row gets the role "title". */
function lineAt(cells: SheetContent['rows'][number], row: number): readonly CellDescription[] {
  const line = Array.from(cells, describedCell);
  return row === 0 && line.length === 1 && typeof line[0]?.value === 'string' ? [{ ...line[0], role: 'title' }] : line;
}

function tableBlock({ rows }: SheetContent, { name, top, bottom, right }: TableContent): SheetBlock {
  const columns = Array.from({ length: right + 1 }, (_, column) => ({
    header: String(rows[top]?.[column]?.value ?? ''),
    ...(isOfNumbers(rows.slice(top + 1, bottom + 1).map((row) => row[column])) && { align: 'right' as const }),
  }));
  const body = Array.from({ length: bottom - top }, (_, index) =>
    columns.map((_column, column) => describedCell(rows[top + 1 + index]?.[column])),
  );
  return { kind: 'table', name, columns, rows: body };
}

function isOfNumbers(cells: readonly (CellContent | undefined)[]): boolean {
  const kinds = new Set(cells.flatMap((cell) => (cell ? [cell.kind] : [])));
  return kinds.size === 1 && kinds.has('number');
}

function describedCell(cell: CellContent | undefined): CellDescription {
  if (!cell) return { value: null };
  const format =
    cell.kind === 'date' ? ({ kind: 'date' } as const) : cell.kind === 'number' ? formatOfCode(cell.format) : undefined;
  return { value: cell.value, ...(format && { format }) };
}
