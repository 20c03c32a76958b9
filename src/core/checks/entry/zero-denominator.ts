import type { EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { numberOf, canTakeParts } from '../entry-fields';
import { PERCENTAGE } from '../example-measures';

export const check: EntryCheck = {
  family: 'entry',
  id: 'zero-denominator',
  severity: 'error',
  title: 'A denominator of 0',
  why: "A share of nothing can't be worked out. It is neither 0% nor 100%.",
  fix:
    'Enter the denominator again. If there was nothing to count, clear value, numerator and denominator, choose ' +
    '"none arose" as the qualifier, and say in the comment why.',
  *find({ entry, measure }) {
    const saysNoFigure = entry.absence !== undefined && entry.absence !== 'confidential';
    if (!canTakeParts(measure) || numberOf(entry.denominator) !== 0 || saysNoFigure) return;
    yield {
      at: entry.denominator.at,
      message: 'the denominator is 0, and nothing can be divided by it.',
      found: entry.denominator.found,
      expected: 'more than 0',
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'A numerator of 0', entry: { measure: PERCENTAGE, value: 0, numerator: 0, denominator: 36 } },
    {
      given: 'None of none, said to be so',
      entry: {
        measure: PERCENTAGE,
        value: { found: 'none arose', reading: { state: 'absent', absence: 'none-arose' } },
        numerator: 0,
        denominator: 0,
        figure: null,
      },
    },
  ],
  rejects: [
    {
      given: 'None of none',
      entry: { measure: PERCENTAGE, numerator: 0, denominator: 0, figure: null },
      finds: [
        {
          message: 'Parks 1, Bins emptied on time: the denominator is 0, and nothing can be divided by it.',
          place: { sheet: 'Figures', cell: 'J5', measure: 'parks-1-visits' },
          found: '0',
          expected: 'more than 0',
        },
      ],
    },
  ],
};
