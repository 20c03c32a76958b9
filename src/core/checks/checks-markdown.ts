import { CONSOLIDATION_CHECKS } from '../consolidation/checks';
import type { CheckDescription } from '../finding';
import { ENTRY_CHECKS } from './entry';
import type { Examples } from './example';
import { NARRATIVE_CHECKS } from './narrative';
import { PLAN_CHECKS } from './plan';
import { WORKBOOK_CHECKS } from './workbook';

interface Family {
  heading: string;
  about: string;
  checks: readonly CheckDescription[];
}

const FAMILIES: readonly Family[] = [
  {
    heading: 'The workbook',
    about: 'Is the file the right one, is it as it was issued, and does somebody answer for it?',
    checks: WORKBOOK_CHECKS,
  },
  {
    heading: 'Each entry',
    about:
      'Is anything there, can it be read, is it possible, is it likely? A query is explained by the comment in ' +
      "the entry's row.",
    checks: ENTRY_CHECKS,
  },
  {
    heading: 'The texts',
    about: 'Are they there, of the length asked for, and each written once?',
    checks: NARRATIVE_CHECKS,
  },
  {
    heading: 'All returns together',
    about: 'What shows only when the returns of all partners are held against each other.',
    checks: CONSOLIDATION_CHECKS,
  },
  {
    heading: 'The plan',
    about:
      'Is somebody asked, can what it promises be tested, and can readers tell its promises apart? These are ' +
      'found before any return is issued.',
    checks: PLAN_CHECKS,
  },
];

const INTRODUCTION = `# Checks

This page is made from the checks themselves; the examples are also their tests.

Every finding names the check, what was found and where, and what to do. How much it weighs:

- **error**: must be corrected.
- **query**: correct it, or explain it in the comment. An explained query is shown as explained and needs no more \
work. The comment is the one in the entry's own row; what has no such row is corrected, or left for an officer to weigh.
- **note**: nothing has to be done, but you should know.

Any check can be switched off in the plan by its name, with a reason that the summary shows:

\`\`\`json
"switchedOff": [{ "check": "same-as-last-year", "reason": "Most of our counts stay the same." }]
\`\`\`
`;

/** The examples of each check by the check's id; consolidation checks have none. */
type ExamplesById = ReadonlyMap<string, Examples<{ given: string }>>;

/** The text of docs/checks.md: every check with its reason, what to do, and what it lets pass and finds. */
export function checksMarkdown(examples: ExamplesById): string {
  return [INTRODUCTION, contents(), ...FAMILIES.map((family) => section(family, examples))].join('\n');
}

function contents(): string {
  const rows = FAMILIES.flatMap(({ heading, checks }) =>
    checks.map(({ id, severity, title }) => `| [${id}](#${id}) | ${severity} | ${tableCell(title)} | ${heading} |`),
  );
  return ['| check | weight | what it finds | looks at |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

function section({ heading, about, checks }: Family, examples: ExamplesById): string {
  const entries = checks.map((check) => [...checkLines(check), ...exampleLines(examples.get(check.id))].join('\n'));
  return [`## ${heading}`, '', about, '', ...entries].join('\n');
}

function checkLines({ id, severity, title, why, fix }: CheckDescription): string[] {
  return [
    `### ${id}`,
    '',
    `**${escapeMarkdown(title)}** (${severity})`,
    '',
    `Why: ${escapeMarkdown(why)}`,
    '',
    `What to do: ${escapeMarkdown(fix)}`,
    '',
  ];
}

function exampleLines(examples: Examples<{ given: string }> | undefined): string[] {
  if (!examples) return [];
  const { accepts, rejects } = examples;
  const said = rejects.flatMap(({ given, finds }) =>
    finds.map(({ message }) => `- ${escapeMarkdown(given)}: *${escapeMarkdown(message)}*`),
  );
  return [
    'Lets pass:',
    '',
    ...accepts.map(({ given }) => `- ${escapeMarkdown(given)}.`),
    '',
    'Finds:',
    '',
    ...said,
    '',
  ];
}

/** Escapes the characters that mean something in Markdown. */
function escapeMarkdown(text: string): string {
  return text.replace(/[*_<>`[\]\\]/g, '\\$&');
}

function tableCell(text: string): string {
  return escapeMarkdown(text).replaceAll('|', '\\|');
}
