import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serveFolder, type ServedFolder } from '../../build/static-server';

declare global {
  var servedPages: ServedFolder | undefined;

  var builtPages: string | undefined;
}

/**
 * Builds both pages once for all tests and serves them; the tests find the address and the folder in the
 * environment. Where PARTNER_RETURNS_PAGES names a folder already, what was built there is taken as it is.
 */
export default async function buildPages(): Promise<void> {
  const folder = process.env['PARTNER_RETURNS_PAGES'] ?? (await freshlyBuilt());
  globalThis.servedPages = await serveFolder(folder, 0);
  process.env['PARTNER_RETURNS_PAGES'] = folder;
  process.env['PARTNER_RETURNS_SERVED'] = globalThis.servedPages.address;
}

async function freshlyBuilt(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'partner-returns-'));
  globalThis.builtPages = folder;
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'build/main.ts', '--into', folder]);
  return folder;
}
