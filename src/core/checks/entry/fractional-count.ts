import { numberKindOf } from '../../measure-kinds';
import type { EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { numberOf } from '../entry-fields';
import { RANK } from '../example-measures';

export const check: EntryCheck = {
  family: 'entry',
  id: 'fractional-count',
  severity: 'error',
  unless: ['out-of-range'],
  title: 'A part of a thing that is counted whole',
  why:
    'People, incidents and positions come whole. A decimal here is often a thousands mark gone wrong, or a ' +
    'percentage.',
  fix: 'Enter a whole number.',
  *find({ entry, measure }) {
    const value = numberOf(entry.value);
    const kind = numberKindOf(measure.answer);
    if (value === undefined || !kind?.isWhole || Number.isInteger(value)) return;
    yield {
      at: entry.value.at,
      message: ({ who }) => `${who} entered ${entry.value.found || value}, which isn't ${kind.words.expectedWhole}.`,
      found: entry.value.found,
      expected: kind.words.expected,
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'A whole number', entry: { value: 1513 } },
    {
      given: 'A decimal where one can be',
      entry: { measure: { answer: { kind: 'amount', unit: 'tonnes', decimals: 1 } }, value: 12.5 },
    },
  ],
  rejects: [
    {
      given: 'Half a visit',
      entry: { value: 12.5 },
      finds: [
        {
          message: "Parks 1, Visits to parks: you entered 12.5, which isn't a whole number of visits.",
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '12.5',
          expected: 'a whole number of visits',
        },
      ],
    },
    {
      given: 'A position between two',
      entry: { measure: RANK, value: 2.5 },
      finds: [
        {
          message: "Parks 1, Position in the county: you entered 2.5, which isn't a whole position from 1 to 12.",
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '2.5',
          expected: 'a position from 1 to 12',
        },
      ],
    },
  ],
};
