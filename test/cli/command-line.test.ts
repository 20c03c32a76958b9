import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, inFolder } from './command';

const PLAN = 'assets/plans/brackenmere-pledges.json';

describe('the command line', () => {
  it('asks for a command where none is named, and ends with 2', async () => {
    const { code, err } = await command();
    expect({ code, err }).toEqual({
      code: 2,
      err: 'Say which command to run. Run with --help to see what can be asked.',
    });
  });

  it.each([
    [['chekc', 'x.xlsx'], /^Unknown command 'chekc'/],
    [['issue', '--plan', PLAN], /^Required option '--out <folder>' not specified\. Run with --help/],
    [['check', '--colour', 'x.xlsx'], /^Unknown option '--colour'/],
  ])('says in a sentence what is wrong with %j, and ends with 2', async (args, sentence) => {
    const { code, out, err } = await command(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(sentence);
    expect(err.split('\n')).toHaveLength(1);
  });

  it.each(['issue', 'check', 'consolidate', 'report', 'plan', 'example'])(
    'explains "%s" with an example',
    async (name) => {
      const { code, out, err } = await command(name, '--help');
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/^Usage: /);
      expect(out).toMatch(/Example:\n {2}npm run/);
    },
  );

  it('names a file that is not there, with what to do, and ends with 2', async () => {
    expect(await command('check', 'no-such.xlsx')).toMatchObject({
      code: 2,
      err: "Can't find no-such.xlsx: it isn't there. Check the name and the folder.",
    });
  });

  it('names every fault of a plan that cannot be used, with its path, and ends with 2', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'plan.json');
      writeFileSync(path, '{"id": "x"}');
      const { code, err } = await command('issue', '--plan', path, '--out', folder);
      expect(code).toBe(2);
      expect(err).toMatch(/^plan\.json can't be used as a plan: \d+ faults\.\n {2}\S+: /);
    });
  });

  it('says so where nothing can be written, and ends with 2', async () => {
    await inFolder(async (folder) => {
      const inTheWay = join(folder, 'file');
      writeFileSync(inTheWay, '');
      const { code, err } = await command('issue', '--plan', PLAN, '--out', inTheWay);
      expect(code).toBe(2);
      expect(err).toMatch(/^Can't write .*\. Close the file if it is open elsewhere, or choose another place\.$/);
    });
  });
});

describe('issue', () => {
  it('writes one workbook for each partner who is asked anything, and names those who are not', async () => {
    await inFolder(async (folder) => {
      const { code, out } = await command('issue', '--plan', PLAN, '--out', folder);
      expect(code).toBe(0);
      expect(readdirSync(folder)).toHaveLength(5);
      expect(out).toContain('Nothing is asked of Brackenmere Chamber of Trade.');
    });
  });
});

describe('check', () => {
  it('ends with 0 where nothing must be corrected', async () => {
    const { code, json } = await command('check', 'examples/sevenoaks-2021-22/returns', '--json');
    expect(code).toBe(0);
    expect((json as { files: { readable: boolean }[] }).files.map(({ readable }) => readable)).toEqual(
      Array.from({ length: 9 }, () => true),
    );
  });

  it('ends with 1 where something must be corrected, and goes on after a file that cannot be read', async () => {
    const { code, json, out } = await command('check', 'examples/brackenmere-hard-quarter/returns', '--json');
    const { files } = json as {
      files: {
        file: string;
        partner: string | null;
        readable: boolean;
        error?: { code: string };
        findings: unknown[];
      }[];
    };
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(
      files
        .filter(({ readable }) => !readable)
        .map(({ file, partner, error, findings }) => ({ file, partner, code: error?.code, findings })),
    ).toEqual([
      { file: 'northmarsh-college.xlsx', partner: null, code: 'file-password', findings: [] },
      { file: 'old return.xlsx', partner: null, code: 'file-corrupt', findings: [] },
      { file: 'quay-jobs.csv', partner: null, code: 'file-csv', findings: [] },
    ]);
  });

  it('gives each finding its check, severity, words and place', async () => {
    const { json } = await command(
      'check',
      'examples/brackenmere-hard-quarter/returns/fellside-waste.xlsx',
      '--plan',
      PLAN,
      '--json',
    );
    const [file] = (json as { files: { partner: string; findings: { check: string }[] }[] }).files;
    expect(file?.partner).toBe('Fellside Waste Services');
    expect(file?.findings.find(({ check }) => check === 'fraction')).toEqual({
      check: 'fraction',
      severity: 'error',
      message: expect.stringContaining('0.482'),
      fix: expect.stringMatching(/\.$/),
      place: { file: 'fellside-waste.xlsx', sheet: 'Figures', cell: 'G7', measure: 's2-recycling-rate' },
      found: '0.482',
      expected: expect.any(String),
    });
  });

  it('tells two files of one name apart by their folders', async () => {
    const returns = 'examples/sevenoaks-2021-22/returns';
    const { json } = await command(
      'check',
      `${returns}/compaid-2021-22.xlsx`,
      'examples/brackenmere-hard-quarter/returns/quay-jobs.csv',
      `./${returns}/compaid-2021-22.xlsx`,
      '--json',
    );
    expect((json as { files: { file: string }[] }).files.map(({ file }) => file)).toEqual([
      'quay-jobs.csv',
      'compaid-2021-22.xlsx',
    ]);
  });
});

describe('plan', () => {
  it('says what a plan holds and what should be looked at', async () => {
    const { code, out } = await command('plan', 'assets/plans/sevenoaks-2019-22.json');
    expect(code).toBe(0);
    expect(out).toContain('6 themes, 26 priorities, 34 measures, 17 partners.');
  });
});

describe('consolidate and report', () => {
  it('write the council workbook and the report, and end with 1 where files could not be read', async () => {
    await inFolder(async (folder) => {
      const council = join(folder, 'council.xlsx');
      const made = await command(
        'consolidate',
        '--plan',
        PLAN,
        '--returns',
        'examples/brackenmere-hard-quarter/returns',
        '--out',
        council,
      );
      const told = await command('report', council, '--out', join(folder, 'deep', 'report.docx'));
      expect([made.code, told.code]).toEqual([1, 0]);
      expect(existsSync(join(folder, 'deep', 'report.docx'))).toBe(true);
    });
  });

  it('refuse a workbook that is no council workbook', async () => {
    await inFolder(async (folder) => {
      const { code, err } = await command(
        'report',
        'examples/sevenoaks-2021-22/returns/compaid-2021-22.xlsx',
        '--out',
        join(folder, 'report.docx'),
      );
      expect(code).toBe(2);
      expect(err).toMatch(/compaid-2021-22\.xlsx/);
      expect(readdirSync(folder)).toEqual([]);
    });
  });
});
