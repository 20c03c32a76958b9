import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LARGEST_FILE } from '../../src/adapters/xlsx/guard/limits';
import { LARGEST_WORKBOOK } from '../../src/cli/read-files';
import { command } from './command';
import { withoutRootsRights } from './without-rights';

const PLAN = 'assets/plans/brackenmere-pledges.json';
const RETURN = 'examples/brackenmere-hard-quarter/returns/fellside-waste.xlsx';

/** Codes and calls of the system, and traces of the program: nothing that a person can read. */
const OF_THE_SYSTEM = /\b(E[A-Z]{3,}|ERR_[A-Z_]+|lstat|scandir|errno|syscall)\b|\n\s+at /;

interface Checked {
  file: string;
  readable: boolean;
  error?: { code: string; message: string; fix: string };
}

/** A folder that every account may read, with a return in it. */
async function inOpenFolder(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'not-opened-'));
  chmodSync(folder, 0o777);
  copyFileSync(RETURN, join(folder, 'fellside.xlsx'));
  chmodSync(join(folder, 'fellside.xlsx'), 0o644);
  try {
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What `check --json` says of each file, by its name; the two doors must agree, and neither speaks as a system does. */
async function checked(...paths: string[]): Promise<Record<string, string>> {
  const { json, err } = await command('check', ...paths, '--json');
  const told = await command('check', ...paths);
  expect(`${told.out}${told.err}${err}${JSON.stringify(json)}`).not.toMatch(OF_THE_SYSTEM);
  const files = (json as { files: Checked[] } | undefined)?.files ?? [];
  for (const { file, readable } of files) expect(told.out.includes(`${file}: can't be read.`)).toBe(!readable);
  return Object.fromEntries(files.map(({ file, error }) => [file, error ? `${error.message} ${error.fix}` : 'read']));
}

describe('What stands in a folder of returns and can’t be opened', () => {
  it('is named, with what it is, and the others are read', async () => {
    await inOpenFolder(async (folder) => {
      execFileSync('mkfifo', [join(folder, 'pipe.xlsx')]);
      symlinkSync('/dev/zero', join(folder, 'endless.xlsx'));
      symlinkSync('nowhere.xlsx', join(folder, 'dangling.xlsx'));
      symlinkSync('loop.xlsx', join(folder, 'loop.xlsx'));
      writeFileSync(join(folder, 'huge.xlsx'), '');
      truncateSync(join(folder, 'huge.xlsx'), 3 * 1024 ** 3);
      const server = createServer().listen(join(folder, 'socket.xlsx'));
      await new Promise((resolve) => server.on('listening', resolve));
      try {
        expect(await checked(folder)).toEqual({
          'fellside.xlsx': 'read',
          'pipe.xlsx': "Can't open pipe.xlsx: it's a pipe, not a file. Check the name and the folder.",
          'socket.xlsx': "Can't open socket.xlsx: it's a socket, not a file. Check the name and the folder.",
          'endless.xlsx': "Can't open endless.xlsx: it's a device, not a file. Check the name and the folder.",
          'dangling.xlsx':
            "It can't be opened: it's a link to something that isn't there. Name the file itself, or take the link away.",
          'loop.xlsx': "It can't be opened: its links lead round in a circle. Name the file itself.",
          'huge.xlsx': 'huge.xlsx is far larger than a return can be. Check that it is the right file.',
        });
      } finally {
        server.close();
      }
    });
  });

  it('is named where this account has no right to it, a folder as well as a file', async () => {
    await checked(RETURN);
    await inOpenFolder(async (folder) => {
      copyFileSync(RETURN, join(folder, 'secret.xlsx'));
      chmodSync(join(folder, 'secret.xlsx'), 0o000);
      mkdirSync(join(folder, 'closed'));
      copyFileSync(RETURN, join(folder, 'closed', 'inside.xlsx'));
      chmodSync(join(folder, 'closed'), 0o000);
      const right = 'Ask its owner for the right to read it, or for a copy.';
      const all = {
        'fellside.xlsx': 'read',
        'secret.xlsx': `Can't open secret.xlsx: this account has no right to it. ${right}`,
        'closed': `The folder can't be opened: this account has no right to it. ${right}`,
      };
      await withoutRootsRights(async () => {
        expect(await checked(folder)).toEqual(all);
        const named = ['fellside.xlsx', 'secret.xlsx', 'closed'].map((name) => join(folder, name));
        expect(await checked(...named)).toEqual(all);
        const inside = await checked(join(folder, 'closed', 'inside.xlsx'), join(folder, 'fellside.xlsx'));
        expect(Object.keys(inside)).toEqual(['inside.xlsx', 'fellside.xlsx']);
      });
    });
  });

  it('is named where its name isn’t UTF-8, whether it was named itself or found in a folder', async () => {
    await inOpenFolder(async (folder) => {
      const path = Buffer.concat([Buffer.from(join(folder, 'caf')), Buffer.from([0xe9]), Buffer.from('.xlsx')]);
      writeFileSync(path, 'x');
      const why =
        "It can't be opened, as its name isn't written in UTF-8. Give it another name, and run the command again.";
      expect(await checked(folder)).toEqual({ 'fellside.xlsx': 'read', 'caf%E9.xlsx': why });
      expect(await checked(path.toString('utf8'), join(folder, 'fellside.xlsx'))).toEqual({
        'fellside.xlsx': 'read',
        'caf\uFFFD.xlsx': why,
      });
    });
  });

  it('never stops a consolidation, which names it in its findings', async () => {
    await inOpenFolder(async (folder) => {
      symlinkSync('loop.xlsx', join(folder, 'loop.xlsx'));
      execFileSync('mkfifo', [join(folder, 'pipe.xlsx')]);
      const out = join(folder, 'out', 'council.xlsx');
      const made = await command('consolidate', '--plan', PLAN, '--returns', folder, '--out', out, '--json');
      expect(made.code).toBe(1);
      const { findings, receipts } = made.json as {
        findings: { check: string; place: { file: string } }[];
        receipts: { state: string }[];
      };
      const unreadable = findings.filter(({ check }) => check === 'unreadable-file').map(({ place }) => place.file);
      expect(unreadable).toEqual(['loop.xlsx', 'pipe.xlsx']);
      expect(receipts.filter(({ state }) => state === 'received')).toHaveLength(1);
    });
  });
});

describe('Links among the returns', () => {
  it('to a file elsewhere are read, and so are those to a folder', async () => {
    await inOpenFolder(async (folder) => {
      mkdirSync(join(folder, 'inbox'));
      symlinkSync(join('..', 'fellside.xlsx'), join(folder, 'inbox', 'linked.xlsx'));
      mkdirSync(join(folder, 'elsewhere'));
      copyFileSync(RETURN, join(folder, 'elsewhere', 'other.xlsx'));
      symlinkSync(join('..', 'elsewhere'), join(folder, 'inbox', 'more'));
      symlinkSync(join('..', 'inbox'), join(folder, 'inbox', 'round'));
      expect(await checked(join(folder, 'inbox'))).toEqual({ 'linked.xlsx': 'read', 'other.xlsx': 'read' });
    });
  });

  it('to a file that is read anyway are named, and the file is read once', async () => {
    await inOpenFolder(async (folder) => {
      symlinkSync('fellside.xlsx', join(folder, 'a link.xlsx'));
      const { err } = await command('check', folder);
      expect(err).toBe('a link.xlsx is a link to fellside.xlsx, which is read once, under its own name.');
      expect(await checked(folder)).toEqual({ 'fellside.xlsx': 'read' });
      linkSync(join(folder, 'fellside.xlsx'), join(folder, 'second name.xlsx'));
      expect(await checked(folder)).toEqual({ 'fellside.xlsx': 'read', 'second name.xlsx': 'read' });
    });
  });
});

it('A workbook is refused by its size where the reader would refuse it', () => {
  expect(LARGEST_WORKBOOK).toBe(LARGEST_FILE);
});

describe('A plan, a decisions file or a council workbook that is no file', () => {
  it('is refused at once', async () => {
    await inOpenFolder(async (folder) => {
      execFileSync('mkfifo', [join(folder, 'pipe')]);
      const refused = [
        ['plan', join(folder, 'pipe')],
        ['plan', '/dev/zero', '--json'],
        ['plan', folder],
        ['issue', '--plan', join(folder, 'pipe'), '--out', join(folder, 'out')],
        ['issue', '--plan', PLAN, '--previous', '/dev/zero', '--out', join(folder, 'out')],
        ['report', join(folder, 'pipe'), '--out', join(folder, 'report.docx')],
        ['report', '/dev/zero', '--out', join(folder, 'report.docx')],
        ['consolidate', '--plan', PLAN, '--update', '/dev/zero', '--out', join(folder, 'council.xlsx')],
        [
          'consolidate',
          '--plan',
          PLAN,
          '--returns',
          folder,
          '--decisions',
          '/dev/zero',
          '--out',
          join(folder, 'c.xlsx'),
        ],
        ['example', '/dev/zero', '--out', join(folder, 'out')],
      ];
      for (const args of refused) {
        const { code, out, err, json } = await command(...args);
        expect({ args, code, out, json }).toEqual({ args, code: 2, out: '', json: undefined });
        expect(err).toMatch(/^(Can't open|\/dev\/zero) .*\.$/);
        expect(err).not.toMatch(OF_THE_SYSTEM);
      }
    });
  });
});
