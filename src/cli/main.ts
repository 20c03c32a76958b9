import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from './command-line';
import { nodeCodec } from './node-codec';
import { terminal } from './terminal';

// A reader that stops early (`| head`) is no trouble of ours: the work is done to its end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** The nearest folder above that has a package.json: that of the project, or of the installed package. */
function findHome(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, 'package.json')) || above === folder ? folder : findHome(above);
}

// Each adapter is loaded when it is first needed: most commands need one or two of them.
process.exitCode = await runCommandLine(process.argv.slice(2), {
  readWorkbook: async (file) => (await import('../adapters/xlsx/workbook-reader')).workbookReader(nodeCodec)(file),
  readKeptSheets: async (...args) => (await import('../adapters/xlsx/read-kept-sheets')).readKeptSheets(...args),
  printWorkbook: async (workbook) => (await import('../adapters/xlsx/print-workbook')).printWorkbook(workbook),
  printReport: async (report) => (await import('../adapters/docx/print-report')).printReport(report),
  printReportLarge: async (report) => (await import('../adapters/docx/print-report')).printReportLarge(report),
  terminal,
  now: () => new Date(),
  home: findHome(dirname(fileURLToPath(import.meta.url))),
});
