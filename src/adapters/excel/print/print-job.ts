import type { Trouble } from '../../../core/trouble';

/** Undefined where there is nothing to look at. */
export type Check = (() => Trouble | undefined) | undefined;

/** A job that can't be taken for something else. */
export function unchecked(bytes: number, put: (sheet: Excel.Worksheet) => void): PrintJob {
  return {
    bytes,
    put: (sheet) => {
      put(sheet);
      return undefined;
    },
  };
}

/** One thing that is written into a sheet that is being printed. */
export interface PrintJob {
  /** About how many bytes it takes on its way to Excel. */
  bytes: number;
  /** Puts it into the coming sync; where something is given, it looks after it whether Excel took all as it was meant. */
  put(sheet: Excel.Worksheet): Check;
}

/** A job with the sheet that it is for. */
export interface SheetJob {
  sheet: string;
  job: PrintJob;
}

/** Excel for the web takes 5 MB at once, ours and what office.js adds. */
const MOST_BYTES = 2_500_000;

/** The jobs in as few groups as keep below what Excel takes at once, in their order. */
export function batchesOf(jobs: readonly SheetJob[]): readonly (readonly SheetJob[])[] {
  const batches: SheetJob[][] = [[]];
  let size = 0;
  for (const each of jobs) {
    if (size > 0 && size + each.job.bytes > MOST_BYTES) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(each);
    size += each.job.bytes;
  }
  return batches;
}

/** Rows put together to pieces that each keep well below what Excel takes at once. */
export function inPieces<Row>(
  rows: readonly Row[],
  bytesOf: (row: Row) => number,
): readonly { rows: readonly Row[]; bytes: number }[] {
  const pieces: { rows: Row[]; bytes: number }[] = [];
  for (const row of rows) {
    const bytes = bytesOf(row);
    const last = pieces.at(-1);
    if (last && last.bytes + bytes <= MOST_BYTES) {
      last.rows.push(row);
      last.bytes += bytes;
    } else pieces.push({ rows: [row], bytes });
  }
  return pieces;
}

/** As JSON in UTF-8; never less than it is. */
export function bytesOf(value: unknown): number {
  const text = JSON.stringify(value);
  return text.length + 2 * (text.match(/[\u0080-\uffff]/g)?.length ?? 0);
}
