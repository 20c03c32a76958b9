import * as fileSystem from 'node:fs/promises';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepOld, neverReplace } from '../../src/cli/replace-policies';
import { writeFiles, type ReplacePolicy } from '../../src/cli/write-files';
import { inFolder, NOW } from './command';

// A file system that has no hard links, such as FAT on a memory stick, can't be had in a test.
jest.mock('node:fs/promises', () => ({
  __esModule: true,
  ...jest.requireActual<typeof fileSystem>('node:fs/promises'),
}));

const now = (): Date => NOW;
const text = (path: string): string => readFileSync(path, 'utf8');
const KEPT = 'a (before 2022-05-20 14.03).txt';

/** What is done when everything is prepared and nothing is in its place yet. */
const justBefore = (policy: ReplacePolicy, act: () => void): ReplacePolicy => ({
  ...policy,
  beforePlacing: async () => act(),
});

describe.each(['with hard links', 'without hard links'])('Writing files, %s', (kind) => {
  beforeEach(() => {
    if (kind === 'with hard links') return;
    const refusing = Object.assign(new Error('no links here'), { code: 'EPERM' });
    jest.spyOn(fileSystem, 'link').mockRejectedValue(refusing);
  });
  afterEach(() => jest.restoreAllMocks());

  it('creates files whole, and leaves nothing else behind', async () => {
    await inFolder(async (folder) => {
      expect(await writeFiles([{ path: join(folder, 'b', 'a.txt'), content: 'new' }], neverReplace(''), now)).toEqual(
        [],
      );
      expect(readdirSync(folder, { recursive: true })).toEqual(['b', join('b', 'a.txt')]);
      expect(text(join(folder, 'b', 'a.txt'))).toBe('new');
    });
  });

  it('never replaces a file that comes at the last moment', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.txt');
      const policy = justBefore(neverReplace('Choose another.'), () => writeFileSync(path, 'theirs'));
      await expect(writeFiles([{ path, content: 'new' }], policy, now)).rejects.toMatchObject({
        code: 'would-replace',
      });
      expect(readdirSync(folder)).toEqual(['a.txt']);
      expect(text(path)).toBe('theirs');
    });
  });

  it('keeps what is there at the last moment, under a name that nothing has', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.txt');
      writeFileSync(path, 'old');
      writeFileSync(join(folder, KEPT), 'kept before');
      const policy = justBefore(keepOld, () => writeFileSync(path, 'theirs'));
      const second = join(folder, KEPT.replace('.txt', ' 2.txt'));
      expect(await writeFiles([{ path, content: 'new' }], policy, now)).toEqual([second]);
      expect([path, join(folder, KEPT), second].map(text)).toEqual(['new', 'kept before', 'theirs']);
      expect(readdirSync(folder)).toHaveLength(3);
    });
  });

  it('puts none in its place where one cannot be prepared', async () => {
    await inFolder(async (folder) => {
      writeFileSync(join(folder, 'file'), '');
      const files = ['a.txt', join('file', 'b.txt')].map((name) => ({ path: join(folder, name), content: 'new' }));
      await expect(writeFiles(files, neverReplace(''), now)).rejects.toMatchObject({ code: 'cannot-write' });
      expect(readdirSync(folder)).toEqual(['file']);
    });
  });

  it('says how many were written where a later one is refused', async () => {
    await inFolder(async (folder) => {
      const files = ['a.txt', 'b.txt'].map((name) => ({ path: join(folder, name), content: 'new' }));
      const policy = justBefore(neverReplace(''), () => writeFileSync(join(folder, 'b.txt'), 'theirs'));
      await expect(writeFiles(files, policy, now)).rejects.toThrow('1 file of 2 had been written before.');
      expect(text(join(folder, 'b.txt'))).toBe('theirs');
    });
  });

  it('leaves the old file and no copy where the new one cannot take its place', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.txt');
      writeFileSync(path, 'old');
      const { rename } = jest.requireActual<typeof fileSystem>('node:fs/promises');
      jest
        .spyOn(fileSystem, 'rename')
        .mockImplementation((from, to) =>
          to === path ? Promise.reject(Object.assign(new Error('open in Excel'), { code: 'EBUSY' })) : rename(from, to),
        );
      await expect(writeFiles([{ path, content: 'new' }], keepOld, now)).rejects.toThrow('another program has it open');
      expect(readdirSync(folder)).toEqual(['a.txt']);
      expect(text(path)).toBe('old');
    });
  });
});
