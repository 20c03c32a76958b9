import { groupBy } from '../../group-by';
import { formatList } from '../../words/english';
import type { WorkbookCheck } from '../check';
import type { Examples, ReturnExample } from '../example';
import { deviationsOf } from '../return-in-context';

const SHOWN_PARTS = 5;

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
    // One finding for each sheet, because a filter hides hundreds of rows at once.
    for (const [sheet, hidden] of groupBy(deviationsOf(context, 'hidden'), (each) => each.sheet)) {
      const named = hidden.slice(0, SHOWN_PARTS).map(({ what }) => what);
      const rest = hidden.length - named.length;
      const what = rest > 0 ? `${named.join(', ')} and ${rest} more` : formatList(named);
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
