import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type BuiltPage = 'taskpane.html' | 'index.html' | 'help.html';

/** Where a built page is served while the tests run. */
export function addressOf(page: BuiltPage): string {
  return new URL(page, fromSetup('PARTNER_RETURNS_SERVED')).href;
}

/** The folder into which the pages were built. */
export const builtFolder = (): string => fromSetup('PARTNER_RETURNS_PAGES');

export const builtText = (name: string): string => readFileSync(join(builtFolder(), name), 'utf8');

function fromSetup(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error('No pages are built: run these tests by `npm run test:browser`.');
  return value;
}
