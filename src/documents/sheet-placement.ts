import { cellAddress, columnLetters } from '../core/place';
import type { SheetDescription, TableBlock } from './sheet';

/**
 * Where a block of a sheet stands. Blocks are stacked from A1 downwards with one blank row between; rows and columns
 * are counted from 0, and `bottom` and `lastBodyRow` are inclusive.
 */
export type BlockPlacement = LinesPlacement | TablePlacement;

export interface LinesPlacement {
  kind: 'lines';
  top: number;
  /** One less than `top` where the block holds no lines. */
  bottom: number;
}

export interface TablePlacement {
  kind: 'table';
  name: string;
  top: number;
  bottom: number;
  headerRow: number;
  firstBodyRow: number;
  /** A table without rows still gets one blank body row, because spreadsheets allow no table without a body. */
  lastBodyRow: number;
  /** Headers in order; a header's index is its column. */
  headers: readonly string[];
}

/** The placement of each block, in the order of the blocks. */
export function placementOf(sheet: SheetDescription): readonly BlockPlacement[] {
  const placements: BlockPlacement[] = [];
  let top = 0;
  for (const block of sheet.blocks) {
    const placement: BlockPlacement =
      block.kind === 'table'
        ? tablePlacement(block, top)
        : { kind: 'lines', top, bottom: top + block.lines.length - 1 };
    placements.push(placement);
    top = placement.bottom + 2;
  }
  return placements;
}

function tablePlacement(block: TableBlock, top: number): TablePlacement {
  const lastBodyRow = top + Math.max(1, block.rows.length);
  return {
    kind: 'table',
    name: block.name,
    top,
    bottom: lastBodyRow,
    headerRow: top,
    firstBodyRow: top + 1,
    lastBodyRow,
    headers: block.columns.map((column) => column.header),
  };
}

/** The A1 range of a column's body, such as "G5:G27". Undefined for an unknown header. */
export function bodyRange(table: TablePlacement, header: string): string | undefined {
  const column = table.headers.indexOf(header);
  if (column < 0) return undefined;
  const letters = columnLetters(column);
  return `${letters}${table.firstBodyRow + 1}:${letters}${table.lastBodyRow + 1}`;
}

/** The A1 range of the whole table with its header row. */
export function tableRange(table: TablePlacement): string {
  return `A${table.headerRow + 1}:${cellAddress(table.lastBodyRow, Math.max(0, table.headers.length - 1))}`;
}
