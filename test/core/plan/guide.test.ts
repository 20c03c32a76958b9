import { readFileSync } from 'node:fs';
import { planFieldsMarkdown } from '../../../src/core/plan/field-reference';
import { AnswerSchema } from '../../../src/core/measure-kinds';
import { CombineSchema } from '../../../src/core/plan/plan';
import { parsePlan } from '../../../src/core/plan/read-plan';
import { TargetSchema } from '../../../src/core/plan/target';

const guide = readFileSync('docs/plan.md', 'utf8');

/** What stands between two markers of the guide. */
function between(name: string): string {
  return new RegExp(`<!-- ${name}:start -->([^]*?)<!-- ${name}:end -->`).exec(guide)?.[1] ?? '';
}

function fenced(text: string): string {
  return /```\w*\n([^]*?)```/.exec(text)?.[1] ?? '';
}

const example = fenced(between('example'));

test('the smallest plan of the guide can be used', () => {
  const read = parsePlan(example);
  expect('plan' in read && read.plan.measures.map(({ id }) => id)).toEqual(['parks-1-visits']);
});

test('every target of the guide is one, and every rule is there', () => {
  const written = [...between('targets').matchAll(/`(\{.*?\})` \|/g)].map(([, text = '']) =>
    TargetSchema.parse(JSON.parse(text)),
  );
  expect(new Set(written.map(({ rule }) => rule))).toEqual(
    new Set(TargetSchema.def.options.map((option) => option.def.shape.rule.def.values[0])),
  );
});

test('every way to combine is there', () => {
  const written = [...guide.matchAll(/^\| `(\{ "rule": .*?\})` \|/gm)].map(
    ([, text = '']) => CombineSchema.parse(JSON.parse(text)).rule,
  );
  expect(written).toEqual(CombineSchema.def.options.map((option) => option.def.shape.rule.def.values[0]));
});

test('every kind of answer is there', () => {
  expect(
    AnswerSchema.def.options
      .map((option) => option.def.shape.kind.def.values[0])
      .filter((kind) => !new RegExp(`^\\| .* \\| \`${kind}\` \\|`, 'm').test(guide)),
  ).toEqual([]);
});

test('the faults of the guide are told as it says', () => {
  const spoiled = [
    example.replace('"returnBy": "2025-05-16"', '"returnBy": "2025-05-16",'),
    example.replace('"value": 120000', '"value": "120,000"'),
    example.replace('"target": {', '"traget": {'),
    example.replace('"lead": "green-trust"', '"lead": "green-trsut"'),
  ];
  const told = spoiled.map((text) => {
    const read = parsePlan(text);
    return 'faults' in read ? read.faults.map(({ path, reason }) => `${path}: ${reason}`).at(-1) : undefined;
  });
  expect(fenced(between('faults')).trim().split('\n')).toEqual(told);
});

test('the table of fields has a heading for each group of fields', () => {
  const headings = [...planFieldsMarkdown().matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual([
    ...['The plan', '`council`', '`partnership`', '`actionPlan`', '`period`', '`statusWords`', '`absences`'],
    '`disclosure`',
    '`themes[]`',
    ...[
      '`priorities[]`',
      '`priorities[].combine`',
      '`priorities[].text`',
      '`measures[]`',
      '`measures[].answer`',
      '`measures[].parts`',
    ],
    ...[
      '`measures[].target`',
      '`measures[].target.by`',
      '`measures[].tolerance`',
      '`measures[].baseline`',
      '`measures[].previous`',
    ],
    ...['`measures[].plausible`', '`measures[].disclosure`', '`measures[].amended`', '`partners[]`', '`switchedOff[]`'],
  ]);
});

test('a row of the table says what a field holds, whether it is needed and what it means', () => {
  expect(planFieldsMarkdown().split('\n')).toEqual(
    expect.arrayContaining([
      '| `aboutMargin` | a number | no; else `10` | How far "about" may be off either way, in per cent of the value. |',
      '| `unit` | "count", "rate" and "amount" | text | yes | What is counted, as a plural noun that can stand after the number: "people", "tonnes". |',
      "| `amount` | a number | one of these | In the measure's own unit; percentage points for a percentage. |",
    ]),
  );
});
