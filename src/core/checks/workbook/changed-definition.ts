import { groupBy } from '../../group-by';
import { formatCount } from '../../words/english';
import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf } from '../return-in-context';
import { inQuotes } from '../message-words';

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'changed-definition',
  about: 'workbook',
  severity: 'query',
  title: 'A definition that was changed in the return',
  why:
    'What is asked, and of whom, stands in locked cells. Where it was changed all the same, the figure may answer ' +
    'another question.',
  fix: 'Put the wording back as it was issued. If the entry answers another question, say so in the comment.',
  *find(context) {
    const columns = groupBy(deviationsOf(context, 'changed-definition'), ({ at, column }) => `${at.sheet}\n${column}`);
    for (const [first, ...others] of columns.values()) {
      if (others.length < SHOWN_ROWS) {
        for (const one of [first, ...others])
          yield {
            at: one.at,
            message: `"${one.column}" ${definitionChangeWords(one)}.`,
            found: one.found,
            expected: one.issued,
          };
        continue;
      }
      const cells = [first, ...others].slice(0, SHOWN_ROWS).map(({ at }) => at.cell);
      yield {
        at: first.at,
        message:
          `"${first.column}" was changed in ${formatCount(others.length + 1, 'row')}: ${cells.join(', ')} and ` +
          `${others.length + 1 - SHOWN_ROWS} more. The first ${definitionChangeWords(first)}.`,
        found: first.found,
        expected: first.issued,
      };
    }
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [{ given: 'Definitions as issued', return: {} }],
  rejects: [
    {
      given: 'A column cleared from top to bottom',
      return: {
        deviations: [
          {
            kind: 'changed-definition',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'A5' },
            column: 'Ref',
            found: '',
            issued: 'Parks 1',
          },
          {
            kind: 'changed-definition',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'A6' },
            column: 'Ref',
            found: '',
            issued: 'Parks 1',
          },
          {
            kind: 'changed-definition',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'A7' },
            column: 'Ref',
            found: '',
            issued: 'Parks 1',
          },
          {
            kind: 'changed-definition',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'A8' },
            column: 'Ref',
            found: '',
            issued: 'Parks 1',
          },
        ],
      },
      finds: [
        {
          message:
            '"Ref" was changed in 4 rows: A5, A6, A7 and 1 more. The first now says nothing, and was issued with ' +
            '"Parks 1".',
          place: { sheet: 'Figures', cell: 'A5' },
          found: '',
          expected: 'Parks 1',
        },
      ],
    },
    {
      given: 'A target made easier',
      return: {
        deviations: [
          {
            kind: 'changed-definition',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'E5' },
            column: 'Target',
            found: 'at least 500',
            issued: 'at least 1,500',
          },
        ],
      },
      finds: [
        {
          message: '"Target" now says "at least 500", and was issued with "at least 1,500".',
          place: { sheet: 'Figures', cell: 'E5' },
          found: 'at least 500',
          expected: 'at least 1,500',
        },
      ],
    },
  ],
};

/** Up to this many changed cells of a column have a finding each; more have one together: the column was rewritten. */
const SHOWN_ROWS = 3;

type Changed = ReturnType<typeof deviationsOf<'changed-definition'>>[number];

function definitionChangeWords({ found, issued }: Changed): string {
  return (
    `now says ${found === '' ? 'nothing' : inQuotes(found)}, and was issued with ` +
    `${issued === '' ? 'nothing' : inQuotes(issued)}`
  );
}
