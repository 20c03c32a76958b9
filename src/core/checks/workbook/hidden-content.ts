import { listed } from '../../words/english';
import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf } from '../return-in-context';

const SHOWN = 5;

export const check: WorkbookCheck = {
  family: 'workbook',
  id: 'hidden-content',
  about: 'workbook',
  severity: 'note',
  title: 'Something is hidden',
  why:
    'Hidden rows, columns and sheets are read like any others. What is hidden is easily overlooked when the ' +
    'return is signed off.',
  fix: 'Show what is hidden, and see that it is right.',
  *find(context) {
    for (const [sheet, hidden] of bySheet(deviationsOf(context, 'hidden'))) {
      const named = hidden.slice(0, SHOWN).map(({ what }) => what);
      const rest = hidden.length - named.length;
      const what = rest > 0 ? `${named.join(', ')} and ${rest} more` : listed(named);
      yield {
        sheet,
        message: `On the sheet "${sheet}" something is hidden: ${what}. It was read all the same.`,
        found: what,
      };
    }
  },
};

export const examples: Examples<ReturnExample> = {
  accepts: [{ given: 'Nothing hidden', return: {} }],
  rejects: [
    {
      given: 'Hidden rows',
      return: {
        deviations: [
          { kind: 'hidden', sheet: 'Figures', what: 'row 7' },
          { kind: 'hidden', sheet: 'Figures', what: 'row 8' },
        ],
      },
      finds: [
        {
          message: 'On the sheet "Figures" something is hidden: row 7 and row 8. It was read all the same.',
          place: { sheet: 'Figures' },
          found: 'row 7 and row 8',
        },
      ],
    },
  ],
};

/** One finding a sheet: a filter hides hundreds of rows at once. */
function bySheet<Hidden extends { sheet: string }>(
  deviations: readonly Hidden[],
): ReadonlyMap<string, readonly Hidden[]> {
  const sheets = new Map<string, Hidden[]>();
  for (const deviation of deviations) {
    const others = sheets.get(deviation.sheet);
    if (others) others.push(deviation);
    else sheets.set(deviation.sheet, [deviation]);
  }
  return sheets;
}
