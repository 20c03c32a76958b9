import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { printReport } from '../../src/adapters/docx/print-report';
import { command, commandWith, inFolder, type Answer } from './command';

// How long a busy machine may take: each run makes whole workbooks and a report.
jest.setTimeout(120_000);

const RECORD = '.partner-returns-example.json';
const QUARTER = 'examples/brackenmere-hard-quarter';

const example = (out: string, ...options: string[]): Promise<Answer> =>
  command('example', QUARTER, '--out', out, ...options);
const text = (path: string): string => readFileSync(path, 'utf8');
const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).sort();
const isKept = (name: string): boolean => name.includes('(before');

describe('example', () => {
  it('runs again over what it wrote itself, and keeps no copies of that', async () => {
    await inFolder(async (folder) => {
      expect(await example(folder)).toMatchObject({ code: 0 });
      const before = filesIn(folder);
      expect(await example(folder)).toMatchObject({ code: 0, err: '' });
      expect(await example(folder, '--force')).toMatchObject({ code: 0, err: '' });
      expect(filesIn(folder)).toEqual(before);
      expect(before).toHaveLength(9);
    });
  });

  it('runs again over itself after another example was run into the same folder', async () => {
    await inFolder(async (folder) => {
      const sevenoaks = ['example', 'examples/sevenoaks-2021-22', '--out', folder];
      expect(await example(folder)).toMatchObject({ code: 0 });
      expect(await command(...sevenoaks)).toMatchObject({ code: 0 });
      expect(await example(folder)).toMatchObject({ code: 0 });
    });
  });

  it('refuses before any work where somebody edited the report, and with --force keeps the edited one', async () => {
    await inFolder(async (folder) => {
      await example(folder);
      const report = join(folder, 'annual-report.docx');
      const council = readFileSync(join(folder, 'council.xlsx'));
      writeFileSync(report, 'edited in Word');
      expect(await example(folder)).toEqual({
        code: 2,
        out: '',
        err:
          `${report} isn't as the example command left it, and isn't replaced. ` +
          'Choose another folder with --out, or add --force, which keeps each old file beside its new one.',
      });
      expect(text(report)).toBe('edited in Word');
      expect(readFileSync(join(folder, 'council.xlsx'))).toEqual(council);

      expect(await example(folder, '--force')).toMatchObject({ code: 0 });
      expect(filesIn(folder).filter(isKept)).toEqual(['annual-report (before 2022-05-20 14.03).docx']);
      expect(text(join(folder, 'annual-report (before 2022-05-20 14.03).docx'))).toBe('edited in Word');
      expect(await example(folder)).toMatchObject({ code: 0 });
    });
  });

  it("refuses a person's own files of the same names, and leaves those of other names alone", async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'notes.txt'), 'mine');
      await example(folder);
      expect(text(join(folder, 'notes.txt'))).toBe('mine');
    });
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'council.xlsx'), 'mine');
      writeFileSync(join(folder, 'annual-report.docx'), 'mine');
      const { code, err } = await example(folder);
      expect(code).toBe(2);
      expect(err).toContain("2 files aren't as the example command left them");
      expect(filesIn(folder)).toEqual(['annual-report.docx', 'council.xlsx']);
    });
  });

  it('refuses where its record is gone, is garbage, or names other contents', async () => {
    await inFolder(async (folder) => {
      await example(folder);
      const record = join(folder, RECORD);
      const good = text(record);
      const council = readFileSync(join(folder, 'council.xlsx'));
      rmSync(record);
      expect(await example(folder)).toMatchObject({
        code: 2,
        err: expect.stringContaining("aren't as the example command left them"),
      });
      for (const garbage of ['', '{"written": [{"file": 1}]}', good.slice(0, -20), '[]', '\0\0']) {
        writeFileSync(record, garbage);
        expect(await example(folder)).toMatchObject({
          code: 2,
          err: expect.stringContaining(`${record} isn't a record`),
        });
        expect(text(record)).toBe(garbage);
      }
      writeFileSync(record, good.replace(/"sha256": ".{4}/g, '"sha256": "0000'));
      expect(await example(folder)).toMatchObject({ code: 2, err: expect.stringContaining("aren't as") });
      rmSync(record);
      mkdirSync(record);
      expect(await example(folder)).toMatchObject({ code: 2, err: expect.stringContaining('is a folder') });
      rmSync(record, { recursive: true });
      symlinkSync('nowhere', record);
      expect(await example(folder)).toMatchObject({
        code: 2,
        err: expect.stringContaining('a link that leads nowhere'),
      });
      expect(readFileSync(join(folder, 'council.xlsx'))).toEqual(council);
    });
  });

  it('can be run again after it broke off half-way', async () => {
    await inFolder(async (folder) => {
      const broken: typeof printReport = () => Promise.reject(new Error('broken off'));
      await example(folder);
      rmSync(join(folder, 'council.xlsx'));
      expect(await commandWith({ printReport: broken }, 'example', QUARTER, '--out', folder)).toMatchObject({
        code: 2,
      });
      expect(await example(folder)).toMatchObject({ code: 0 });
    });
  });

  it('asks for a folder where an empty one is named', async () => {
    expect(await example('')).toMatchObject({
      code: 2,
      err: 'No folder is named to write to. Give its name after --out.',
    });
  });
});
