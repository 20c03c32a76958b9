import { counted, listed } from '../../words/english';
import type { Deviation } from '../../returns/partner-return';
import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf } from '../return-in-context';
import { quoted } from '../message-words';

const SHOWN = 5;

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'stray-value',
  about: 'workbook',
  severity: 'note',
  title: 'Something typed outside the tables',
  why: "Notes beside or below a table aren't read, and whoever typed them may think that they were.",
  fix: 'If the council should know it, put it into the comment of the measure that it is about.',
  *find(context) {
    for (const [first, ...rest] of bySheet(deviationsOf(context, 'stray-value'))) {
      if (first === undefined) continue;
      const cells = [first, ...rest].slice(0, SHOWN).map(({ at }) => at.cell);
      const where = rest.length < SHOWN ? listed(cells) : `${cells.join(', ')} and ${rest.length + 1 - SHOWN} more`;
      yield {
        at: first.at,
        message:
          rest.length === 0
            ? `${quoted(first.value)} stands outside the tables and isn't read.`
            : `${counted(rest.length + 1, 'cell')} outside the tables, ${where}, hold something that isn't read. ` +
              `The first says ${quoted(first.value)}.`,
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

type Stray = Extract<Deviation, { kind: 'stray-value' }>;

/** One finding a sheet: somebody's working notes may fill hundreds of cells. */
function bySheet(strays: readonly Stray[]): readonly (readonly Stray[])[] {
  const sheets = new Map<string, Stray[]>();
  for (const stray of strays) {
    const others = sheets.get(stray.at.sheet);
    if (others) others.push(stray);
    else sheets.set(stray.at.sheet, [stray]);
  }
  return [...sheets.values()];
}
