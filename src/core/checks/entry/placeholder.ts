import { reasonIn } from '../../returns/reason';
import type { EntryCheck } from '../check';
import { figureFields, holdsNoValue, holdsPlaceholder } from '../entry-fields';
import type { EntryExample, Examples } from '../example';
import { PERCENTAGE } from '../example-measures';
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
    // Where parts are filled too, a comment doesn't settle it: the figure may be the one they give, or none.
    const nothingElse = figureFields(answered).every(({ field }) => holdsNoValue(field));
    if (nothingElse && (!isDue || reasonIn(entry) !== undefined)) return;
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
      given: 'A placeholder beside its parts, whatever the comment says',
      entry: {
        measure: PERCENTAGE,
        value: { found: '-', reading: { state: 'unusable', reason: 'placeholder' } },
        numerator: 97,
        denominator: 100,
        comment: 'As counted in March',
      },
      finds: [
        {
          message: 'Parks 1, Bins emptied on time: nothing is entered yet; "-" only holds the place of a value.',
          fix: "Enter the percentage in digits with its sign, such as 97%. If it can't be had, say why in the comment.",
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '-',
          expected: 'a percentage from 0% to 100%',
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
