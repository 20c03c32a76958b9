import { spawn } from 'node:child_process';

/** One of Microsoft's tools for add-ins. It isn't a dependency of the project: npx fetches it when it is used. */
export interface OfficeTool {
  name: string;
  version: string;
}

export const CERTIFICATES: OfficeTool = { name: 'office-addin-dev-certs', version: '3.0.0' };
export const DEBUGGING: OfficeTool = { name: 'office-addin-debugging', version: '7.0.0' };
export const MANIFEST: OfficeTool = { name: 'office-addin-manifest', version: '3.0.0' };

/** The systems that have a desktop Excel. */
export const HAS_EXCEL: readonly NodeJS.Platform[] = ['win32', 'darwin'];

/** Runs a tool in the person's terminal; false where it can't be had or fails. */
export function runTool({ name, version }: OfficeTool, args: readonly string[]): Promise<boolean> {
  // On Windows npx is a script, which only a shell runs; no argument here holds a character that a shell interprets.
  const running = spawn('npx', ['--yes', `${name}@${version}`, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    running.on('error', () => resolve(false));
    running.on('exit', (code) => resolve(code === 0));
  });
}
