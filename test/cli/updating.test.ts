import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { Trouble } from '../../src/core/trouble';
import type { WorkbookContent } from '../../src/core/returns/workbook-content';
import { command, inFolder, type Answer } from './command';

const FOLDER = 'examples/brackenmere-hard-quarter/returns';
const RETURNS = readdirSync(FOLDER)
  .sort()
  .map((name) => join(FOLDER, name));
const CONSOLIDATE = [
  'consolidate',
  ...['--plan', 'assets/plans/brackenmere-pledges.json'],
  ...['--decisions', 'examples/brackenmere-hard-quarter/decisions.json'],
];

async function sheetsOf(path: string): Promise<WorkbookContent['sheets']> {
  const content = await readWorkbook({ name: 'council.xlsx', bytes: new Uint8Array(readFileSync(path)) });
  if (content instanceof Trouble) throw content;
  return content.sheets;
}

const consolidate = (out: string, returns: readonly string[], ...more: readonly string[]): Promise<Answer> =>
  command(...CONSOLIDATE, ...(returns.length > 0 ? ['--returns', ...returns] : []), ...more, '--out', out);

describe('a council workbook that is updated', () => {
  it('is the same, sheet for sheet, as one made of all files at once', async () => {
    await inFolder(async (folder) => {
      const [once, steps] = [join(folder, 'once.xlsx'), join(folder, 'steps.xlsx')];
      await consolidate(once, RETURNS);
      await consolidate(steps, RETURNS.slice(5));
      const late = await consolidate(steps, RETURNS.slice(0, 2), '--update', steps);
      expect(late.out).toMatch(
        /\nKept from the earlier council workbook: .*\. To leave one out, name it after --take-out\.\n/,
      );
      await consolidate(steps, RETURNS.slice(1, 5), '--update', steps);
      expect(await sheetsOf(steps)).toEqual(await sheetsOf(once));
    });
  }, 60_000);

  it('may stand in the folder of the returns, where it is no return', async () => {
    await inFolder(async (folder) => {
      const council = join(folder, 'council.xlsx');
      const [first = ''] = RETURNS;
      copyFileSync(first, join(folder, basename(first)));
      await consolidate(council, [folder]);
      const before = await sheetsOf(council);
      expect((await consolidate(council, [folder], '--update', council)).err).toBe('');
      expect(await sheetsOf(council)).toEqual(before);
    });
  });

  it('leaves out a file that is taken out, and names those that stay', async () => {
    await inFolder(async (folder) => {
      const [less, council] = [join(folder, 'less.xlsx'), join(folder, 'council.xlsx')];
      const without = RETURNS.filter((path) => !path.endsWith('FINAL.xlsx'));
      await consolidate(less, without);
      await consolidate(council, RETURNS);
      const name = 'Borough Council return FINAL.xlsx';
      const { json } = await consolidate(council, [], '--update', council, '--take-out', name, '--json');
      expect((json as { stayed: string[] }).stayed).toContain('Borough Council return v2.xlsx');
      expect((json as { stayed: string[] }).stayed).not.toContain(name);
      const visible = async (path: string) =>
        (await sheetsOf(path)).filter(({ visibility }) => visibility === 'visible');
      expect(await visible(council)).toEqual(await visible(less));
    });
  }, 60_000);

  it('needs something to be made of', async () => {
    await inFolder(async (folder) => {
      const { code, err } = await consolidate(join(folder, 'council.xlsx'), []);
      expect([code, err]).toEqual([
        2,
        'No returned workbooks are named. Name them, or their folder, after --returns; or name an earlier council workbook after --update.',
      ]);
      expect(readdirSync(folder)).toEqual([]);
    });
  });
});
