import { numberKindOf } from '../../measure-kinds';
import { formatNumber } from '../../words/english';
import type { EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { numberOf } from '../entry-fields';
import { PERCENTAGE } from '../example-measures';

export const check: EntryCheck = {
  family: 'entry',
  id: 'numerator-above-denominator',
  severity: 'error',
  title: 'A part larger than its whole',
  why: "A share of a whole can't be more than the whole. Most often the two numbers have changed places.",
  fix: 'Enter the part as the numerator and the whole as the denominator.',
  *find({ entry, measure }) {
    const [numerator, denominator] = [numberOf(entry.numerator), numberOf(entry.denominator)];
    if (!numberKindOf(measure.answer)?.quotient?.isShare) return;
    if (numerator === undefined || denominator === undefined || denominator <= 0 || numerator <= denominator) return;
    const shown = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 2);
    yield {
      at: entry.numerator.at,
      message: `the numerator, ${shown(numerator)}, is larger than the denominator, ${shown(denominator)}.`,
      found: entry.numerator.found,
      expected: `at most ${shown(denominator)}`,
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'A part of a whole', entry: { measure: PERCENTAGE, value: 97, numerator: 97, denominator: 100 } },
    { given: 'The whole', entry: { measure: PERCENTAGE, value: 100, numerator: 36, denominator: 36 } },
    {
      given: 'A rate, whose upper number may be the larger',
      entry: {
        measure: { answer: { kind: 'rate', unit: 'visits', per: 1, perUnit: 'people', decimals: 1 } },
        numerator: 12,
        denominator: 4,
      },
    },
  ],
  rejects: [
    {
      given: "The two numbers in each other's place",
      entry: { measure: PERCENTAGE, numerator: 36, denominator: 35 },
      finds: [
        {
          message: 'Parks 1, Bins emptied on time: the numerator, 36, is larger than the denominator, 35.',
          place: { sheet: 'Figures', cell: 'I5', measure: 'parks-1-visits' },
          found: '36',
          expected: 'at most 35',
        },
      ],
    },
  ],
};
