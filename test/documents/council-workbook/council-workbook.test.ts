import { councilWorkbook, previousValuesOf } from '../../../src/documents/council-workbook';
import type { Plan } from '../../../src/core/plan/plan';
import { Trouble } from '../../../src/core/trouble';
import type { SheetDescription, TableBlock } from '../../../src/documents/sheet';
import { pagesWide } from '../../../src/documents/pages-wide';
import { contentOf, yearOf, tableRows } from '../../builders/council';
import { handedIn } from '../../builders/handed-in';
import { planOf, priorityOf } from '../../builders/returns';

const plan = planOf({
  switchedOff: [{ check: 'late-return', reason: 'Everyone was given more time.' }],
  measures: [
    { id: 'visits', target: { rule: 'at least', value: 10 }, previous: { value: 9, qualifier: 'exactly' } },
    {
      id: 'kept',
      answer: { kind: 'percentage', decimals: 0, mayExceed100: false },
      target: { rule: 'at least', value: 85 },
    },
    {
      id: 'bins',
      priority: 'Parks 2',
      answer: { kind: 'count', unit: 'bins' },
      target: { rule: 'at least', value: 1 },
      reporters: ['bin-crew'],
    },
    {
      id: 'trees',
      priority: 'Parks 3',
      answer: { kind: 'count', unit: 'trees' },
      target: { rule: 'at least', value: 1 },
    },
    { id: 'note', priority: 'Parks 3', answer: { kind: 'text' }, role: 'context', target: undefined },
  ],
  priorities: [priorityOf({ ref: 'Parks 1', title: '=1+1' }), { ref: 'Parks 2' }, { ref: 'Parks 3' }],
});
const figures = {
  visits: { kind: 'number', value: 12, qualifier: 'over' } as const,
  kept: 97,
  trees: 0,
  note: { kind: 'text', value: 'Planted.' } as const,
};
const decisions = {
  statuses: [
    {
      priority: 'Parks 3',
      status: 'partly-achieved' as const,
      reason: 'The saplings came late.',
      by: 'J. Officer',
      on: '2025-05-20',
    },
  ],
};
const year = yearOf(plan, [handedIn(plan, { partner: 'green-trust', figures })], decisions);
const workbook = councilWorkbook(year);

const sheetOf = (name: string): SheetDescription =>
  workbook.sheets.find((sheet) => sheet.name === name) as SheetDescription;
const tablesOf = (sheet: SheetDescription): TableBlock[] => sheet.blocks.filter((block) => block.kind === 'table');
const valuesOf = (table: TableBlock | undefined): unknown[][] => [
  (table?.columns ?? []).map(({ header }) => header),
  ...(table?.rows ?? []).map((row) => row.map(({ value }) => value)),
];

describe('the summary', () => {
  const [counts, priorities] = tablesOf(sheetOf('Summary'));

  test('opens with the title, the headline and where the notes are', () => {
    const [lines] = sheetOf('Summary').blocks;
    const [title, ...rest] = lines?.kind === 'lines' ? lines.lines.map(([cell]) => cell?.value) : [];
    expect(title).toBe('Parks plan: summary of 2024/25');
    expect(rest.join(' ')).toBe(
      'One of the three priorities was achieved (33%). One was partly achieved (33%) and information was not received for one (33%). ' +
        'These shares do not add up to 100%, because each is rounded. ' +
        'One of the two priorities reported on was achieved (50%). One was partly achieved (50%). ' +
        'Two tables: how many priorities have each status, and each priority with its figures. Notes and shorthand are on the Notes sheet. ' +
        'One check is switched off in the plan: the Notes sheet says which, and why.',
    );
  });

  test('counts statuses by theme and in all, with the share achieved as a bar', () => {
    expect(valuesOf(counts)).toEqual([
      [
        'Theme',
        'Priorities',
        'Share achieved',
        'Achieved',
        'Partly achieved',
        'Not achieved',
        'Information not received',
        'Needs a decision',
      ],
      ['Parks', 3, 1 / 3, 1, 1, 0, 1, 0],
      ['All themes', 3, 1 / 3, 1, 1, 0, 1, 0],
    ]);
    expect(counts?.columns.filter(({ bars }) => bars).map(({ header }) => header)).toEqual(['Share achieved']);
  });

  test('shows each priority with its status in words, its figures and what is owed or decided', () => {
    expect(valuesOf(priorities)).toEqual([
      [
        'Ref',
        'Theme',
        'Priority',
        'Status',
        'Basis',
        'Figure',
        'Target',
        'Last year',
        'Who owes',
        'Reason for decision',
      ],
      [
        'Parks 1',
        'Parks',
        '=1+1\n(a) Visits to parks; (b) Visits to parks',
        '✓ Achieved',
        'Figure',
        '(a) over 12 visits\n(b) 97%',
        '(a) At least 10\n(b) At least 85%',
        '(a) 9 visits\n(b) [x]',
        null,
        null,
      ],
      [
        'Parks 2',
        'Parks',
        'What Parks 2 promises',
        '? Information not received',
        'Missing',
        '[x]',
        'At least 1',
        '[x]',
        'Bin Crew',
        null,
      ],
      [
        'Parks 3',
        'Parks',
        'What Parks 3 promises',
        '◐ Partly achieved',
        'Decision',
        '0 trees',
        'At least 1',
        '[x]',
        null,
        'The saplings came late. By rule: not achieved.',
      ],
    ]);
  });

  test("repeats the priorities' header row on each printed page, and prints on one page across", () => {
    const summary = sheetOf('Summary');
    expect(contentOf(workbook).sheets[0]?.rows[(summary.repeatedRow ?? 0) - 1]?.[0]?.value).toBe('Ref');
    expect(pagesWide(summary)).toBe(1);
  });
});

test('figures stand as typed values beside what they are used for, and a row tells what is owed', () => {
  const table = tablesOf(sheetOf('Figures'))[0];
  expect(tableRows(workbook, 'Figures', ['Ref', 'Partner', 'This year', 'Qualifier', 'Outcome', 'Used'])).toEqual([
    ['Parks 1', 'Green Trust', 12, 'over', 'Met', 'Used'],
    ['Parks 1', 'Green Trust', 0.97, null, 'Met', 'Used'],
    ['Parks 2', 'Bin Crew', '[x]', null, null, 'Not received'],
    ['Parks 3', 'Green Trust', 0, null, 'Missed', 'Used'],
    ['Parks 3', 'Green Trust', 'Planted.', null, 'For information', 'Used'],
  ]);
  expect(table?.rows[1]?.[3]?.format).toEqual({ kind: 'percent', decimals: 0 });
});

test('every sheet follows the rules for published tables', () => {
  for (const sheet of workbook.sheets) {
    expect(sheet.purpose).not.toBe('');
    for (const table of tablesOf(sheet)) {
      const headers = table.columns.map(({ header }) => header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
      expect(table.rows.filter((row) => row.every(({ value }) => value === null))).toEqual([]);
      expect(table.rows.every((row) => row.length === headers.length && row[0]?.value !== null)).toBe(true);
    }
  }
  expect(new Set(workbook.sheets.flatMap(tablesOf).map(({ name }) => name.toLowerCase())).size).toBe(
    workbook.sheets.flatMap(tablesOf).length,
  );
});

test('nothing from people is written as a formula', () => {
  const formulas = workbook.sheets
    .flatMap(tablesOf)
    .flatMap(({ rows }) => rows.flat().filter(({ formula }) => formula !== undefined));
  expect(formulas).toEqual([]);
});

test('the notes say which checks are switched off, and why', () => {
  expect(valuesOf(tablesOf(sheetOf('Notes'))[0])).toContainEqual([
    'Check switched off: late-return',
    'Everyone was given more time.',
  ]);
});

describe("last year's values", () => {
  const yearAfter = (of: Plan): Plan => ({
    ...of,
    period: { ...of.period, label: '2025/26', previousLabel: '2024/25' },
  });

  test('are the figures used, each with where it stands', () => {
    const values = previousValuesOf(contentOf(workbook), yearAfter(plan));
    if (values instanceof Trouble) throw values;
    expect([...values]).toEqual([
      ['visits', { value: 12, qualifier: 'over', source: 'council workbook 2024/25, Figures D5' }],
      ['kept', { value: 97, qualifier: 'exactly', source: 'council workbook 2024/25, Figures D6' }],
      ['trees', { value: 0, qualifier: 'exactly', source: 'council workbook 2024/25, Figures D8' }],
    ]);
  });

  test('are left out where the new plan asks in another unit, or no longer', () => {
    const next = planOf({
      measures: [
        { id: 'visits', answer: { kind: 'money', decimals: 0 } },
        { id: 'trees', answer: { kind: 'count', unit: 'trees' } },
      ],
    });
    const values = previousValuesOf(contentOf(workbook), yearAfter(next));
    expect(values instanceof Trouble ? [] : [...values.keys()]).toEqual(['trees']);
  });

  test('are not taken from the workbook of another year', () => {
    expect(previousValuesOf(contentOf(workbook), plan)).toMatchObject({
      code: 'other-council-workbook',
      message: expect.stringContaining(
        'is the council workbook of 2024/25. The plan is for 2024/25, and what it compares with is 2023/24.',
      ),
      fix: 'Choose the council workbook of 2023/24, or correct "previousLabel" in the plan.',
    });
  });
});
