import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { printWorkbook } from '../../src/adapters/xlsx/print-workbook';
import { command, commandWith, inFolder } from './command';

const PLAN = 'assets/plans/brackenmere-pledges.json';
const RETURN = 'examples/brackenmere-hard-quarter/returns/fellside-waste.xlsx';
const CONSOLIDATE = ['consolidate', '--plan', PLAN, '--returns', RETURN];
const STAMP = '(before 2022-05-20 14.03)';

const text = (path: string): string => readFileSync(path, 'utf8');
const isWorkbook = (path: string): boolean => text(path).startsWith('PK');

interface Priorities {
  priorities: { ref: string; decision?: { by: string } }[];
  keptCopies?: string[];
}
const decidedIn = (json: unknown): string[] =>
  (json as Priorities).priorities.filter(({ decision }) => decision !== undefined).map(({ ref }) => ref);

const DECISION = { priority: 'H2', status: 'Red', reason: 'Work has stopped.', by: 'R. Thorne', on: '2025-10-22' };

/** Makes a council workbook in the folder, alone there, with an officer's decision in it. */
async function councilIn(folder: string): Promise<string> {
  const path = join(folder, 'council.xlsx');
  const decisions = join(folder, 'decisions.json');
  writeFileSync(decisions, JSON.stringify({ statuses: [DECISION], choices: [], received: [] }));
  const { code } = await command(...CONSOLIDATE, '--decisions', decisions, '--out', path);
  expect(code).toBeLessThan(2);
  rmSync(decisions);
  return path;
}

describe('consolidate, where a file stands at --out', () => {
  it('refuses a council workbook before it reads a return, and names the way to bring it up to date', async () => {
    await inFolder(async (folder) => {
      const council = await councilIn(folder);
      const before = readFileSync(council);
      const { code, out, err } = await command(...CONSOLIDATE, '--out', council);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain(`${council} is there already, and isn't replaced.`);
      expect(err).toContain(`--update ${council} --out ${council}`);
      expect(err).toContain('--force');
      expect(readFileSync(council)).toEqual(before);
      expect(readdirSync(folder)).toEqual(['council.xlsx']);
    });
  });

  it('names paths with blanks as they are to be typed', async () => {
    await inFolder(async (folder) => {
      const council = join(folder, 'our council.xlsx');
      writeFileSync(council, 'ours');
      const { err } = await command(...CONSOLIDATE, '--out', council);
      expect(err).toContain(`--update "${council}" --out "${council}"`);
    });
  });

  it('refuses with --json on stderr alone', async () => {
    await inFolder(async (folder) => {
      const council = join(folder, 'council.xlsx');
      writeFileSync(council, 'ours');
      const { code, out, json } = await command(...CONSOLIDATE, '--out', council, '--json');
      expect({ code, out, json, is: text(council) }).toEqual({ code: 2, out: '', json: undefined, is: 'ours' });
    });
  });

  it('updates in place where --update names it too: decisions stay, and the old file is kept beside it', async () => {
    await inFolder(async (folder) => {
      const council = await councilIn(folder);
      const before = readFileSync(council);
      const kept = join(folder, `council ${STAMP}.xlsx`);
      const { json } = await command(...CONSOLIDATE, '--update', council, '--out', council, '--json');
      expect(decidedIn(json)).toEqual(['H2']);
      expect((json as Priorities).keptCopies).toEqual([kept]);
      expect(readdirSync(folder).sort()).toEqual([`council ${STAMP}.xlsx`, 'council.xlsx']);
      expect(readFileSync(kept)).toEqual(before);
      const again = await command(...CONSOLIDATE, '--update', council, '--out', council, '--json');
      expect(decidedIn(again.json)).toEqual(['H2']);
      expect(readdirSync(folder)).toHaveLength(3);
    });
  });

  it('says under which name the old file is kept', async () => {
    await inFolder(async (folder) => {
      const council = await councilIn(folder);
      const { out } = await command(...CONSOLIDATE, '--update', council, '--out', join(folder, '.', 'council.xlsx'));
      expect(out).toContain(`The file that was there is kept: ${join(folder, `council ${STAMP}.xlsx`)}.`);
    });
  });

  it('does not update in place what somebody saved while it was at work', async () => {
    await inFolder(async (folder) => {
      const council = await councilIn(folder);
      const saving: typeof printWorkbook = async (workbook) => {
        writeFileSync(council, 'saved meanwhile');
        return printWorkbook(workbook);
      };
      const { code, err } = await commandWith(
        { printWorkbook: saving },
        ...CONSOLIDATE,
        '--update',
        council,
        '--out',
        council,
      );
      expect(code).toBe(2);
      expect(err).toContain("was changed while this command was at work, and isn't replaced. Run the command again.");
      expect(text(council)).toBe('saved meanwhile');
      expect(readdirSync(folder)).toEqual(['council.xlsx']);
    });
  });

  it('leaves the workbook as it was where it cannot be updated from', async () => {
    await inFolder(async (folder) => {
      const council = join(folder, 'council.xlsx');
      copyFileSync(RETURN, council);
      expect(await command(...CONSOLIDATE, '--update', council, '--out', council)).toMatchObject({ code: 2 });
      expect(readFileSync(council)).toEqual(readFileSync(RETURN));
      expect(readdirSync(folder)).toEqual(['council.xlsx']);
    });
  });

  it('refuses a file that came while the returns were read', async () => {
    await inFolder(async (folder) => {
      const council = join(folder, 'council.xlsx');
      const saving: typeof printWorkbook = async (workbook) => {
        writeFileSync(council, 'theirs');
        return printWorkbook(workbook);
      };
      expect(await commandWith({ printWorkbook: saving }, ...CONSOLIDATE, '--out', council)).toMatchObject({ code: 2 });
      expect(text(council)).toBe('theirs');
      expect(readdirSync(folder)).toEqual(['council.xlsx']);
    });
  });
});

describe('--force', () => {
  it('keeps each old file beside the new one, and never replaces a kept one', async () => {
    await inFolder(async (folder) => {
      const council = join(folder, 'council.xlsx');
      for (const content of ['first', 'second', 'third']) {
        writeFileSync(council, content);
        expect((await command(...CONSOLIDATE, '--out', council, '--force')).code).toBeLessThan(2);
      }
      const kept = [`council ${STAMP}.xlsx`, `council ${STAMP} 2.xlsx`, `council ${STAMP} 3.xlsx`];
      expect(kept.map((name) => text(join(folder, name)))).toEqual(['first', 'second', 'third']);
      expect(readdirSync(folder)).toHaveLength(4);
      expect(isWorkbook(council)).toBe(true);
    });
  });

  it('writes a file that is not there yet as without it', async () => {
    await inFolder(async (folder) => {
      await command(...CONSOLIDATE, '--out', join(folder, 'council.xlsx'), '--force');
      expect(readdirSync(folder)).toEqual(['council.xlsx']);
    });
  });

  it('never writes over a file that is named to be read', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'fellside.xlsx');
      copyFileSync(RETURN, path);
      const { code, err } = await command('consolidate', '--plan', PLAN, '--returns', path, '--out', path, '--force');
      expect(code).toBe(2);
      expect(err).toContain('is one of the files to read');
      expect(await command('report', path, '--out', path, '--force')).toMatchObject({ code: 2 });
      expect(readFileSync(path)).toEqual(readFileSync(RETURN));
      expect(readdirSync(folder)).toEqual(['fellside.xlsx']);
    });
  });

  it('goes through a link to the file that it leads to, and keeps the old one beside that', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'shared'));
      writeFileSync(join(folder, 'shared', 'year.xlsx'), 'old');
      symlinkSync(join('shared', 'year.xlsx'), join(folder, 'council.xlsx'));
      expect(await command(...CONSOLIDATE, '--out', join(folder, 'council.xlsx'))).toMatchObject({ code: 2 });
      expect(text(join(folder, 'shared', 'year.xlsx'))).toBe('old');
      await command(...CONSOLIDATE, '--out', join(folder, 'council.xlsx'), '--force');
      expect(readdirSync(join(folder, 'shared')).sort()).toEqual([`year ${STAMP}.xlsx`, 'year.xlsx']);
      expect(text(join(folder, 'shared', `year ${STAMP}.xlsx`))).toBe('old');
      expect(isWorkbook(join(folder, 'council.xlsx'))).toBe(true);
      expect(readdirSync(folder).sort()).toEqual(['council.xlsx', 'shared']);
    });
  });

  it('replaces a file that is for reading alone, which stays so', async () => {
    await inFolder(async (folder) => {
      const council = join(folder, 'council.xlsx');
      writeFileSync(council, 'old', { mode: 0o444 });
      expect(await command(...CONSOLIDATE, '--out', council)).toMatchObject({ code: 2 });
      await command(...CONSOLIDATE, '--out', council, '--force');
      expect(text(join(folder, `council ${STAMP}.xlsx`))).toBe('old');
      expect({ isNew: isWorkbook(council), mode: statSync(council).mode & 0o777 }).toEqual({
        isNew: true,
        mode: 0o444,
      });
    });
  });

  it('says what stands in the way where it is no file', async () => {
    await inFolder(async (folder) => {
      mkdirSync(join(folder, 'folder.xlsx'));
      execFileSync('mkfifo', [join(folder, 'pipe.xlsx')]);
      symlinkSync('nowhere', join(folder, 'link.xlsx'));
      const kinds = { 'folder.xlsx': 'a folder', 'pipe.xlsx': 'a pipe', 'link.xlsx': 'a link that leads nowhere' };
      for (const [name, kind] of Object.entries(kinds)) {
        for (const force of [[], ['--force']]) {
          const { code, err } = await command(...CONSOLIDATE, '--out', join(folder, name), ...force);
          expect({ code, err }).toEqual({
            code: 2,
            err: `${join(folder, name)} is ${kind}, and isn't replaced. Choose another name after --out.`,
          });
        }
      }
      const { err } = await command(...CONSOLIDATE, '--out', '/dev/null', '--force');
      expect(err).toMatch(/^\/dev\/null is a device, and isn't replaced\./);
      expect(readdirSync(folder)).toHaveLength(3);
    });
  });

  it('asks for a name where one ends as a folder does', async () => {
    await inFolder(async (folder) => {
      expect(await command(...CONSOLIDATE, '--out', `${join(folder, 'new')}/`)).toMatchObject({
        code: 2,
        err: 'No file is named to write to. Give its name after --out.',
      });
    });
  });
});

describe('issue, where files stand in its folder', () => {
  it('writes nothing where one of them stands there, names it and says how to go on', async () => {
    await inFolder(async (folder) => {
      await command('issue', '--plan', PLAN, '--out', folder);
      const [returned = '', ...others] = readdirSync(folder).sort();
      await inFolder(async (other) => {
        writeFileSync(join(other, returned), 'filled in by the partner');
        const { code, out, err } = await command('issue', '--plan', PLAN, '--out', other);
        expect({ code, out }).toEqual({ code: 2, out: '' });
        expect(err).toBe(
          `${join(other, returned)} is there already, and isn't replaced. ` +
            'Choose another folder after --out, or add --force, which keeps each old file beside its new one.',
        );
        expect(readdirSync(other)).toEqual([returned]);
        expect(text(join(other, returned))).toBe('filled in by the partner');
        writeFileSync(join(other, others[0] ?? ''), 'another');
        expect((await command('issue', '--plan', PLAN, '--out', other)).err).toContain(
          `2 files are there already, and aren't replaced: ${returned} and ${others[0]}.`,
        );
      });
    });
  });

  it('names no more files than one reads', async () => {
    await inFolder(async (folder) => {
      const issue = ['issue', '--plan', 'assets/plans/sevenoaks-2019-22.json', '--out', folder];
      await command(...issue);
      const { err } = await command(...issue);
      expect(err).toMatch(
        /^\d+ files are there already, and aren't replaced: ([^,]+, ){5}[^,]+ and \d+ more\. Choose another folder/,
      );
    });
  });

  it('keeps returned files beside the new ones with --force', async () => {
    await inFolder(async (folder) => {
      await command('issue', '--plan', PLAN, '--out', folder);
      const names = readdirSync(folder);
      for (const name of names) writeFileSync(join(folder, name), `returned ${name}`);
      const { code, out } = await command('issue', '--plan', PLAN, '--out', folder, '--force');
      expect(code).toBe(0);
      expect(out).toContain('5 files that were there are kept beside the new ones: ');
      for (const name of names) {
        expect(text(join(folder, name.replace('.xlsx', ` ${STAMP}.xlsx`)))).toBe(`returned ${name}`);
        expect(isWorkbook(join(folder, name))).toBe(true);
      }
    });
  });

  it('never writes over the plan or the earlier council workbook, even with --force', async () => {
    await inFolder(async (folder) => {
      await command('issue', '--plan', PLAN, '--out', folder);
      const [name = ''] = readdirSync(folder);
      const path = join(folder, name);
      copyFileSync(PLAN, path);
      const { code, err } = await command('issue', '--plan', path, '--out', folder, '--force');
      expect(code).toBe(2);
      expect(err).toContain('is one of the files to read');
      expect(text(path)).toBe(text(PLAN));
    });
  });
});

describe('report, where a report stands at --out', () => {
  it('refuses, and with --force keeps the edited one beside the new', async () => {
    await inFolder(async (folder) => {
      const council = await councilIn(folder);
      const report = join(folder, 'report.docx');
      writeFileSync(report, 'edited in Word');
      const { code, err } = await command('report', council, '--out', report);
      expect({ code, err }).toEqual({
        code: 2,
        err:
          `${report} is there already, and isn't replaced. ` +
          'Choose another name after --out, or add --force, which keeps the old file beside the new one.',
      });
      expect(text(report)).toBe('edited in Word');
      const forced = await command('report', council, '--out', report, '--force');
      expect(forced.out).toContain(`The file that was there is kept: ${join(folder, `report ${STAMP}.docx`)}.`);
      expect(text(join(folder, `report ${STAMP}.docx`))).toBe('edited in Word');
      expect(isWorkbook(report)).toBe(true);
    });
  });
});

describe('Kept copies', () => {
  it('are passed over and named where a folder is read, and read where they are named themselves', async () => {
    await inFolder(async (folder) => {
      const names = [`a ${STAMP}.xlsx`, `a ${STAMP} 2.xlsx`];
      for (const name of [...names, 'a.xlsx']) copyFileSync(RETURN, join(folder, name));
      const checked = await command('check', folder, '--json');
      expect((checked.json as { files: { file: string }[] }).files.map(({ file }) => file)).toEqual(['a.xlsx']);
      expect(checked.json).toMatchObject({ passedOver: [...names].sort().map((name) => join(folder, name)) });
      expect(checked.err).toBe(
        `Passed over, as they are copies of what was replaced: ${[...names].sort().join(', ')}.`,
      );

      const named = await command('check', folder, join(folder, `a ${STAMP}.xlsx`));
      expect(named.out).toContain(`a ${STAMP}.xlsx: Fellside Waste Services`);
      expect(named.err).toBe(`Passed over, as it's a copy of what was replaced: a ${STAMP} 2.xlsx.`);

      const made = await command(
        'consolidate',
        '--plan',
        PLAN,
        '--returns',
        folder,
        '--out',
        join(folder, 'out', 'c.xlsx'),
      );
      expect(made.err).toContain(`a ${STAMP} 2.xlsx`);
      expect(made.out).not.toContain(STAMP);
    });
  });

  it('alone in a folder leave nothing to check, and are named', async () => {
    await inFolder(async (folder) => {
      copyFileSync(RETURN, join(folder, `a ${STAMP}.xlsx`));
      const { code, err } = await command('check', folder);
      expect(code).toBe(2);
      expect(err).toMatch(/^Passed over, .*\nThere is no file to check in /);
      expect(existsSync(join(folder, `a ${STAMP}.xlsx`))).toBe(true);
    });
  });
});
