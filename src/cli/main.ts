import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { ReadWorkbook } from '../workflows/ports';
import type { SharedJob } from './check-worker';
import { runCommandLine } from './command-line';
import { nodeCodec } from './node-codec';
import { terminal } from './terminal';

/** The nearest folder above that has a package.json: that of the project, or of the installed package. */
function findHome(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, 'package.json')) || above === folder ? folder : findHome(above);
}

// Each adapter is loaded when it is first needed: most commands need one or two of them.
let reader: ReadWorkbook | undefined;
const readWorkbook: ReadWorkbook = async (file) => {
  reader ??= (await import('../adapters/xlsx/workbook-reader')).workbookReader(nodeCodec);
  return reader(file);
};

/**
 * V8 optimises a function after it has run so much. Its own budget suits programs that run for long: here, with
 * some seconds of work at most, a third of the processor's time went into optimising what was done soon after.
 */
function optimiseLater(): void {
  if (/^1[1-3]\./.test(process.versions.v8)) setFlagsFromString('--interrupt-budget=500000');
}

async function runMain(): Promise<void> {
  optimiseLater();
  // A reader that stops early (`| head`) is no trouble of ours: the work is done to its end.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    readWorkbook,
    readKeptSheets: async (...args) => (await import('../adapters/xlsx/read-kept-sheets')).readKeptSheets(...args),
    printWorkbook: async (workbook) => (await import('../adapters/xlsx/print-workbook')).printWorkbook(workbook),
    printReport: async (report) => (await import('../adapters/docx/print-report')).printReport(report),
    printReportLarge: async (report) => (await import('../adapters/docx/print-report')).printReportLarge(report),
    startWorker: (job) => new Worker(new URL(import.meta.url), { workerData: job }),
    terminal,
    now: () => new Date(),
    home: findHome(dirname(fileURLToPath(import.meta.url))),
  });
}

if (isMainThread) await runMain();
else if (parentPort)
  await (await import('./check-worker')).runCheckWorker(workerData as SharedJob, parentPort, readWorkbook);
