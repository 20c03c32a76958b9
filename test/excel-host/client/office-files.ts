import { join } from 'node:path';

/** Microsoft's library as it is installed, unmodified. */
export const OFFICE_FILES = join(process.cwd(), 'node_modules', '@microsoft', 'office-js', 'dist');

/** The file that a request for office.js or one of its parts is answered with: "office.js", "en-gb/office_strings.js". */
export function officeFile(url: string): string {
  const path = new URL(url).pathname.replace(/^.*\/(?:hosted|office|1)\//, '');
  if (path.split('/').includes('..')) throw new Error(`There is no such part of office.js: ${url}`);
  return join(OFFICE_FILES, ...path.split('/'));
}
