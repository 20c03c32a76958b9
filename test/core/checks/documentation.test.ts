import { readdirSync, readFileSync } from 'node:fs';
import { ALL_CHECKS, CHECKS } from '../../../src/core/checks';
import type { Check } from '../../../src/core/checks/check';
import type { CheckModule } from '../../../src/core/checks/example';
import { checksMarkdown } from '../../../src/core/checks/checks-markdown';
import { examplesOf } from '../../builders/examples-of';

const FOLDER = 'src/core/checks';
const FAMILIES = ['workbook', 'entry', 'narrative', 'plan'] as const;
const byId = ALL_CHECKS.map((check) => [check.id, check] as const);

function filesOf(family: Check['family']): (readonly [string, CheckModule<Check['family']>])[] {
  return readdirSync(`${FOLDER}/${family}`)
    .filter((file) => file !== 'index.ts')
    .map((file) => [file, jest.requireActual(`../../../${FOLDER}/${family}/${file}`)]);
}

const checksIn = (family: Check['family']): readonly Check[] =>
  filesOf(family).flatMap(([, content]) => ('check' in content ? [content.check] : (content.checks ?? [])));

const markdown = checksMarkdown(new Map(CHECKS.map((check) => [check.id, examplesOf(check)])));

/** Words that blame, shout or say nothing; the names of spreadsheet errors keep their mark. */
const BANNED =
  /\b(invalid|illegal|please|oops|sorry|failed|bad|incorrect|error:|null|undefined|NaN)\b|(?<!#[A-Z/0-9]+)!/i;

function sayings(): (readonly [string, string])[] {
  return [
    ...ALL_CHECKS.flatMap(({ id, title, why, fix }) => [title, why, fix].map((text) => [id, text] as const)),
    ...CHECKS.flatMap((check) =>
      examplesOf(check).rejects.flatMap(({ finds }) =>
        finds.flatMap(({ message, fix }) => [message, fix ?? check.fix].map((text) => [check.id, text] as const)),
      ),
    ),
  ];
}

describe('the list of checks', () => {
  test.each(FAMILIES)('holds every check of the folder "%s"', (family) => {
    const listed = CHECKS.filter((check) => check.family === family);
    expect(
      checksIn(family)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(listed.map(({ id }) => id).sort());
  });

  test.each(FAMILIES)('names each file of the folder "%s" as its check, where it holds one', (family) => {
    const files = filesOf(family).flatMap(([file, content]) => ('check' in content ? [[file, content.check.id]] : []));
    expect(files.filter(([file, id]) => file !== `${id}.ts`)).toEqual([]);
  });

  test('gives no two checks one id', () => {
    const ids = ALL_CHECKS.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe.each(byId)('the check "%s"', (id, check) => {
  test('has an id of small words with hyphens, and a severity', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(['error', 'query', 'note']).toContain(check.severity);
  });

  test('has a title of a few words, and a reason and an instruction in sentences', () => {
    expect(check.title).toMatch(/^[A-Z][^.]{5,79}$/);
    expect(check.why).toMatch(/^["A-Z].{20,}\.$/);
    expect(check.fix).toMatch(/^[A-Z].{5,}\.$/);
  });

  test('is documented', () => {
    expect(markdown).toContain(`\n### ${id}\n`);
  });
});

test.each(CHECKS.map((check) => [check.id, check] as const))(
  '"%s" shows what it lets pass and what it finds',
  (_id, check) => {
    const examples = examplesOf(check);
    expect(examples.accepts.length).toBeGreaterThan(0);
    expect(examples.rejects.length).toBeGreaterThan(0);
    expect(examples.rejects.every(({ finds }) => finds.length > 0)).toBe(true);
  },
);

test('what people read is plain and blames nobody', () => {
  expect(sayings().filter(([, text]) => BANNED.test(text))).toEqual([]);
});

test('every message and instruction is a sentence', () => {
  expect(sayings().filter(([, text]) => /\s$|^\s|\s\s|\.\.|\?\./.test(text))).toEqual([]);
});

test('docs/checks.md is fresh', () => {
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(markdown);
});
