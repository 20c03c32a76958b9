import { parseAddress } from '../core/place';
import { IDENTITY_NAMES, RETURN_SHEETS } from '../core/returns/layout';
import type { CellDescription, NumberFormat, SheetBlock, SheetDescription, WorkbookDescription } from './sheet';
import { placementOf } from './sheet-placement';
import { serialOf } from '../core/values/date-serial';
import { LOOKS } from './styles';

/** The new value, and format where that changes too, of one cell of a described workbook. */
export interface DescribedEdit {
  sheet: string;
  /** A1 address without dollar signs. */
  cell: string;
  value: CellDescription['value'];
  format?: NumberFormat;
}

/**
 * A described cell with its place: the index of its block, its row in the block's lines or table body, and its column,
 * all from 0.
 */
export interface CellPlace {
  block: number;
  row: number;
  column: number;
  cell: CellDescription;
}

/** The described cell at an address; undefined where no block has a cell there, and for a table's header. */
export function placeOfCell(sheet: SheetDescription, address: string): CellPlace | undefined {
  const at = parseAddress(address);
  if (!at) return undefined;
  for (const [block, placement] of placementOf(sheet).entries()) {
    if (at.row < placement.top || at.row > placement.bottom) continue;
    const row = at.row - (placement.kind === 'table' ? placement.firstBodyRow : placement.top);
    const described = sheet.blocks[block];
    const cells = described?.kind === 'table' ? described.rows[row] : described?.lines[row];
    const cell = cells?.[at.column];
    return cell && { block, row, column: at.column, cell };
  }
  return undefined;
}

/**
 * True for a cell that a person may change: on a protected sheet an unlocked one, elsewhere any without a formula. The
 * cells for what signing off in the add-in leaves count too, as the add-in writes them.
 */
export function takesEntry(sheet: SheetDescription, { cell, block, row, column }: CellPlace): boolean {
  if (!sheet.protected) return cell.formula === undefined;
  return (cell.role !== undefined && !LOOKS[cell.role].locked) || isForSignature(sheet, { block, row, column });
}

const SIGNATURE_NAMES = new Set<unknown>([IDENTITY_NAMES.signOff, IDENTITY_NAMES.signedRows]);

/** True for the cells of the very hidden identity sheet into which signing off in the add-in writes. */
function isForSignature(
  { name, visibility, blocks }: SheetDescription,
  { block, row, column }: Omit<CellPlace, 'cell'>,
): boolean {
  const table = blocks[block];
  return (
    visibility === 'very hidden' &&
    name === RETURN_SHEETS.identity &&
    table?.kind === 'table' &&
    column === 1 &&
    SIGNATURE_NAMES.has(table.rows[row]?.[0]?.value)
  );
}

/**
 * The workbook after these edits; edits of cells that it doesn't have are ignored, and unchanged sheets, blocks and
 * rows
 */
export function withEdits(workbook: WorkbookDescription, edits: readonly DescribedEdit[]): WorkbookDescription {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => edits.filter((edit) => edit.sheet === sheet.name).reduce(withEdit, sheet)),
  };
}

function withEdit(sheet: SheetDescription, edit: DescribedEdit): SheetDescription {
  const place = placeOfCell(sheet, edit.cell);
  if (!place) return sheet;
  const cell = cellAfterEdit(place.cell, edit);
  const put = (rows: readonly (readonly CellDescription[])[]): readonly (readonly CellDescription[])[] =>
    rows.map((row, at) =>
      at === place.row ? row.map((each, column) => (column === place.column ? cell : each)) : row,
    );
  const anew = (block: SheetBlock): SheetBlock =>
    block.kind === 'table' ? { ...block, rows: put(block.rows) } : { ...block, lines: put(block.lines) };
  return { ...sheet, blocks: sheet.blocks.map((block, index) => (index === place.block ? anew(block) : block)) };
}

/**
 * Puts the new value into the cell. Where a date cell gets a text that reads as an ISO date but comes without a date
 * format, the cell becomes text, so that the text isn't stored as a date.
 */
function cellAfterEdit(cell: CellDescription, { value, format }: DescribedEdit): CellDescription {
  const { format: own, ...rest } = cell;
  const isTextOfDay = !format && own?.kind === 'date' && typeof value === 'string' && serialOf(value) !== undefined;
  const kept = format ?? (isTextOfDay ? ({ kind: 'text' } as const) : own);
  return { ...rest, value: value === '' ? null : value, ...(kept && { format: kept }) };
}
