import { parseArgs } from 'node:util';
import { runScript } from '../../build/run-script';

const USAGE = 'Use: npm run build -- [--into FOLDER]';

/** What a script says that has one option, and how it ends. */
async function said(
  args: readonly string[],
  work: () => Promise<void> = () => Promise.resolve(),
): Promise<{ out: string; err: string; ranWell: boolean; worked: boolean }> {
  const heard = { out: '', err: '', worked: false };
  const [argv, exitCode] = [process.argv, process.exitCode];
  const spies = (['out', 'err'] as const).map((name) =>
    jest.spyOn(process[`std${name}`], 'write').mockImplementation((text) => {
      heard[name] += String(text);
      return true;
    }),
  );
  process.argv = ['node', 'build', ...args];
  try {
    await runScript(USAGE, async () => {
      parseArgs({ args: [...args], options: { into: { type: 'string' } } });
      heard.worked = true;
      await work();
    });
    return { ...heard, ranWell: process.exitCode !== 1 };
  } finally {
    for (const spy of spies) spy.mockRestore();
    process.argv = argv;
    process.exitCode = exitCode;
  }
}

describe('a script', () => {
  it('says how it is used where it is asked, and does nothing', async () => {
    for (const asked of ['--help', '-h'])
      expect(await said([asked])).toEqual({ out: `${USAGE}\n`, err: '', ranWell: true, worked: false });
  });

  it('says how it is used where an option is misspelt, and does nothing', async () => {
    const { err, ranWell, worked } = await said(['--inot', 'dist']);
    expect(err).toContain("'--inot'");
    expect(err.split('\n')).toContain(USAGE);
    expect([ranWell, worked]).toEqual([false, false]);
  });

  it('says what went wrong in a sentence, without where in the code', async () => {
    const { out, err, ranWell } = await said(['--into', 'dist'], () =>
      Promise.reject(new Error('The folder is full.')),
    );
    expect([out, err, ranWell]).toEqual(['', 'The folder is full.\n', false]);
  });

  it('says nothing of itself where all is well', async () => {
    expect(await said(['--into', 'dist'])).toEqual({ out: '', err: '', ranWell: true, worked: true });
  });
});
