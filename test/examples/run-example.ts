import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { Trouble } from '../../src/core/trouble';
import { documentLines, workbookLines } from './readable';

/** Tests and scripts are run from the project's own folder. */
export const HOME = process.cwd();

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line as a person does, in a process of its own. */
export function runCli(args: readonly string[], cwd = HOME): Promise<Ran> {
  return new Promise((resolve) => {
    const command = [join(HOME, 'build/cli/run.mjs'), ...args];
    execFile(process.execPath, command, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr });
    });
  });
}

/**
 * Runs the commands of an example's command.txt, with its "out" in a folder that is gone afterwards, and
 * gives what came of it in readable form, by the name of the file in "expected".
 */
export async function outcomeOfExample(folder: string): Promise<Map<string, string>> {
  const out = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    const outcome = new Map<string, string>();
    const commands = readFileSync(join(folder, 'command.txt'), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    const told: string[] = [];
    for (const command of commands) {
      const args = command
        .replace(/^npm run cli -- /, '')
        .replace(/\bout\//g, `${out}/`)
        .split(' ');
      const ran = await runCli(args);
      told.push(
        `$ ${command}`,
        `${ran.stdout}${ran.stderr}`.replaceAll(out, 'out').trimEnd(),
        `(exit code ${ran.code})`,
        '',
      );
      if (args[0] === 'consolidate') {
        const again = args.map((arg) => arg.replace(`${out}/`, `${out}/json/`));
        outcome.set('consolidate.json', (await runCli([...again, '--json'])).stdout.replaceAll(out, 'out'));
      }
    }
    outcome.set('terminal.txt', told.join('\n'));
    const [council, report] = [join(out, 'council.xlsx'), join(out, 'annual-report.docx')];
    if (existsSync(council)) outcome.set('council-workbook.txt', workbookLines(await contentOf(council)));
    if (existsSync(report)) outcome.set('annual-report.txt', documentLines(new Uint8Array(readFileSync(report))));
    return outcome;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function contentOf(path: string) {
  const content = await readWorkbook({ name: 'council.xlsx', bytes: new Uint8Array(readFileSync(path)) });
  if (content instanceof Trouble) throw content;
  return content;
}
