import { spawn } from 'node:child_process';

/** One of Microsoft's tools for add-ins. Npx fetches it when it is used: it is no part of the project. */
export interface Tool {
  name: string;
  version: string;
}

/** Runs a tool before the person's eyes; false where it can't be had or fails. */
export function runTool({ name, version }: Tool, args: readonly string[]): Promise<boolean> {
  // On Windows npx is a script, which only a shell runs; there is nothing in the arguments that it could take amiss.
  const running = spawn('npx', ['--yes', `${name}@${version}`, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    running.on('error', () => resolve(false));
    running.on('exit', (code) => resolve(code === 0));
  });
}
