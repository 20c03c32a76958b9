import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printReport, printReportLarge } from '../../src/adapters/docx/print-report';
import { printWorkbook } from '../../src/adapters/xlsx/print-workbook';
import { readKeptSheets } from '../../src/adapters/xlsx/read-kept-sheets';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { runCommandLine } from '../../src/cli/command-line';
import type { Edges } from '../../src/cli/edges';
import { HOME } from '../examples/run-example';

/** When the commands of these tests run, by the clock on the wall. */
export const NOW = new Date(2022, 4, 20, 14, 3);

export interface Answer {
  code: number;
  /** What stood on stdout and on stderr. */
  out: string;
  err: string;
  /** The JSON document, where one was asked for. */
  json?: unknown;
}

/** Runs a command line with the real adapters and keeps what it says. */
export const command = (...args: readonly string[]): Promise<Answer> => commandWith({}, ...args);

/** As `command`, with some of the edges in another way. */
export async function commandWith(edges: Partial<Edges>, ...args: readonly string[]): Promise<Answer> {
  const out: string[] = [];
  const err: string[] = [];
  let json: unknown;
  const terminal: Edges['terminal'] = {
    say: (line = '') => out.push(line),
    json: (document) => (json = JSON.parse(JSON.stringify(document))),
    complain: (line) => err.push(line),
  };
  const adapters = { readWorkbook, readKeptSheets, printWorkbook, printReport, printReportLarge };
  const code = await runCommandLine(args, { ...adapters, terminal, now: () => NOW, home: HOME, ...edges });
  return { code, out: out.join('\n'), err: err.join('\n'), json };
}

/** Gives a folder of its own to a test and takes it away afterwards. */
export async function inFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
