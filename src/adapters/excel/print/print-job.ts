import type { Trouble } from '../../../core/trouble';

/** A check to run after sync: it gives a Trouble where Excel didn't take a value as meant. Undefined for no check. */
export type CheckAfterSync = (() => Trouble | undefined) | undefined;

/** A job whose result needs no check. */
export function uncheckedJob(bytes: number, queue: (sheet: Excel.Worksheet) => void): PrintJob {
  return {
    bytes,
    put: (sheet) => {
      queue(sheet);
      return undefined;
    },
  };
}

/** One write to a sheet that is being printed. */
export interface PrintJob {
  /** About how many bytes its request takes. */
  bytes: number;
  /** Queues the write; returns a check to run after sync. */
  put(sheet: Excel.Worksheet): CheckAfterSync;
}

/** A job and the name of its sheet. */
export interface SheetJob {
  sheet: string;
  job: PrintJob;
}

/** Half of the 5 MB that Excel for the web takes in a request, since office.js adds its own. */
const LARGEST_REQUEST = 2_500_000;

/** The jobs in as few batches as keep below the limit of a request, in their order. */
export function batchJobs(jobs: readonly SheetJob[]): readonly (readonly SheetJob[])[] {
  const batches: SheetJob[][] = [[]];
  let size = 0;
  for (const each of jobs) {
    if (size > 0 && size + each.job.bytes > LARGEST_REQUEST) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(each);
    size += each.job.bytes;
  }
  return batches;
}

/** The rows in as few pieces as keep below the limit of a request. */
export function splitRows<Row>(
  rows: readonly Row[],
  bytesOf: (row: Row) => number,
): readonly { rows: readonly Row[]; bytes: number }[] {
  const pieces: { rows: Row[]; bytes: number }[] = [];
  for (const row of rows) {
    const bytes = bytesOf(row);
    const last = pieces.at(-1);
    if (last && last.bytes + bytes <= LARGEST_REQUEST) {
      last.rows.push(row);
      last.bytes += bytes;
    } else pieces.push({ rows: [row], bytes });
  }
  return pieces;
}

/** An upper bound of the bytes that a value takes as JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  return text.length + 2 * (text.match(/[\u0080-\uffff]/g)?.length ?? 0);
}
