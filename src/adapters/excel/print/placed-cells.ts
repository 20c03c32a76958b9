import { cellAddress } from '../../../core/place';
import { Trouble } from '../../../core/trouble';
import { firstPageRoom } from '../../../documents/pages-wide';
import type { CellDescription, LinesBlock, SheetDescription, TableBlock } from '../../../documents/sheet';
import { placementOf, type TablePlacement } from '../../../documents/sheet-placement';
import { wrapsInLine } from '../../../documents/line-rows';
import { refuseTooLong } from '../../../documents/spreadsheet/longest-text';
import { formatCode } from '../../../documents/spreadsheet/number-format-code';
import { readsAsFormula, roleOf, storedValue } from '../../../documents/spreadsheet/stored-cell';
import { LOOKS } from '../../../documents/styles';
import type { Area } from '../sheet-area';
import type { CellFill } from '../write/cell-fill';
import type { CellLook } from './cell-look';

export interface PlacedCell {
  row: number;
  column: number;
  cell: CellDescription;
  fill: CellFill;
  look: CellLook;
}

/** A described block's cells with their places on the sheet. */
export interface PlacedBlock {
  area: Area;
  /** From the area's first row on; rows of a lines block may be shorter than the area. */
  rows: readonly (readonly PlacedCell[])[];
}

/** Gives every cell of a described sheet its place. Throws a Trouble where one would hold more than Excel allows. */
export function placedBlocks(sheet: SheetDescription): readonly PlacedBlock[] {
  const placements = placementOf(sheet);
  return sheet.blocks.flatMap((block, index): PlacedBlock[] => {
    const placement = placements[index];
    if (!placement) return [];
    const rows =
      placement.kind === 'table' && block.kind === 'table'
        ? tableRows(sheet, block, placement)
        : block.kind === 'lines'
          ? placedLines(sheet, block, placement.top)
          : [];
    const columns = Math.max(0, ...rows.map((row) => row.length));
    return columns === 0
      ? []
      : [{ area: { top: placement.top, left: 0, bottom: placement.top + rows.length - 1, right: columns - 1 }, rows }];
  });
}

function placedLines(sheet: SheetDescription, block: LinesBlock, top: number): PlacedCell[][] {
  const room = { widths: sheet.widths, lineRoom: firstPageRoom(sheet) };
  return block.lines.map((line, index) =>
    line.map((cell, column) =>
      placeCell(sheet, cell, top + index, column, {
        wrap: wrapsInLine(line, column, room),
        inTable: false,
        indented: false,
      }),
    ),
  );
}

function tableRows(
  sheet: SheetDescription,
  { columns, rows }: TableBlock,
  { headerRow, firstBodyRow, lastBodyRow }: TablePlacement,
): PlacedCell[][] {
  const manners = columns.map(({ align }, index) => ({
    align,
    inTable: true,
    indented: align !== 'right' && columns[index - 1]?.align === 'right',
  }));
  const header = columns.map(({ header: value, entry }, column) =>
    placeCell(sheet, { value, role: entry ? 'entry-header' : 'header' }, headerRow, column, {
      ...manners[column],
      inTable: false,
    }),
  );
  const body = Array.from({ length: lastBodyRow - firstBodyRow + 1 }, (_, index) =>
    columns.map(({ entry }, column) =>
      placeCell(
        sheet,
        rows[index]?.[column] ?? { value: null, ...(entry && { role: 'entry' as const }) },
        firstBodyRow + index,
        column,
        manners[column] ?? {},
      ),
    ),
  );
  return [header, ...body];
}

function placeCell(
  sheet: SheetDescription,
  cell: CellDescription,
  row: number,
  column: number,
  { wrap, align, inTable = false, indented = false }: Partial<CellLook>,
): PlacedCell {
  const role = roleOf(cell, inTable);
  return {
    row,
    column,
    cell,
    fill: fillOf(cell, sheet.name, cellAddress(row, column)),
    look: { role, ...(align && { align }), wrap: wrap ?? LOOKS[role].wrap, inTable, indented },
  };
}

/** Excel's limit, in characters. */
const LONGEST_EXCEL_FORMULA = 8_192;

function fillOf(cell: CellDescription, sheet: string, address: string): CellFill {
  const { value, format, formula } = cell;
  if (typeof value === 'string') refuseTooLong(value, sheet, address);
  if (formula !== undefined && formula.length > LONGEST_EXCEL_FORMULA)
    throw new Trouble(
      'cannot-write',
      `The formula for ${sheet}, ${address} is longer than a cell holds.`,
      'This is a fault in Partner Returns. Please tell whoever looks after it.',
    );
  const stored = storedValue(cell) ?? '';
  const isPlain = formula === undefined && format === undefined && typeof value === 'string' && readsAsFormula(value);
  return {
    value: typeof stored === 'string' ? stored.replace(/\r\n?/g, '\n') : stored,
    format: format ? formatCode(format) : isPlain ? '@' : 'General',
    ...(formula !== undefined && { formula: `=${formula}` }),
  };
}

/** The rectangle from A1 round all blocks; A1 where there are none. */
export function extentOf(blocks: readonly PlacedBlock[]): Area {
  return {
    top: 0,
    left: 0,
    bottom: Math.max(0, ...blocks.map(({ area }) => area.bottom)),
    right: Math.max(0, ...blocks.map(({ area }) => area.right)),
  };
}
