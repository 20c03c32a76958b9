import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printReport, printReportLarge } from '../adapters/docx/print-report';
import { printWorkbook } from '../adapters/xlsx/print-workbook';
import { readKeptSheets } from '../adapters/xlsx/read-kept-sheets';
import { readWorkbook } from '../adapters/xlsx/read-workbook';
import { runCommandLine } from './command-line';
import { terminal } from './terminal';

// A reader that stops early (`| head`) is no trouble of ours: the work is done to its end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const home = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

process.exitCode = await runCommandLine(process.argv.slice(2), {
  readWorkbook,
  readKeptSheets,
  printWorkbook,
  printReport,
  printReportLarge,
  terminal,
  now: () => new Date(),
  home,
});
