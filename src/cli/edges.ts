import type { Worker } from 'node:worker_threads';
import type { PrintReport, PrintWorkbook, ReadKeptSheets, ReadWorkbook } from '../workflows/ports';
import type { SharedJob } from './check-worker';
import type { Terminal } from './terminal';

/** What the commands need of the world; main.ts wires it. */
export interface Edges {
  readWorkbook: ReadWorkbook;
  readKeptSheets: ReadKeptSheets;
  printWorkbook: PrintWorkbook;
  printReport: PrintReport;
  printReportLarge: PrintReport;
  /** Starts a thread that helps to check files; left out, all is done in one. */
  startWorker?: (job: SharedJob) => Worker;
  terminal: Terminal;
  /** The time, by which kept copies are named. */
  now: () => Date;
  /** The folder that holds assets/ and examples/. */
  home: string;
}
