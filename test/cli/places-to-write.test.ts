import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOME, runCli } from '../examples/run-example';
import { command, inFolder, type Answer } from './command';
import { withoutRootsRights } from './without-rights';

const PLAN = 'assets/plans/brackenmere-pledges.json';
const RETURN = 'examples/brackenmere-hard-quarter/returns/fellside-waste.xlsx';
const CONSOLIDATE = ['consolidate', '--plan', PLAN, '--returns', RETURN];
const STAMP = '(before 2022-05-20 14.03)';
/** Codes and calls of the system: nothing that a person can read. */
const OF_THE_SYSTEM = /\b(E[A-Z]{3,}|ERR_[A-Z_]+|lstat|errno|syscall)\b|\n\s+at /;

const sources = mkdtempSync(join(tmpdir(), 'places-'));
const COUNCIL = join(sources, 'council.xlsx');
const servers: Server[] = [];

beforeAll(async () => {
  expect((await command(...CONSOLIDATE, '--out', COUNCIL)).code).toBeLessThan(2);
}, 30_000);
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
afterAll(() => rmSync(sources, { recursive: true }));

/** Every command that writes, with a file that it writes in a folder. */
const DOORS: Record<string, { file: string; args: (folder: string) => string[] }> = {
  'consolidate': { file: 'council.xlsx', args: (folder) => [...CONSOLIDATE, '--out', join(folder, 'council.xlsx')] },
  'consolidate --update': {
    file: 'council.xlsx',
    args: (folder) => ['consolidate', '--plan', PLAN, '--update', COUNCIL, '--out', join(folder, 'council.xlsx')],
  },
  'consolidate --json': {
    file: 'council.xlsx',
    args: (folder) => [...CONSOLIDATE, '--json', '--out', join(folder, 'council.xlsx')],
  },
  'report': { file: 'report.docx', args: (folder) => ['report', COUNCIL, '--out', join(folder, 'report.docx')] },
  'report --large-print': {
    file: 'report.docx',
    args: (folder) => ['report', COUNCIL, '--large-print', '--out', join(folder, 'report.docx')],
  },
  'issue': {
    file: 'fellside-waste-quarter-2-of-2025-26.xlsx',
    args: (folder) => ['issue', '--plan', PLAN, '--out', folder],
  },
  'example': {
    file: 'annual-report.docx',
    args: (folder) => ['example', 'examples/brackenmere-hard-quarter', '--out', folder],
  },
};

/** What can stand at a place and be replaced on demand: a file, by whatever name or right. Its content is "theirs". */
const FILES: Record<string, (path: string) => void> = {
  'a file': (path) => writeFileSync(path, 'theirs'),
  'an empty file': (path) => writeFileSync(path, ''),
  'a file for reading alone': (path) => writeFileSync(path, 'theirs', { mode: 0o444 }),
  'a second name of a file': (path) => {
    writeFileSync(`${path}.first`, 'theirs');
    linkSync(`${path}.first`, path);
  },
};

/** What can stand at a place and is never replaced, with what it is called. */
const OTHERS: Record<string, { make: (path: string) => void | Promise<void>; said: RegExp }> = {
  'a folder': { make: (path) => mkdirSync(path), said: /is a folder, and isn't replaced/ },
  'a pipe': { make: (path) => void execFileSync('mkfifo', [path]), said: /is a pipe, and isn't replaced/ },
  'a socket': {
    make: (path) => new Promise((resolve) => servers.push(createServer().listen(path, () => resolve()))),
    said: /is a socket, and isn't replaced/,
  },
  'a link to a device': { make: (path) => symlinkSync('/dev/null', path), said: /is a device, and isn't replaced/ },
  'a link to a full device': {
    make: (path) => symlinkSync('/dev/full', path),
    said: /is a device, and isn't replaced/,
  },
  'a link to a folder': { make: (path) => symlinkSync('.', path), said: /is a folder, and isn't replaced/ },
  'a link that leads nowhere': { make: (path) => symlinkSync('nowhere', path), said: /is a link that leads nowhere/ },
  'a link to itself': { make: (path) => symlinkSync(path, path), said: /its links lead round in a circle/ },
};

/** What stands in a folder: of each file its content, of each link where it leads, of others their kind. */
const state = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => {
        const path = join(folder, name);
        const stats = lstatSync(path);
        if (stats.isSymbolicLink()) return [name, `-> ${readlinkSync(path)}`];
        return [name, stats.isFile() ? `${readFileSync(path, 'latin1')} ${stats.mode}` : `kind ${stats.mode}`];
      }),
  );

const expectRefusal = ({ code, out, err, json }: Answer): void => {
  expect({ code, out, json }).toEqual({ code: 2, out: '', json: undefined });
  expect(err).toMatch(/^[^\n]+[.:]$/);
  expect(err).not.toMatch(OF_THE_SYSTEM);
};

describe.each(Object.entries(DOORS))('%s', (_, { file, args }) => {
  it.each(Object.entries(FILES))('leaves %s as it is, unasked, and keeps it with --force', async (__, make) => {
    await inFolder(async (folder) => {
      const path = join(folder, file);
      make(path);
      const before = state(folder);
      const content = readFileSync(path, 'utf8');
      const refused = await command(...args(folder));
      expectRefusal(refused);
      expect(refused.err).toContain('--force');
      expect(state(folder)).toEqual(before);
      expect((await command(...args(folder), '--force')).code).toBeLessThan(2);
      const kept = join(folder, file.replace('.', ` ${STAMP}.`));
      expect([readFileSync(kept, 'utf8'), readFileSync(path, 'latin1').slice(0, 2)]).toEqual([content, 'PK']);
      expect(readdirSync(folder).filter((name) => /\.(tmp|lock)$/.test(name))).toEqual([]);
    });
  });

  it.each(Object.entries(OTHERS))('never replaces %s, and says what it is', async (__, { make, said }) => {
    await inFolder(async (folder) => {
      await make(join(folder, file));
      const before = state(folder);
      for (const force of [[], ['--force']]) {
        const refused = await command(...args(folder), ...force);
        expectRefusal(refused);
        expect(refused.err).toMatch(said);
        expect(state(folder)).toEqual(before);
      }
    });
  });

  it('goes through a link to a file, which is refused, or kept beside the new one', async () => {
    await inFolder(async (folder) => {
      const elsewhere = join(folder, 'elsewhere');
      mkdirSync(elsewhere);
      writeFileSync(join(elsewhere, file), 'theirs');
      const place = join(folder, 'place');
      mkdirSync(place);
      symlinkSync(join('..', 'elsewhere', file), join(place, file));
      expectRefusal(await command(...args(place)));
      expect((await command(...args(place), '--force')).code).toBeLessThan(2);
      expect(readFileSync(join(elsewhere, file.replace('.', ` ${STAMP}.`)), 'utf8')).toBe('theirs');
      expect(readlinkSync(join(place, file))).toBe(join('..', 'elsewhere', file));
    });
  });

  it('says so where the folder is no folder, or one that it may not write in', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'file'), 'theirs');
      const through = await command(...args(join(folder, 'file', 'deeper')));
      expectRefusal(through);
      expect(through.err).toMatch(/: (part of its path is a file|a file stands where a folder is needed)/);
      mkdirSync(join(folder, 'closed'));
      chmodSync(join(folder, 'closed'), 0o555);
      chmodSync(folder, 0o755);
      chmodSync(sources, 0o755);
      for (const place of ['closed', join('closed', 'new', 'deep')]) {
        const refused = await withoutRootsRights(() => command(...args(join(folder, place))));
        expect({ code: refused.code, json: refused.json }).toEqual({ code: 2, json: undefined });
        expect(refused.err).toMatch(/: this account has no right to it\. Choose another place, or ask its owner/);
      }
      expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['closed', 'file']);
    });
  });

  it('leaves a file whose name differs in capitals alone, or refuses', async () => {
    await inFolder(async (folder) => {
      const twin = join(folder, file.toUpperCase());
      writeFileSync(twin, 'theirs');
      await command(...args(folder));
      expect(readFileSync(twin, 'utf8')).toBe('theirs');
    });
  });
});

describe('The ending of a name', () => {
  it.each([
    ['report.xlsx', 'report.docx'],
    ['report.doc', 'report.docx'],
    ['report', 'report.docx'],
    ['report.v2', 'report.v2.docx'],
    ['our report.pdf', 'our report.docx'],
  ])('%s is refused for a report, with the right one', async (name, right) => {
    await inFolder(async (folder) => {
      const refused = await command('report', COUNCIL, '--out', join(folder, name), '--force');
      expectRefusal(refused);
      const typed = right.includes(' ') ? `"${join(folder, right)}"` : join(folder, right);
      expect(refused.err).toBe(
        `The report is written as a Word document (.docx), and ${join(folder, name)} doesn't end so. ` +
          `Name it ${typed} after --out.`,
      );
      expect(readdirSync(folder)).toEqual([]);
    });
  });

  it.each(['council.xls', 'council.xlsm', 'council.ods', 'council.docx', 'council', 'council.'])(
    '%s is refused for a council workbook, which is .xlsx',
    async (name) => {
      await inFolder(async (folder) => {
        const refused = await command(...CONSOLIDATE, '--out', join(folder, name));
        expectRefusal(refused);
        expect(refused.err).toMatch(/\(\.xlsx\), and .* doesn't end so\. Name it .*council\.?\.xlsx after --out\.$/);
        expect(readdirSync(folder)).toEqual([]);
      });
    },
  );

  it('may be in capitals, and is that of the file to which a link leads', async () => {
    await inFolder(async (folder) => {
      expect((await command('report', COUNCIL, '--out', join(folder, 'R.DOCX'))).code).toBe(0);
      writeFileSync(join(folder, 'table.xlsx'), 'theirs');
      symlinkSync('table.xlsx', join(folder, 'report.docx'));
      const refused = await command('report', COUNCIL, '--out', join(folder, 'report.docx'), '--force');
      expectRefusal(refused);
      expect(refused.err).toContain('leads to');
      expect(readFileSync(join(folder, 'table.xlsx'), 'utf8')).toBe('theirs');
    });
  });

  it('keeps what is printed from where a file should go', async () => {
    for (const out of ['/dev/stdout', '/dev/stderr', '/dev/fd/1'])
      for (const args of [CONSOLIDATE, ['report', COUNCIL]]) {
        const { code, stdout, stderr } = await runCli([...args, '--out', out, '--force']);
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr).toMatch(/^[^\n]+ after --out\.\n$/);
      }
  }, 60_000);
});

describe('A file that is read', () => {
  it('is never written over by another of its names', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'fellside.xlsx');
      copyFileSync(RETURN, path);
      linkSync(path, join(folder, 'second.xlsx'));
      symlinkSync('fellside.xlsx', join(folder, 'link.xlsx'));
      const before = state(folder);
      for (const out of ['second.xlsx', 'link.xlsx', join('..', folder.split('/').at(-1) ?? '', 'fellside.xlsx')]) {
        const consolidate = ['consolidate', '--plan', PLAN, '--returns', path, '--out', join(folder, out), '--force'];
        const refused = await command(...consolidate);
        expectRefusal(refused);
        expect(refused.err).toContain('is one of the files to read');
        expect(state(folder)).toEqual(before);
      }
    });
  });
});

describe('A name too long for a kept copy', () => {
  it('is shortened, and still known as one', async () => {
    await inFolder(async (folder) => {
      const name = `${'é'.repeat(110)}.xlsx`;
      const path = join(folder, name);
      writeFileSync(path, 'theirs');
      expect((await command(...CONSOLIDATE, '--out', path, '--force')).code).toBeLessThan(2);
      const kept = readdirSync(folder).filter((each) => each !== name);
      expect(kept).toEqual([`${'é'.repeat(110)} ${STAMP}.xlsx`]);
      const longer = join(folder, `${'é'.repeat(125)}.xlsx`);
      writeFileSync(longer, 'theirs');
      await command(...CONSOLIDATE, '--out', longer, '--force');
      const { json } = await command('check', folder, '--json');
      const { passedOver } = json as { passedOver: string[] };
      expect(passedOver.filter((each) => each.includes(STAMP))).toHaveLength(2);
    });
  });
});

describe('A disk that takes no more', () => {
  it('leaves the old file, and nothing of the new one', async () => {
    await runCli(['--help']);
    await inFolder(async (folder) => {
      const path = join(folder, 'council.xlsx');
      writeFileSync(path, 'theirs');
      // The system itself refuses a file of more than some kB, as a full disk would.
      const shell = `ulimit -f 8; exec "${process.execPath}" build/cli/run.mjs "$@"`;
      const args = ['-c', shell, 'sh', ...CONSOLIDATE, '--out', path, '--force'];
      const { code, stderr } = await new Promise<{ code: unknown; stderr: string }>((resolve) => {
        execFile('sh', args, { cwd: HOME }, (error, _, told) => resolve({ code: error?.code, stderr: told }));
      });
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`Can't write ${path}: `) });
      expect(stderr).not.toMatch(OF_THE_SYSTEM);
      expect(state(folder)).toEqual({ 'council.xlsx': expect.stringMatching(/^theirs /) });
    });
  }, 60_000);
});
