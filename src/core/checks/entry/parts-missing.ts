import type { EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { holdsNoValue } from '../entry-fields';
import { PERCENTAGE } from '../example-measures';

const REQUIRED = {
  ...PERCENTAGE,
  parts: { numerator: 'Bins emptied on time', denominator: 'Bins due to be emptied', required: true },
};

export const check: EntryCheck = {
  family: 'entry',
  id: 'parts-missing',
  severity: 'error',
  title: 'Numerator or denominator left out',
  why: 'For some measures the council has to show what a percentage or rate was worked out from.',
  fix: 'Enter both the numerator and the denominator.',
  *find({ entry, measure, missingColumns }) {
    if (missingColumns.has('numerator') || missingColumns.has('denominator')) return;
    if (!measure.parts?.required || [entry.value, entry.numerator, entry.denominator].every(holdsNoValue)) return;
    for (const [field, called, counts] of [
      [entry.numerator, 'numerator', measure.parts.numerator],
      [entry.denominator, 'denominator', measure.parts.denominator],
    ] as const) {
      if (!holdsNoValue(field)) continue;
      yield {
        at: field.at,
        message: `the ${called} isn't entered, and the value isn't accepted without it.`,
        fix: `Enter the ${called}: ${counts}.`,
        ...(field.found !== '' && { found: field.found }),
        expected: counts,
      };
    }
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'Both parts', entry: { measure: REQUIRED, value: 97, numerator: 97, denominator: 100 } },
    { given: 'No parts where they may be left out', entry: { measure: PERCENTAGE, value: 97 } },
  ],
  rejects: [
    {
      given: 'A percentage alone',
      entry: { measure: REQUIRED, value: 97 },
      finds: [
        {
          message:
            "Parks 1, Bins emptied on time: the numerator isn't entered, and the value isn't accepted without it.",
          fix: 'Enter the numerator: Bins emptied on time.',
          place: { sheet: 'Figures', cell: 'I5', measure: 'parks-1-visits' },
          expected: 'Bins emptied on time',
        },
        {
          message:
            "Parks 1, Bins emptied on time: the denominator isn't entered, and the value isn't accepted without it.",
          fix: 'Enter the denominator: Bins due to be emptied.',
          place: { sheet: 'Figures', cell: 'J5', measure: 'parks-1-visits' },
          expected: 'Bins due to be emptied',
        },
      ],
    },
    {
      given: 'The numerator alone',
      entry: { measure: REQUIRED, value: 97, numerator: 97 },
      finds: [
        {
          message:
            "Parks 1, Bins emptied on time: the denominator isn't entered, and the value isn't accepted without it.",
          fix: 'Enter the denominator: Bins due to be emptied.',
          place: { sheet: 'Figures', cell: 'J5', measure: 'parks-1-visits' },
          expected: 'Bins due to be emptied',
        },
      ],
    },
  ],
};
