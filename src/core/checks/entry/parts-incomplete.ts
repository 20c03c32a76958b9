import type { EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { holdsNoValue, canTakeParts } from '../entry-fields';
import { PERCENTAGE } from '../example-measures';

export const check: EntryCheck = {
  family: 'entry',
  id: 'parts-incomplete',
  severity: 'query',
  title: 'Numerator without denominator, or the other way round',
  why:
    'One of the two numbers alone says nothing about the share. With both, the percentage or rate is worked out ' +
    'for you.',
  fix: 'Enter the other number too, or clear this one.',
  *find({ entry, measure, missingColumns }) {
    if (!canTakeParts(measure) || missingColumns.has('numerator') || missingColumns.has('denominator')) return;
    if (measure.parts?.required || holdsNoValue(entry.numerator) === holdsNoValue(entry.denominator)) return;
    const [given, missing, called] = holdsNoValue(entry.denominator)
      ? ([entry.numerator, 'denominator', 'numerator'] as const)
      : ([entry.denominator, 'numerator', 'denominator'] as const);
    yield {
      at: (called === 'numerator' ? entry.denominator : entry.numerator).at,
      message: `the ${called} is entered, ${given.found}, and the ${missing} isn't.`,
      fix: `Enter the ${missing} too, or clear the ${called}.`,
      ...(measure.parts && { expected: measure.parts[missing] }),
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'Both numbers', entry: { measure: PERCENTAGE, numerator: 97, denominator: 100 } },
    { given: 'Neither number', entry: { measure: PERCENTAGE, value: 97 } },
  ],
  rejects: [
    {
      given: 'The numerator alone',
      entry: { measure: PERCENTAGE, value: 97, numerator: 97 },
      finds: [
        {
          message: "Parks 1, Bins emptied on time: the numerator is entered, 97, and the denominator isn't.",
          fix: 'Enter the denominator too, or clear the numerator.',
          place: { sheet: 'Figures', cell: 'J5', measure: 'parks-1-visits' },
          expected: 'Bins due to be emptied',
        },
      ],
    },
    {
      given: 'The denominator alone',
      entry: { measure: PERCENTAGE, denominator: 100 },
      finds: [
        {
          message: "Parks 1, Bins emptied on time: the denominator is entered, 100, and the numerator isn't.",
          fix: 'Enter the numerator too, or clear the denominator.',
          place: { sheet: 'Figures', cell: 'I5', measure: 'parks-1-visits' },
          expected: 'Bins emptied on time',
        },
      ],
    },
  ],
};
