import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { HOME, runCli } from '../examples/run-example';
import { inFolder } from './command';

const PLAN = join(HOME, 'assets/plans/brackenmere-pledges.json');
const RETURN = join(HOME, 'examples/brackenmere-hard-quarter/returns/fellside-waste.xlsx');
/** In kB: what no input may take. */
const MOST_MEMORY = 512 * 1024;
/** Prints, as the last line on stderr, how many kB a process had in memory at most. */
const TELL_MEMORY = 'data:text/javascript,process.on("exit",()=>console.error("\\n"+process.resourceUsage().maxRSS))';

interface Ran {
  code: number;
  /** What stood on both, and the most memory in kB. */
  said: string;
  memory: number;
}

const run = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const command = ['--import', TELL_MEMORY, join(HOME, 'build/cli/run.mjs'), ...args];
    execFile(process.execPath, command, { cwd: HOME, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      const lines = stderr.trimEnd().split('\n');
      resolve({ code: Number(error?.code ?? 0), memory: Number(lines.pop()), said: stdout + lines.join('\n') });
    });
  });

/** A return with parts of it changed. */
function changed(change: Record<string, (part: string) => string>): Uint8Array {
  const parts = unzipSync(new Uint8Array(readFileSync(RETURN)));
  for (const [path, act] of Object.entries(change)) parts[path] = strToU8(act(strFromU8(parts[path] ?? strToU8(''))));
  return zipSync(parts, { level: 1 });
}

const words = (length: number): string => 'w\u00E9 '.repeat(length / 3);
const withStrings = (...texts: readonly string[]) => ({
  'xl/sharedStrings.xml': (part: string) =>
    texts.reduce((all, text) => all.replace(/<t>(tbc|FS-2210)<\/t>/, `<t>${text}</t>`), part),
});
const moreRows = (rows: string) => (part: string) => part.replace('</sheetData>', `${rows}</sheetData>`);
const rowsOf = (count: number, row: (number: number) => string): string =>
  Array.from({ length: count }, (_, index) => `<row r="${index + 100}">${row(index + 100)}</row>`).join('');

const RETURNS: Record<string, () => Uint8Array> = {
  'two cells of 10 MB of words': () => changed(withStrings(words(9_999_999), words(9_999_999))),
  'a cell of 40 MB': () => changed(withStrings('word '.repeat(8_000_000))),
  'a long text that many cells share': () =>
    changed({
      ...withStrings('word '.repeat(6_000)),
      'xl/worksheets/sheet2.xml': moreRows(rowsOf(9_000, (row) => `<c r="A${row}" t="s"><v>70</v></c>`.repeat(20))),
    }),
  'millions of texts': () =>
    changed({
      'xl/sharedStrings.xml': (part) => part.replace('</sst>', `${'<si><t>x</t></si>'.repeat(2_500_000)}</sst>`),
    }),
  'as many cells as are read': () =>
    changed({
      'xl/worksheets/sheet5.xml': moreRows(rowsOf(490_000, (row) => `<c r="A${row}"><v>${row}</v></c>`)),
    }),
  'millions of attributes': () =>
    changed({
      'xl/worksheets/sheet5.xml': moreRows(`<row ${Array.from({ length: 2e6 }, (_, at) => `a${at}="1"`).join(' ')}/>`),
    }),
  'a sheet with a name of 30 MB': () =>
    changed({ 'xl/workbook.xml': (part) => part.replace('name="Notes"', `name="${words(30_000_000)}"`) }),
};

const PLANS: Record<string, () => string> = {
  'deep brackets': () => '['.repeat(1_900_000),
  'measures without anything in them': () => `{"measures":[${'{},'.repeat(600_000)}{}]}`,
  'as many empty measures as are read': () => `{"measures":[${'{},'.repeat(19_000)}{}]}`,
  'a list that is far too large': () => `[${'1,'.repeat(4_000_000)}1]`,
};

describe('No input takes more memory than a laptop has', () => {
  beforeAll(() => runCli(['--help']));

  it.each(Object.entries(RETURNS))(
    'as a return: %s',
    async (_, make) => {
      await inFolder(async (folder) => {
        writeFileSync(join(folder, 'hostile.xlsx'), make());
        writeFileSync(join(folder, 'honest.xlsx'), readFileSync(RETURN));
        const { code, said, memory } = await run('check', folder);
        expect({ code, tooMuch: memory > MOST_MEMORY ? memory : 0 }).toEqual({ code: 1, tooMuch: 0 });
        expect(said).toContain('honest.xlsx: Fellside Waste Services');
        expect(said).toMatch(/^hostile\.xlsx: /m);
        expect(said).not.toContain('in the program itself');
      });
    },
    60_000,
  );

  it.each(Object.entries(PLANS))(
    'as a plan or decisions: %s',
    async (_, make) => {
      await inFolder(async (folder) => {
        const path = join(folder, 'hostile.json');
        writeFileSync(path, make());
        for (const args of [
          ['plan', path],
          [
            'consolidate',
            '--plan',
            PLAN,
            '--returns',
            RETURN,
            '--decisions',
            path,
            '--out',
            join(folder, 'council.xlsx'),
          ],
        ]) {
          const { code, said, memory } = await run(...args);
          expect({ code, tooMuch: memory > MOST_MEMORY ? memory : 0 }).toEqual({ code: 2, tooMuch: 0 });
          expect(said).toMatch(/^hostile\.json|hostile\.json is far larger/);
          expect(said.length).toBeLessThan(10_000);
        }
      });
    },
    60_000,
  );
});
