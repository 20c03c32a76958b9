import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HOME } from '../../examples/run-example';

/** A project with a command line of one line and our own way to build and run it. */
function makeProject(folder: string): (says: string, file?: string) => void {
  mkdirSync(join(folder, 'src/cli'), { recursive: true });
  cpSync(join(HOME, 'build/cli'), join(folder, 'build/cli'), { recursive: true });
  symlinkSync(join(HOME, 'node_modules'), join(folder, 'node_modules'));
  for (const name of ['package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(HOME, name), join(folder, name));
  return (says, file = 'main.ts') => writeFileSync(join(folder, 'src/cli', file), says);
}

const run = (folder: string): string =>
  execFileSync(process.execPath, [join(folder, 'build/cli/run.mjs')], { encoding: 'utf8' }).trim();

describe('npm run cli', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const bundle = join(folder, 'bin/partner-returns.mjs');
  const write = makeProject(folder);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('builds the command line where it is missing, and then runs what was built', () => {
    write(`import { word } from './word'; console.log(word);`);
    write(`export const word = 'first';`, 'word.ts');
    expect(run(folder)).toBe('first');
    const { mtimeMs } = statSync(bundle);
    expect(run(folder)).toBe('first');
    expect(statSync(bundle).mtimeMs).toBe(mtimeMs);
  });

  it('builds it again where a file that it was built from has changed, even to an older one', () => {
    write(`export const word = 'other';`, 'word.ts');
    expect(run(folder)).toBe('other');
    write(`export const word = 'older';`, 'word.ts');
    utimesSync(join(folder, 'src/cli/word.ts'), new Date(2020, 0, 1), new Date(2020, 0, 1));
    expect(run(folder)).toBe('older');
  });

  it('builds it again where a file that it was built from is gone', () => {
    write(`console.log('alone');`);
    rmSync(join(folder, 'src/cli/word.ts'));
    expect(run(folder)).toBe('alone');
  });

  it('makes a file that any system runs as a command', () => {
    expect(readFileSync(bundle, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  describe('with what V8 kept of compiling it', () => {
    const cache = (): string => {
      const [name = ''] = readdirSync(join(folder, 'bin')).filter((each) => each.endsWith('.cache'));
      return join(folder, 'bin', name);
    };
    const isTaken = (...options: string[]): string => {
      const script = `import(${JSON.stringify(pathToFileURL(bundle).href)})
        .then(({ script }) => console.log(script.cachedDataRejected))`;
      return execFileSync(process.execPath, [...options, '-e', script], { encoding: 'utf8' }).trim();
    };

    it('needs not be compiled again', () => {
      expect(isTaken()).toBe('alone\nfalse');
    });

    it('runs all the same with other options of V8, or once that is damaged or gone', () => {
      expect(isTaken('--no-opt')).toBe('alone\ntrue');
      writeFileSync(cache(), 'no code');
      expect(isTaken()).toBe('alone\ntrue');
      rmSync(cache());
      expect(isTaken()).toBe('alone\nundefined');
    });

    it('keeps it of the last build alone', () => {
      write(`console.log('other');`);
      expect(run(folder)).toBe('other');
      expect(isTaken()).toBe('other\nfalse');
      write(`console.log('third');`);
      expect(run(folder)).toBe('third');
      expect(readdirSync(join(folder, 'bin')).filter((each) => each.endsWith('.cache'))).toHaveLength(1);
    });
  });
});
