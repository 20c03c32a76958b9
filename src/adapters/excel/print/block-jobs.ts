import { cellAddress } from '../../../core/place';
import { Trouble } from '../../../core/trouble';
import { rangeOf, type Area } from '../area';
import { NOTHING_CHANGED } from '../errors';
import { passing } from '../in-excel';
import { formatWhileWriting, handedOver, holds, type CellFill } from '../write/cell-fill';
import type { PlacedBlock } from './placed-cells';
import { bytesOf, inPieces, type PrintJob } from './print-job';

const BLANK: CellFill = { value: '', format: 'General' };
/** What office.js says of each row of a large block beside its cells. */
const ROW_BYTES = 500;

/** What a block holds, as blocks of cells that are written and read back as a whole. */
export function blockJobs({ area, rows }: PlacedBlock): readonly PrintJob[] {
  const fills = rows.map((row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, column) => row[column]?.fill ?? BLANK),
  );
  let top = area.top;
  return inPieces(fills, (row) => bytesOf(row.map(handedOver)) + bytesOf(row.map(formatWhileWriting)) + ROW_BYTES).map(
    ({ rows: piece, bytes }) => {
      const part = { ...area, top, bottom: top + piece.length - 1 };
      top += piece.length;
      return { bytes, put: (sheet) => putBlock(sheet, part, piece) };
    },
  );
}

function putBlock(
  sheet: Excel.Worksheet,
  area: Area,
  fills: readonly (readonly CellFill[])[],
): () => Trouble | undefined {
  const range = passing(sheet.getRange(rangeOf(area)));
  const writing = fills.map((row) => row.map(formatWhileWriting));
  const lasting = fills.map((row) => row.map(({ format }) => format));
  range.numberFormat = writing;
  range.formulas = fills.map((row) => row.map(handedOver));
  if (JSON.stringify(writing) !== JSON.stringify(lasting)) range.numberFormat = lasting;
  range.load('values');
  return () => alteredIn(range.values, fills, area);
}

/** Where Excel took something for what it isn't. */
function alteredIn(
  values: readonly (readonly unknown[])[],
  fills: readonly (readonly CellFill[])[],
  { top, left }: Area,
): Trouble | undefined {
  for (const [down, row] of fills.entries()) {
    for (const [across, fill] of row.entries())
      if (!isHeld(values[down]?.[across], fill)) return altered(cellAddress(top + down, left + across));
  }
  return undefined;
}

function isHeld(value: unknown, fill: CellFill): boolean {
  // What a formula comes to is Excel's affair, as long as it isn't taken for a text.
  if (fill.formula !== undefined) return !(typeof value === 'string' && value.startsWith('='));
  return (
    (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') &&
    holds({ value, format: fill.format }, fill)
  );
}

function altered(cell: string): Trouble {
  return new Trouble(
    'excel-fault',
    `Excel made something else of what was to stand in ${cell}. ${NOTHING_CHANGED}`,
    'Try again. If it happens again, tell whoever looks after Partner Returns.',
  );
}
