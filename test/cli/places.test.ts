import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, inFolder } from './command';

const PLAN = 'assets/plans/brackenmere-pledges.json';
const RETURN = 'examples/brackenmere-hard-quarter/returns/fellside-waste.xlsx';

describe('Places on the command line', () => {
  it('never writes over a return that it reads', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'fellside.xlsx');
      copyFileSync(RETURN, path);
      const { code, err } = await command(
        'consolidate',
        '--plan',
        PLAN,
        '--returns',
        folder,
        '--out',
        join(folder, '.', 'fellside.xlsx'),
      );
      expect(code).toBe(2);
      expect(err).toMatch(/is one of the files to read, and writing there would destroy it\. Choose another name/);
      expect(readFileSync(path)).toEqual(readFileSync(RETURN));
    });
  });

  it('never writes a report over its council workbook', async () => {
    expect(await command('report', RETURN, '--out', RETURN)).toMatchObject({ code: 2 });
  });

  it('asks for a folder where an empty one is named, and writes nothing', async () => {
    const before = readdirSync('.');
    expect(await command('issue', '--plan', PLAN, '--out', '')).toMatchObject({
      code: 2,
      err: 'No folder is named to write to. Give its name after --out.',
    });
    expect(readdirSync('.')).toEqual(before);
  });

  it('says that a file stands in the way of a folder', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'file'), '');
      const { err } = await command('issue', '--plan', PLAN, '--out', join(folder, 'file', 'deeper'));
      expect(err).toMatch(/: (part of its path is a file, not a folder|a file stands where a folder is needed)\. /);
    });
  });

  it('comes back from a place where no folder can be made', async () => {
    if (!existsSync('/proc/self')) return;
    expect(await command('issue', '--plan', PLAN, '--out', '/proc/no-such/folder')).toMatchObject({ code: 2 });
  });

  it('makes folders with spaces and letters of any alphabet in their names', async () => {
    await inFolder(async (folder) => {
      const out = join(folder, 'für 2025', 'отчёты');
      expect(await command('issue', '--plan', PLAN, '--out', out)).toMatchObject({ code: 0, err: '' });
      expect(readdirSync(out)).toHaveLength(5);
    });
  });

  it('says that there is nothing to check in an empty folder, and ends with 2', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'empty'));
      const { code, err, json } = await command('check', folder, '--json');
      expect({ code, json }).toEqual({ code: 2, json: undefined });
      expect(err).toMatch(/^There is no file to check in /);
    });
  });

  it('refuses a plan whose letters cannot be told', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'plan.json');
      writeFileSync(path, Buffer.from(readFileSync(PLAN, 'utf8').replace('Brackenmere', 'Bräckenmere'), 'latin1'));
      const { code, err } = await command('issue', '--plan', path, '--out', folder);
      expect(code).toBe(2);
      expect(err).toMatch(/isn't text in UTF-8/);
    });
  });
});
