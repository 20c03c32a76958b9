import { reasonIn } from '../../returns/reason';
import type { EntryCheck } from '../check';
import { figureFields, holdsNoValue, holdsPlaceholder } from '../entry-fields';
import type { EntryExample, Examples } from '../example';
import { expectedAnswer, howToEnter, inQuotes } from '../message-words';

export const check: EntryCheck = {
  family: 'entry',
  id: 'placeholder',
  severity: 'error',
  isBlank: true,
  title: 'A placeholder where a value belongs',
  why: '"tbc", "n/a" or a dash doesn\'t say whether the value is none, not known or still to come.',
  fix: "Enter the value. If it can't be had, say why in the comment.",
  *find(answered) {
    const { entry, measure, isDue } = answered;
    if (!holdsPlaceholder(entry.value) || entry.absence !== undefined) return;
    // Beside numerator or denominator it is a word among digits, which another check reports.
    const nothingElse = figureFields(answered).every(({ field }) => holdsNoValue(field));
    if (!nothingElse || !isDue || reasonIn(entry) !== undefined) return;
    const { at, found } = entry.value;
    yield {
      at,
      message: `nothing is entered yet; ${inQuotes(found)} only holds the place of a value.`,
      fix: `${howToEnter(measure.answer)} If it can't be had, say why in the comment.`,
      found,
      expected: expectedAnswer(measure.answer),
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'A value', entry: { value: 1513 } },
    {
      given: 'A placeholder for a measure that is due in a later period',
      entry: {
        measure: { due: '2026-03-31' },
        value: { found: 'tbc', reading: { state: 'unusable', reason: 'placeholder' } },
      },
    },
    {
      given: 'A placeholder, and a comment that says why',
      entry: {
        value: { found: 'n/a', reading: { state: 'unusable', reason: 'placeholder' } },
        comment: 'The counter broke in May',
      },
    },
  ],
  rejects: [
    {
      given: 'A placeholder alone',
      entry: { value: { found: 'tbc', reading: { state: 'unusable', reason: 'placeholder' } } },
      finds: [
        {
          message: 'Parks 1, Visits to parks: nothing is entered yet; "tbc" only holds the place of a value.',
          fix: "Enter the number of visits in digits, without words. If it can't be had, say why in the comment.",
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: 'tbc',
          expected: 'a whole number of visits',
        },
      ],
    },
    {
      given: 'A placeholder, and another in the comment',
      entry: {
        value: { found: 'n/a', reading: { state: 'unusable', reason: 'placeholder' } },
        comment: { found: '-', reading: { state: 'unusable', reason: 'placeholder' } },
      },
      finds: [
        {
          message: 'Parks 1, Visits to parks: nothing is entered yet; "n/a" only holds the place of a value.',
          fix: `Enter the number of visits in digits, without words. If it can't be had, say why in the comment. The comment "-" gives no reason yet: say why in a few words.`,
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: 'n/a',
          expected: 'a whole number of visits',
        },
      ],
    },
  ],
};
