import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { terminal } from '../../src/cli/terminal';
import { HOME, runCli } from '../examples/run-example';
import { commandWith, inFolder } from './command';

const RETURNS = join(HOME, 'examples/brackenmere-hard-quarter/returns');
const PLAN = join(HOME, 'assets/plans/brackenmere-pledges.json');
const STACK = /\n\s+at |\bE[A-Z]{4,}\b|node:/;

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line in a shell, with what comes after its arguments, such as a redirection. */
const inShell = (redirection: string, ...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const shell = `"${process.execPath}" "${join(HOME, 'build/cli/run.mjs')}" "$@" ${redirection}`;
    execFile('sh', ['-c', shell, 'sh', ...args], (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });

describe('Where what is printed can’t be kept', () => {
  beforeAll(() => runCli(['--help']));

  it('a sentence says so, once, and the exit code is 2; files are written all the same', async () => {
    await inFolder(async (folder) => {
      const out = join(folder, 'council.xlsx');
      const sentence = 'Not all could be printed: the disk is full. Files are written all the same.\n';
      for (const args of [
        ['check', RETURNS],
        ['check', RETURNS, '--json'],
        ['--help'],
        ['consolidate', '--plan', PLAN, '--returns', RETURNS, '--out', out],
      ])
        expect(await inShell('>/dev/full', ...args)).toEqual({ code: 2, stdout: '', stderr: sentence });
      expect(existsSync(out)).toBe(true);
    });
  }, 60_000);

  it('and stderr neither, the exit code alone says so, without an end that nobody asked for', async () => {
    expect(await inShell('>/dev/full 2>/dev/full', 'check', RETURNS)).toEqual({ code: 2, stdout: '', stderr: '' });
    expect(await inShell('2>/dev/full', 'nonsense')).toEqual({ code: 2, stdout: '', stderr: '' });
    const { code, stdout } = await inShell('2>/dev/full', 'check', RETURNS);
    expect(code).toBe(1);
    expect(stdout).toContain('8 files checked.');
  }, 60_000);

  it('as the reader stopped early, nothing is said', async () => {
    const { stderr } = await inShell('| head -n 1', 'check', RETURNS);
    expect(stderr).toBe('');
  }, 30_000);
});

describe('What is printed of a name or a text', () => {
  const HOSTILE = 'a\u001B[31m\u009B2J\r\nb\u202Ec\u2028d\u{E0041}e.xlsx';

  /** What the terminal itself is given, whoever calls it. */
  function printed(act: () => void): { out: string; err: string } {
    const out: string[] = [];
    const err: string[] = [];
    const spies = [
      jest.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0),
      jest.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0),
    ];
    try {
      act();
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
    return { out: out.join(''), err: err.join('') };
  }

  it('can’t move the cursor, colour the text or turn the direction of writing', () => {
    const { out, err } = printed(() => {
      terminal.say(HOSTILE);
      terminal.complain(HOSTILE);
    });
    for (const text of [out, err]) expect(text).toBe('a [31m 2J \nbc de.xlsx\n');
  });

  it('stands in JSON as it was, and harmless', () => {
    const { out } = printed(() => terminal.json({ file: HOSTILE }));
    expect(out).toMatch(/^[\n -~]*$/);
    expect(JSON.parse(out)).toEqual({ file: HOSTILE });
  });

  it('is one line where a file is named so, whether it can be opened or not', async () => {
    await inFolder(async (folder) => {
      const name = 'new\nline\u001B[31m.xlsx';
      copyFileSync(join(RETURNS, 'fellside-waste.xlsx'), join(folder, name));
      mkdirSync(join(folder, 'other'));
      writeFileSync(join(folder, 'other', name), 'x');
      const { stdout, stderr } = await runCli(['check', folder]);
      expect(stderr).toBe('');
      expect(stdout).not.toContain('\u001B');
      expect(stdout).toMatch(/new line \[31m\.xlsx: Fellside/);
      const missing = await runCli(['check', join(folder, 'no\nsuch\u001B[31m.xlsx')]);
      expect(missing.stderr).toBe(
        `Can't find ${join(folder, 'no such [31m.xlsx')}: it isn't there. Check the name and the folder.\n`,
      );
      const there = await runCli(['consolidate', '--plan', PLAN, '--returns', RETURNS, '--out', join(folder, name)]);
      expect(there.stderr.split('\n')).toHaveLength(2);
      expect(there.stderr).not.toContain('\u001B');
      expect(readFileSync(join(folder, name)).length).toBeGreaterThan(1000);
    });
  }, 60_000);
});

describe('An error that nobody expected', () => {
  it.each([
    [Object.assign(new Error("EMFILE: too many open files, open '/x'"), { code: 'EMFILE' }), 'too much open at once'],
    [new RangeError('Maximum call stack size exceeded'), 'more to do than the memory has room for'],
    [new Error('A part is missing'), 'A part is missing'],
  ])('%s is told in a sentence without a code or a stack', async (error, words) => {
    const readWorkbook = () => Promise.reject(error);
    const { code, out, err } = await commandWith(
      { readWorkbook },
      ...['report', join(RETURNS, 'fellside-waste.xlsx'), '--out', join(HOME, 'no-such-folder', 'report.docx')],
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Something went wrong in the program itself, and nothing more was done: .*\.$/);
    expect(err).toContain(words);
    expect(err).not.toMatch(STACK);
  });
});
