import { cellAddress } from '../../../core/place';
import { Trouble } from '../../../core/trouble';
import { areaAddress, type Area } from '../sheet-area';
import { NOTHING_CHANGED } from '../errors';
import { untrackRange } from '../run-in-excel';
import { formatWhileWriting, excelInput, holdsSameValue, type CellFill } from '../write/cell-fill';
import type { PlacedBlock } from './placed-cells';
import { jsonBytes, splitRows, type PrintJob } from './print-job';

const BLANK_FILL: CellFill = { value: '', format: 'General' };
/** Bytes that office.js adds to a request for each row of a range. */
const ROW_BYTES = 500;

/** Writes a block's cells, and reads them back, in pieces of whole rows. */
export function blockJobs({ area, rows }: PlacedBlock): readonly PrintJob[] {
  const fills = rows.map((row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, column) => row[column]?.fill ?? BLANK_FILL),
  );
  let top = area.top;
  return splitRows(
    fills,
    (row) => jsonBytes(row.map(excelInput)) + jsonBytes(row.map(formatWhileWriting)) + ROW_BYTES,
  ).map(({ rows: piece, bytes }) => {
    const part = { ...area, top, bottom: top + piece.length - 1 };
    top += piece.length;
    return { bytes, put: (sheet) => queueBlock(sheet, part, piece) };
  });
}

/** Queues the write of some rows of a block; returns a check to run after sync. */
function queueBlock(
  sheet: Excel.Worksheet,
  area: Area,
  fills: readonly (readonly CellFill[])[],
): () => Trouble | undefined {
  const range = untrackRange(sheet.getRange(areaAddress(area)));
  const writing = fills.map((row) => row.map(formatWhileWriting));
  const lasting = fills.map((row) => row.map(({ format }) => format));
  range.numberFormat = writing;
  range.formulas = fills.map((row) => row.map(excelInput));
  if (JSON.stringify(writing) !== JSON.stringify(lasting)) range.numberFormat = lasting;
  range.load('values');
  return () => findMisread(range.values, fills, area);
}

/** The Trouble for the first cell that Excel took for something else; undefined where there is none. */
function findMisread(
  values: readonly (readonly unknown[])[],
  fills: readonly (readonly CellFill[])[],
  { top, left }: Area,
): Trouble | undefined {
  for (const [down, row] of fills.entries()) {
    for (const [across, fill] of row.entries())
      if (!isTakenAsMeant(values[down]?.[across], fill)) return misreadCell(cellAddress(top + down, left + across));
  }
  return undefined;
}

function isTakenAsMeant(value: unknown, fill: CellFill): boolean {
  // A formula's value isn't compared; one that Excel took for a text begins with an equals sign.
  if (fill.formula !== undefined) return !(typeof value === 'string' && value.startsWith('='));
  return (
    (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') &&
    holdsSameValue({ value, format: fill.format }, fill)
  );
}

function misreadCell(cell: string): Trouble {
  return new Trouble(
    'excel-fault',
    `Excel made something else of what was to stand in ${cell}. ${NOTHING_CHANGED}`,
    'Try again. If it happens again, tell whoever looks after Partner Returns.',
  );
}
