import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOME, runCli } from '../examples/run-example';
import { inFolder } from './command';

const RETURNS = join(HOME, 'examples/brackenmere-hard-quarter/returns');
const PLAN = join(HOME, 'assets/plans/brackenmere-pledges.json');
const FILES = ['Borough Council return FINAL.xlsx', 'brackenmere-homes.ods', 'fellside-waste.xlsx', 'quay-jobs.csv'];

/** A folder of many returns, some of which can't be read. */
function fill(folder: string): string {
  const returns = join(folder, 'returns');
  mkdirSync(returns);
  for (let copy = 0; copy < 20; copy += 1)
    for (const file of FILES) copyFileSync(join(RETURNS, file), join(returns, `${copy} ${file}`));
  writeFileSync(join(returns, 'cut short.xlsx'), readFileSync(join(RETURNS, 'fellside-waste.xlsx')).subarray(0, 9000));
  return returns;
}

describe('many files', () => {
  it('are told of alike, and in one order, on one core and on several', async () => {
    await inFolder(async (folder) => {
      const args = ['check', fill(folder), '--plan', PLAN];
      const one = await runCli([...args, '--jobs', '1']);
      expect(one).toMatchObject({ code: 1, stderr: '' });
      expect(one.stdout).toContain('81 files checked.');
      expect(await runCli([...args, '--jobs', '2'])).toEqual(one);
      expect((await runCli([...args, '--json', '--jobs', '1'])).stdout).toBe(
        (await runCli([...args, '--json', '--jobs', '2'])).stdout,
      );
    });
  }, 120_000);

  it('make the same council workbook on one core and on several', async () => {
    await inFolder(async (folder) => {
      const returns = fill(folder);
      const consolidate = async (jobs: string) => {
        const out = join(folder, jobs, 'council.xlsx');
        const ran = await runCli(['consolidate', '--plan', PLAN, '--returns', returns, '--out', out, '--jobs', jobs]);
        return { ...ran, stdout: ran.stdout.replace(out, 'council.xlsx'), bytes: readFileSync(out) };
      };
      const [one, two] = [await consolidate('1'), await consolidate('2')];
      expect(two.stdout).toBe(one.stdout);
      expect(two.bytes.equals(one.bytes)).toBe(true);
    });
  }, 120_000);

  it('are checked on a whole number of cores, at least one', async () => {
    expect(await runCli(['check', RETURNS, '--jobs', 'two'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `"two" isn't a number of cores. Give a whole number after --jobs, such as 2.\n`,
    });
  });
});
