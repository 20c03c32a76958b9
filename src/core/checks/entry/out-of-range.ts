import { numberKindOf } from '../../measure-kinds';
import { formatNumber } from '../../words/english';
import { shownFigure } from '../../words/figure-words';
import type { AnsweredMeasure, EntryCheck, FindingAt } from '../check';
import type { EntryExample, Examples } from '../example';
import { numberOf, partFields, enteredNumber } from '../entry-fields';
import { PERCENTAGE, RANK } from '../example-measures';
import { beyondLimits, DIGIT_LIMIT } from '../../measure-kinds/limits';
import { expectedAnswer, howToEnter, inQuotes } from '../message-words';

export const check: EntryCheck = {
  family: 'entry',
  id: 'out-of-range',
  severity: 'error',
  title: "A value that isn't possible",
  why: 'Fewer than none, more than all, or a position that nobody holds can only be a slip.',
  fix: 'Enter the value again.',
  *find(answered) {
    yield* findInValue(answered);
    for (const { field, called } of partFields(answered)) {
      const value = numberOf(field);
      if (value === undefined || value >= 0) continue;
      yield {
        at: field.at,
        message: `the ${called} is ${formatNumber(value, Number.isInteger(value) ? 0 : 2)}, and it can't be below 0.`,
        fix: `Enter the ${called} again.`,
        found: field.found,
        expected: '0 or more',
      };
    }
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'A percentage of 100', entry: { measure: PERCENTAGE, value: 100 } },
    { given: 'The last position', entry: { measure: RANK, value: 12 } },
    {
      given: 'More than 100% where the plan says that it is possible',
      entry: { measure: { answer: { kind: 'percentage', decimals: 0, mayExceed100: true } }, value: 140 },
    },
  ],
  rejects: [
    {
      given: 'Fewer than none',
      entry: { value: -4 },
      finds: [
        {
          message: "Parks 1, Visits to parks: you entered −4, and it can't be below 0.",
          fix: 'Enter the number of visits in digits, without words.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '-4',
          expected: 'a whole number of visits',
        },
      ],
    },
    {
      given: 'More than all',
      entry: { measure: PERCENTAGE, value: 110 },
      finds: [
        {
          message: "Parks 1, Bins emptied on time: you entered 110%, and it can't be above 100%.",
          fix: 'Enter the percentage in digits with its sign, such as 97%.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '110',
          expected: 'a percentage from 0% to 100%',
        },
      ],
    },
    {
      given: 'A position that nobody holds',
      entry: { measure: RANK, value: 13 },
      finds: [
        {
          message: 'Parks 1, Position in the county: you entered 13th, and positions run from 1 to 12.',
          fix: 'Enter the position as a number, 1 for the lowest.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '13',
          expected: 'a position from 1 to 12',
        },
      ],
    },
    {
      given: 'A qualifier that leaves nothing possible',
      entry: { measure: PERCENTAGE, value: 100, qualifier: 'over' },
      finds: [
        {
          message: "Parks 1, Bins emptied on time: you entered over 100%, and it can't be above 100%.",
          fix: 'Enter the percentage in digits with its sign, such as 97%.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '100',
          expected: 'a percentage from 0% to 100%',
        },
      ],
    },
    {
      given: 'More digits than a number in a spreadsheet has',
      entry: { value: 1e300 },
      finds: [
        {
          message: 'Parks 1, Visits to parks: you entered "1e+300", which has more digits than a spreadsheet can keep.',
          fix: 'Enter the number of visits in digits, without words.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '1e+300',
          expected: 'a whole number of visits',
        },
      ],
    },
    {
      given: 'A numerator below 0',
      entry: { measure: PERCENTAGE, value: 97, numerator: -97, denominator: 100 },
      finds: [
        {
          message: "Parks 1, Bins emptied on time: the numerator is −97, and it can't be below 0.",
          fix: 'Enter the numerator again.',
          place: { sheet: 'Figures', cell: 'I5', measure: 'parks-1-visits' },
          found: '-97',
          expected: '0 or more',
        },
      ],
    },
  ],
};

function* findInValue(answered: AnsweredMeasure): Iterable<FindingAt> {
  const { entry, measure } = answered;
  const stated = enteredNumber(answered);
  if (!stated || stated.field !== entry.value) return;
  const { value, qualifier } = stated;
  const kind = numberKindOf(measure.answer);
  const beyond = beyondLimits(value, qualifier, measure.answer);
  if (!kind || beyond === undefined) return;
  yield {
    at: entry.value.at,
    message: ({ who }) =>
      Math.abs(value) >= DIGIT_LIMIT
        ? `${who} entered ${inQuotes(entry.value.found)}, which has more digits than a spreadsheet can keep.`
        : `${who} entered ${shownFigure({ kind: 'number', value, qualifier }, measure.answer)}, and ` +
          `${kind.words.beyond(beyond).finding}.`,
    fix: howToEnter(measure.answer),
    found: entry.value.found,
    expected: expectedAnswer(measure.answer),
  };
}
