import * as fileSystem from 'node:fs/promises';
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { keepOld, neverReplace } from '../../src/cli/replace-policies';
import { writeFiles } from '../../src/cli/write-files';
import { inFolder, NOW } from './command';

// A program that is killed, and a disk that loses power, at each step in turn can't be had in a test.
jest.mock('node:fs/promises', () => ({
  __esModule: true,
  ...jest.requireActual<typeof fileSystem>('node:fs/promises'),
}));

const actual = jest.requireActual<typeof fileSystem>('node:fs/promises');
const now = (): Date => NOW;
const KEPT = 'a (before 2022-05-20 14.03).txt';
const CHANGING = ['open', 'link', 'rename', 'rm', 'rmdir', 'chmod', 'mkdir'] as const;

interface Step {
  what: string;
  path: string;
}

/** Calls `onStep` before everything that changes the disk, or makes sure of it; where it throws, nothing is done. */
function watchSteps(onStep: (step: Step) => void): void {
  const step = async (what: string, path: unknown): Promise<void> => onStep({ what, path: String(path) });
  for (const what of CHANGING) {
    if (what === 'open') continue;
    const original = actual[what] as (...args: unknown[]) => Promise<unknown>;
    jest.spyOn(fileSystem, what).mockImplementation(async (...args: unknown[]) => {
      await step(what, args[0]);
      return original(...args) as Promise<never>;
    });
  }
  jest.spyOn(fileSystem, 'open').mockImplementation(async (path, flags, mode) => {
    if (flags !== 'r') await step('open', path);
    const handle = await actual.open(path, flags, mode);
    for (const what of ['writeFile', 'sync'] as const) {
      const original = handle[what].bind(handle) as (...args: unknown[]) => Promise<unknown>;
      handle[what] = async (...args: unknown[]) => {
        await step(what, path);
        return original(...args) as Promise<never>;
      };
    }
    return handle;
  });
}

const text = (path: string): string => readFileSync(path, 'utf8');

/** What stands in a folder, without what an interrupted command leaves under hidden names. */
const contents = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.startsWith('.partner-returns-'))
      .map((name) => [name, text(join(folder, name))]),
  );

/** Runs a job that is killed before its step of that number; gives false once the job has no such step. */
async function killedAt(number: number, job: () => Promise<unknown>): Promise<boolean> {
  let steps = 0;
  watchSteps(() => {
    steps += 1;
    if (steps >= number) throw new Error('killed');
  });
  await job().catch(() => undefined);
  jest.restoreAllMocks();
  return steps >= number;
}

describe('A command that is killed while it writes', () => {
  afterEach(() => jest.restoreAllMocks());

  it('leaves the old file whole or the new one, and the old one kept, at whichever step', async () => {
    const seen = new Set<string>();
    for (let number = 1, isKilled = true; isKilled; number += 1) {
      await inFolder(async (folder) => {
        const path = join(folder, 'a.txt');
        writeFileSync(path, 'old');
        isKilled = await killedAt(number, () => writeFiles([{ path, content: 'new' }], keepOld, now));
        seen.add(JSON.stringify(contents(folder)));
      });
    }
    expect([...seen].map((each) => JSON.parse(each) as object)).toEqual([
      { 'a.txt': 'old' },
      { 'a.txt': 'old', [KEPT]: 'old' },
      { 'a.txt': 'new', [KEPT]: 'old' },
    ]);
  });

  it('leaves no file or a whole one where none was there', async () => {
    const seen = new Set<string>();
    for (let number = 1, isKilled = true; isKilled; number += 1) {
      await inFolder(async (folder) => {
        const files = ['a.txt', 'b.txt'].map((name) => ({ path: join(folder, name), content: 'new' }));
        isKilled = await killedAt(number, () => writeFiles(files, neverReplace(''), now));
        seen.add(JSON.stringify(contents(folder)));
      });
    }
    expect([...seen].map((each) => JSON.parse(each) as object)).toEqual([
      {},
      { 'a.txt': 'new' },
      { 'a.txt': 'new', 'b.txt': 'new' },
    ]);
  });

  it('does not keep the next one from replacing the file, once a minute has passed', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.txt');
      writeFileSync(path, 'old');
      await killedAt(7, () => writeFiles([{ path, content: 'new' }], keepOld, now));
      const lock = readdirSync(folder).find((name) => name.endsWith('.lock')) ?? '';
      await expect(writeFiles([{ path, content: 'new' }], keepOld, now)).rejects.toMatchObject({
        code: 'would-replace',
      });
      const minutesAgo = new Date(Date.now() - 120_000);
      utimesSync(join(folder, lock), minutesAgo, minutesAgo);
      await writeFiles([{ path, content: 'newer' }], keepOld, now);
      expect(text(path)).toBe('newer');
    });
  });
});

describe('What is written', () => {
  afterEach(() => jest.restoreAllMocks());

  it('is on the disk, and so is the old file’s second name, before the old file gives up its first', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.txt');
      writeFileSync(path, 'old');
      const steps: string[] = [];
      watchSteps((step) =>
        steps.push(
          `${step.what} ${basename(step.path)
            .replace(/^\.partner.*\./, '.')
            .replace(basename(folder), 'folder')}`,
        ),
      );
      await writeFiles([{ path, content: 'new' }], keepOld, now);
      expect(steps).toEqual([
        'open .tmp',
        'writeFile .tmp',
        'sync .tmp',
        'open .lock',
        'link a.txt',
        'sync folder',
        'chmod .tmp',
        'rename .tmp',
        'rm .lock',
        'sync folder',
        'rm .tmp',
      ]);
    });
  });

  it('is on the disk with the folders that were made for it', async () => {
    await inFolder(async (folder) => {
      const synced: string[] = [];
      watchSteps(({ what, path }) => what === 'sync' && !path.endsWith('.tmp') && synced.push(path));
      await writeFiles([{ path: join(folder, 'b', 'c', 'a.txt'), content: 'new' }], neverReplace(''), now);
      expect(synced).toEqual([folder, join(folder, 'b'), join(folder, 'b', 'c')]);
    });
  });

  it('is told of where the disk does not take it, and nothing is left of it', async () => {
    for (const [code, words] of [
      ['ENOSPC', 'the disk is full. Make room on it, or choose a place on another disk.'],
      ['EDQUOT', 'this account has no room left on the disk.'],
      ['EIO', 'the disk has a fault.'],
    ] as const) {
      for (const failing of ['writeFile', 'sync']) {
        await inFolder(async (folder) => {
          const path = join(folder, 'a.txt');
          writeFileSync(path, 'old');
          mkdirSync(join(folder, 'there'));
          watchSteps(({ what }) => {
            if (what === failing) throw Object.assign(new Error(code), { code });
          });
          const writing = writeFiles([{ path, content: 'new' }], keepOld, now);
          await expect(writing).rejects.toMatchObject({ code: 'cannot-write' });
          await expect(
            writing.catch((error: Error & { fix: string }) => `${error.message} ${error.fix}`),
          ).resolves.toContain(`Can't write ${path}: ${words}`);
          const deep = join(folder, 'there', 'b', 'c', 'a.txt');
          await expect(writeFiles([{ path: deep, content: 'new' }], keepOld, now)).rejects.toBeDefined();
          jest.restoreAllMocks();
          expect(readdirSync(folder, { recursive: true })).toEqual(['a.txt', 'there']);
          expect(text(path)).toBe('old');
        });
      }
    }
  });
});

describe('Commands that replace one file at once', () => {
  it('destroy nothing that another wrote: each content has a name, or its command was refused', async () => {
    for (let round = 0; round < 10; round += 1) {
      await inFolder(async (folder) => {
        const path = join(folder, 'a.txt');
        writeFileSync(path, 'old');
        const writing = Array.from({ length: 8 }, (_, index) =>
          writeFiles([{ path, content: `by ${index}` }], keepOld, now),
        );
        const outcomes = await Promise.allSettled(writing);
        const written = outcomes.flatMap(({ status }, index) => (status === 'fulfilled' ? [`by ${index}`] : []));
        expect(written).not.toEqual([]);
        expect(Object.values(contents(folder)).sort()).toEqual(['old', ...written].sort());
        expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
      });
    }
  });

  it('create one file once', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'new', 'a.txt');
      const outcomes = await Promise.allSettled(
        Array.from({ length: 8 }, (_, index) => writeFiles([{ path, content: `by ${index}` }], neverReplace(''), now)),
      );
      const written = outcomes.flatMap(({ status }, index) => (status === 'fulfilled' ? [`by ${index}`] : []));
      expect(written).toHaveLength(1);
      expect(contents(join(folder, 'new'))).toEqual({ 'a.txt': written[0] });
    });
  });
});
