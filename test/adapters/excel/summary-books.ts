import { aSheet, aTable, aWorkbook, lines } from '../../builders/workbook-description';
import type { TableBlock, WorkbookDescription } from '../../../src/documents/sheet';

type Row = readonly (string | number | null)[];

/** A summary as it stands in a council's workbook, with a rule and a bar; so many rows. */
export function summary(title: string, rows: readonly Row[]): WorkbookDescription['sheets'][number] {
  const table: TableBlock = aTable('Summary', ['Ref', 'Count', 'Said'], rows);
  const columns = table.columns.map((column, index) => ({
    ...column,
    ...(index === 1 && { bars: true, align: 'right' as const }),
    ...(index === 2 && { looks: [{ where: { is: 'no' }, role: 'fault' as const }] }),
  }));
  return aSheet('Summary', [lines(title, 'What it holds.'), { ...table, columns }], {
    frozenRows: 4,
    widths: [12, 10, 30],
  });
}

const DECISIONS = aSheet(
  'Decisions',
  [
    lines('Decisions'),
    aTable(
      'Decisions',
      ['Ref', 'Decision'],
      [
        [
          'Parks 1',
          {
            value: 'Achieved',
            role: 'entry',
            validation: {
              rule: { kind: 'list', values: ['Achieved', 'Not achieved'] },
              prompt: { title: 'Decide', text: 'Choose one.' },
            },
          },
        ],
      ],
    ),
  ],
  { protected: true },
);
const HIDDEN = aSheet('Council', [lines('Of the council', 'parks-plan')], { visibility: 'very hidden' });

export const BEFORE: WorkbookDescription = aWorkbook(
  [
    summary('Summary of last week', [
      ['Parks 1', 3, 'yes'],
      ['Parks 2', 4, 'no'],
    ]),
    DECISIONS,
    HIDDEN,
    aSheet('Notes of ours', [lines('Kept', 3)]),
  ],
  {
    title: 'Last week',
    structureProtected: true,
    properties: new Map([['plan', 'parks-plan']]),
    names: [{ name: 'Headline', sheet: 'Summary', range: 'A1' }],
  },
);

export const AFTER: WorkbookDescription = aWorkbook(
  [
    summary('Summary of this week', [
      ['Parks 1', 30, 'yes'],
      ['Parks 2', 40, 'no'],
      ['Parks 3', 50, '=1+1'],
    ]),
    { ...DECISIONS, widths: [30, 30] },
    { ...HIDDEN, blocks: [lines('Of the council', 'parks-plan, second version')] },
    aSheet('Receipts', [lines('Receipts'), aTable('Receipts', ['Partner', 'Received'], [['Green Trust', 'yes']])]),
  ],
  {
    title: 'This week',
    structureProtected: true,
    properties: new Map([
      ['plan', 'parks-plan'],
      ['period', '2024/25'],
    ]),
    names: [
      { name: 'Headline', sheet: 'Summary', range: 'A2' },
      { name: 'Received', sheet: 'Receipts', range: 'B4' },
    ],
  },
);
