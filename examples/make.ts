/**
 * Makes the examples anew: the returned workbooks from answers.json, then "expected" from what the
 * commands give. Needs LibreOffice for the returns that are saved by it. Read the difference before
 * you commit it. `npm run examples -- --expected` leaves the returned workbooks as they are.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outcomeOfExample } from '../test/examples/run-example';
import { makeReturns } from './make-returns';

const here = dirname(fileURLToPath(import.meta.url));
const expectedOnly = process.argv.includes('--expected');

for (const entry of readdirSync(here, { withFileTypes: true }).filter((found) => found.isDirectory())) {
  const folder = join(here, entry.name);
  if (!expectedOnly) await makeReturns(dirname(here), folder);
  mkdirSync(join(folder, 'expected'), { recursive: true });
  for (const [name, text] of await outcomeOfExample(folder)) writeFileSync(join(folder, 'expected', name), text);
  console.log(`${entry.name}: made`);
}
