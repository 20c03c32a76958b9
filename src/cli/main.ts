import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData, type MessagePort } from 'node:worker_threads';
import type { ReadWorkbook } from '../workflows/ports';
import type { SharedJob } from './check-worker';
import { explain, runCommandLine } from './command-line';
import { EXIT } from './exit-code';
import { explainFileError, fileErrorCode } from './explain-file-error';
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

async function runMain(): Promise<void> {
  const output = watchOutput();
  const code = await runCommandLine(process.argv.slice(2), {
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
  process.exitCode = output.isCutOff ? EXIT.couldNot : code;
}

/**
 * Says once where not all can be printed, as on a full disk. A reader that stops early (`| head`) is no trouble of
 * ours: the work is done to its end. An error that nobody expected is told in a sentence, too, without its stack.
 */
function watchOutput(): { isCutOff: boolean } {
  const output = { isCutOff: false };
  process.stdout.on('error', (error) => {
    if (output.isCutOff || fileErrorCode(error) === 'EPIPE') return;
    output.isCutOff = true;
    process.exitCode = EXIT.couldNot;
    terminal.complain(`Not all could be printed: ${explainFileError(error)}. Files are written all the same.`);
  });
  process.stderr.on('error', () => undefined);
  process.on('uncaughtException', (error) => (process.exitCode = explain(error, { terminal })));
  return output;
}

async function runWorker(port: MessagePort): Promise<void> {
  const { runCheckWorker } = await import('./check-worker');
  await runCheckWorker(workerData as SharedJob, port, readWorkbook);
}

if (isMainThread) void runMain();
else if (parentPort) void runWorker(parentPort);
