import type { EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { holdsNoValue, canTakeParts } from '../entry-fields';
import { PERCENTAGE } from '../example-measures';

export const check: EntryCheck = {
  family: 'entry',
  id: 'unused-parts',
  severity: 'note',
  title: 'A numerator or denominator where none is used',
  why:
    'Only a percentage or a rate is worked out from two numbers. Anywhere else they are left aside, and the ' +
    'person should know.',
  fix: "Clear them. If they say something that the value doesn't, put it into the comment.",
  *find({ entry, measure }) {
    if (canTakeParts(measure)) return;
    for (const [field, called] of [
      [entry.numerator, 'numerator'],
      [entry.denominator, 'denominator'],
    ] as const) {
      if (holdsNoValue(field)) continue;
      yield {
        at: field.at,
        message: `the ${called} isn't used, because the value isn't worked out from two numbers.`,
        found: field.found,
      };
    }
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'Both parts of a percentage', entry: { measure: PERCENTAGE, numerator: 35, denominator: 36 } },
    { given: 'No parts', entry: { value: 1513 } },
  ],
  rejects: [
    {
      given: 'A denominator beside a count',
      entry: { value: 1513, denominator: 36 },
      finds: [
        {
          message:
            "Parks 1, Visits to parks: the denominator isn't used, because the value isn't worked out from two " +
            'numbers.',
          place: { sheet: 'Figures', cell: 'J5', measure: 'parks-1-visits' },
          found: '36',
        },
      ],
    },
  ],
};
