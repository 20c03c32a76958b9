/**
 * Writes what is generated from the code: docs/checks.md, the table of fields in docs/plan.md, and the
 * JSON Schema of a plan. With --check it writes nothing and fails where something is stale.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CHECKS } from '../src/core/checks';
import type { Check } from '../src/core/checks/check';
import { checksMarkdown } from '../src/core/checks/checks-markdown';
import { examplesById, type CheckModule } from '../src/core/checks/example';
import { planFieldsMarkdown } from '../src/core/plan/field-reference';
import { planSchemaText } from '../src/core/plan/json-schema';

const START = '<!-- fields:start -->';
const END = '<!-- fields:end -->';

const contentOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** docs/plan.md with the table of fields between its two markers made anew. */
function planGuide(): string {
  const guide = contentOf('docs/plan.md');
  const start = guide.indexOf(START);
  const end = guide.indexOf(END);
  if (start === -1 || end < start) throw new Error(`docs/plan.md needs the markers ${START} and ${END}`);
  return `${guide.slice(0, start + START.length)}\n${planFieldsMarkdown().trim()}\n${guide.slice(end)}`;
}

/** The examples that stand beside the checks of one family, by the checks' ids. */
async function examplesOf(family: Check['family']) {
  const folder = new URL(`../src/core/checks/${family}/`, import.meta.url);
  const files = readdirSync(folder).filter((file) => file !== 'index.ts');
  const loaded = files.map(async (file) => (await import(`${folder}${file}`)) as CheckModule<Check['family']>);
  return (await Promise.all(loaded)).flatMap(examplesById);
}

const families = [...new Set(CHECKS.map(({ family }) => family))];
const examples = new Map((await Promise.all(families.map(examplesOf))).flat());

const generated: Readonly<Record<string, string>> = {
  'docs/checks.md': checksMarkdown(examples),
  'docs/plan.md': planGuide(),
  'assets/plan.schema.json': planSchemaText(),
};

const stale = Object.entries(generated).filter(([path, text]) => contentOf(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`${path} is stale: run npm run docs.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) writeFileSync(path, text);
  console.log(stale.length > 0 ? `Written: ${stale.map(([path]) => path).join(', ')}` : 'All fresh.');
}
