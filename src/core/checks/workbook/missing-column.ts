import { listed } from '../../words/english';
import type { HeldReturn, WorkbookCheck } from '../check';
import { odditiesOf } from '../oddities';
import { quoted } from '../shown-words';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'missing-column',
  severity: 'error',
  title: 'A column has gone',
  why: "Columns are found by their headings, wherever they stand. What stands under a changed heading can't be told from a column of your own.",
  fix: 'Give the column its heading back.',
  *find(held) {
    for (const { sheet, table, column } of odditiesOf(held, 'missing-column')) {
      const others = ownColumns(held, sheet);
      const instead = others.length > 0 ? ` It may be the one now headed ${listed(others.map(quoted), 'or')}.` : '';
      yield {
        sheet,
        message: `The column "${column}" isn't in the table "${table}".${instead}`,
        fix: `Give the column its heading back: ${column}.`,
        expected: column,
      };
    }
  },
  examples: {
    accepts: [
      { given: 'All columns', return: {} },
      {
        given: 'A column more than issued',
        return: { oddities: [{ kind: 'extra-column', at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'P4' }, column: 'Checked by' }] },
      },
    ],
    rejects: [
      {
        given: 'A deleted column',
        return: { oddities: [{ kind: 'missing-column', sheet: 'Figures', table: 'Figures', column: 'Comment' }] },
        finds: [
          {
            message: `The column "Comment" isn't in the table "Figures".`,
            fix: 'Give the column its heading back: Comment.',
            place: { sheet: 'Figures' },
            expected: 'Comment',
          },
        ],
      },
      {
        given: 'A column with another heading',
        return: {
          oddities: [
            { kind: 'missing-column', sheet: 'Figures', table: 'Figures', column: 'Comment' },
            { kind: 'extra-column', at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'L4' }, column: 'Notes' },
          ],
        },
        finds: [
          {
            message: `The column "Comment" isn't in the table "Figures". It may be the one now headed "Notes".`,
            fix: 'Give the column its heading back: Comment.',
            place: { sheet: 'Figures' },
            expected: 'Comment',
          },
        ],
      },
    ],
  },
};

const SHOWN = 3;

function ownColumns(held: HeldReturn, sheet: string): string[] {
  return odditiesOf(held, 'extra-column')
    .filter(({ at }) => at.sheet === sheet)
    .slice(0, SHOWN)
    .map(({ column }) => column);
}
