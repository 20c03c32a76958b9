import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { inFolder } from './command';
import { runCli } from '../examples/run-example';

const PLAN = 'assets/plans/brackenmere-pledges.json';

describe('the program as a process', () => {
  it('ends with the exit code of its command and prints JSON alone on stdout', async () => {
    const { code, stdout, stderr } = await runCli([
      'check',
      'examples/brackenmere-hard-quarter/returns/quay-jobs.csv',
      '--json',
    ]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ file: 'quay-jobs.csv', readable: false }] });
  }, 30_000);

  it('does its work to the end where its reader stops early', async () => {
    await inFolder(async (folder) => {
      const child = spawn(process.execPath, ['build/cli/run.mjs', 'issue', '--plan', PLAN, '--out', folder], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.destroy();
      const complaints: string[] = [];
      child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString()));
      const code = await new Promise((resolve) => child.on('close', resolve));
      expect({ code, complaints, written: readdirSync(folder).length }).toEqual({
        code: 0,
        complaints: [],
        written: 5,
      });
    });
  }, 30_000);
});
