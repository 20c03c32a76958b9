import { formatCount, formatList } from '../../words/english';
import { groupBy } from '../../group-by';
import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf } from '../return-in-context';
import { inQuotes } from '../message-words';

const SHOWN_CELLS = 5;

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'stray-value',
  about: 'workbook',
  severity: 'note',
  title: 'Something typed outside the tables',
  why: "Notes beside or below a table aren't read, and whoever typed them may think that they were.",
  fix: 'If the council should know it, put it into the comment of the measure that it is about.',
  *find(context) {
    // One finding for each sheet, because somebody's working notes may fill hundreds of cells.
    for (const [first, ...rest] of groupBy(deviationsOf(context, 'stray-value'), ({ at }) => at.sheet).values()) {
      const cells = [first, ...rest].slice(0, SHOWN_CELLS).map(({ at }) => at.cell);
      const where =
        rest.length < SHOWN_CELLS ? formatList(cells) : `${cells.join(', ')} and ${rest.length + 1 - SHOWN_CELLS} more`;
      yield {
        at: first.at,
        message:
          rest.length === 0
            ? `${inQuotes(first.value)} stands outside the tables and isn't read.`
            : `${formatCount(rest.length + 1, 'cell')} outside the tables, ${where}, hold something that isn't read. ` +
              `The first says ${inQuotes(first.value)}.`,
        found: first.value,
      };
    }
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [{ given: 'Nothing outside the tables', return: {} }],
  rejects: [
    {
      given: 'A remark below the table',
      return: {
        deviations: [
          {
            kind: 'stray-value',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'A40' },
            value: 'Ask Jo about the gates',
          },
        ],
      },
      finds: [
        {
          message: `"Ask Jo about the gates" stands outside the tables and isn't read.`,
          place: { sheet: 'Figures', cell: 'A40' },
          found: 'Ask Jo about the gates',
        },
      ],
    },
    {
      given: 'Two remarks',
      return: {
        deviations: [
          {
            kind: 'stray-value',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'A40' },
            value: 'Ask Jo about the gates',
          },
          {
            kind: 'stray-value',
            at: { file: 'green-trust.xlsx', sheet: 'Figures', cell: 'A41' },
            value: 'Counted twice',
          },
        ],
      },
      finds: [
        {
          message:
            `2 cells outside the tables, A40 and A41, hold something that isn't read. The first says "Ask Jo ` +
            `about the gates".`,
          place: { sheet: 'Figures', cell: 'A40' },
          found: 'Ask Jo about the gates',
        },
      ],
    },
  ],
};
