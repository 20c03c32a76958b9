import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { middleOf } from './middle-of';

/** What a process took, with all its threads and children. */
interface Taken {
  /** Processor time, user's and system's, in ms. */
  cpu: number;
  /** From start to end, in ms. */
  wall: number;
}

const ROUNDS = 3;
const CLI = ['bin/partner-returns.mjs', 'check'];

/**
 * Whole processes, from start to end, in turn and the middle of three rounds: our command line that reads and
 * checks the returns of a folder, and other libraries that only read them. Processor time is that of all threads.
 */
export function measureWholeProcesses(folder: string, python: string | undefined): string[][] {
  execFileSync(process.execPath, ['build/cli/bundle.mjs']);
  const one = join(folder, readdirSync(folder)[0] ?? '');
  const node = process.execPath;
  const commands = new Map<string, readonly string[]>([
    ['check, as it comes', [node, ...CLI, folder]],
    ['check, --jobs 1', [node, ...CLI, folder, '--jobs', '1']],
    ['check, --jobs 2', [node, ...CLI, folder, '--jobs', '2']],
    ...(python
      ? [['openpyxl, read-only', [python, 'test/bench/openpyxl_read.py', 'read-only', folder, '9999']] as const]
      : []),
    ['SheetJS', [node, 'test/bench/read-with-library.mjs', 'sheetjs', folder]],
    ['exceljs', [node, 'test/bench/read-with-library.mjs', 'exceljs', folder]],
    ['check one return', [node, ...CLI, one]],
    ['check one return, through tsx', [node, '--import', 'tsx', 'src/cli/main.ts', 'check', one]],
  ]);
  const taken = new Map([...commands.keys()].map((name) => [name, [] as Taken[]]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, command] of commands) taken.get(name)?.push(take(command));
  const middle = (name: string, what: keyof Taken): number =>
    middleOf((taken.get(name) ?? []).map((each) => each[what]));
  const ours = middle('check, as it comes', 'cpu');
  const row = (name: string): string[] => {
    const [cpu, wall] = [middle(name, 'cpu'), middle(name, 'wall')];
    return [name, cpu.toFixed(0), wall.toFixed(0), `${(ours / cpu).toFixed(2)}×`];
  };
  return [
    ['Whole processes', 'processor ms', 'wall ms', '"as it comes" takes, of its processor time'],
    ...[...commands.keys()].map(row),
    [
      'wall of --jobs 2, of --jobs 1',
      '',
      `${(middle('check, --jobs 2', 'wall') / middle('check, --jobs 1', 'wall')).toFixed(2)}×`,
      '',
    ],
  ];
}

/** Runs a command in a shell, which then says what its children took. Throws where the command couldn't do its work. */
function take(command: readonly string[]): Taken {
  const quoted = command.map((part) => `'${part.replaceAll("'", `'\\''`)}'`).join(' ');
  const began = process.hrtime.bigint();
  const script = `${quoted} >/dev/null 2>&1; code=$?; times; exit $code`;
  const { stdout, status } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
  // 1 of `check` says that errors were found in the returns.
  if (status !== 0 && !(status === 1 && command.includes('check')))
    throw new Error(`It ended with ${status}: ${command.join(' ')}`);
  const wall = Number(process.hrtime.bigint() - began) / 1e6;
  const ofChildren = stdout.trim().split('\n')[1] ?? '';
  const parts = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/g)];
  const cpu = parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0);
  return { cpu, wall };
}
