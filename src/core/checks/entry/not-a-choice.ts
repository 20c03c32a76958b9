import { suitableQualifiers } from '../../measure-kinds';
import { formatList } from '../../words/english';
import type { EntryCheck } from '../check';
import { figureFields, holdsNoValue } from '../entry-fields';
import type { EntryExample, Examples } from '../example';
import { MILESTONE, YES_NO } from '../example-measures';
import { expectedAnswer, howToEnter, inQuotes } from '../message-words';

export const check: EntryCheck = {
  family: 'entry',
  id: 'not-a-choice',
  severity: 'error',
  title: "A word that isn't in the list",
  why: "Statuses rest on these words, so each has one meaning. A word of your own can't be held against the target.",
  fix: "Choose one of the words in the cell's list. What needs saying about it goes into the comment.",
  *find(answered) {
    const { entry, measure } = answered;
    const { value, qualifier } = entry;
    const isAlone = figureFields(answered).every(({ field }) => holdsNoValue(field));
    const suitable = suitableQualifiers(measure.answer);
    if (value.reading.state === 'unusable' && value.reading.reason === 'not-a-choice') {
      yield {
        at: value.at,
        message: ({ who }) => `${who} entered ${inQuotes(value.found)}, which isn't one of the words to choose from.`,
        fix: howToEnter(measure.answer),
        found: value.found,
        expected: expectedAnswer(measure.answer),
      };
    }
    if (isAlone || suitable.length === 0) return;
    if (qualifier.reading.state === 'unusable' && qualifier.reading.reason !== 'error-value') {
      yield {
        at: qualifier.at,
        message: ({ who }) =>
          `${who} entered ${inQuotes(qualifier.found)} as the qualifier, which isn't one of the words to choose ` +
          'from.',
        fix: `Choose ${formatList(suitable, 'or')} from the list in the cell, or leave it blank.`,
        found: qualifier.found,
        expected: formatList(suitable, 'or'),
      };
    }
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'Yes', entry: { measure: YES_NO, value: true } },
    { given: 'A stage in the list', entry: { measure: MILESTONE, value: 'on track' } },
    { given: 'A qualifier in the list', entry: { value: 1513, qualifier: 'over' } },
  ],
  rejects: [
    {
      given: "A stage of the partner's own",
      entry: {
        measure: MILESTONE,
        value: { found: 'nearly there', reading: { state: 'unusable', reason: 'not-a-choice' } },
      },
      finds: [
        {
          message: `Parks 1, New path built: you entered "nearly there", which isn't one of the words to choose from.`,
          fix: 'Choose not started, on track, delayed, completed or dropped from the list in the cell.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: 'nearly there',
          expected: 'not started, on track, delayed, completed or dropped',
        },
      ],
    },
    {
      given: 'Neither yes nor no',
      entry: { measure: YES_NO, value: { found: 'mostly', reading: { state: 'unusable', reason: 'not-a-choice' } } },
      finds: [
        {
          message: `Parks 1, Paths kept open: you entered "mostly", which isn't one of the words to choose from.`,
          fix: 'Choose Yes or No from the list in the cell.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: 'mostly',
          expected: 'Yes or No',
        },
      ],
    },
    {
      given: "A qualifier of the partner's own",
      entry: {
        value: 1513,
        qualifier: { found: 'roughly speaking', reading: { state: 'unusable', reason: 'not-a-choice' } },
      },
      finds: [
        {
          message:
            `Parks 1, Visits to parks: you entered "roughly speaking" as the qualifier, which isn't one of the ` +
            `words to choose from.`,
          fix: 'Choose exactly, over, at least, about, at most or under from the list in the cell, or leave it blank.',
          place: { sheet: 'Figures', cell: 'H5', measure: 'parks-1-visits' },
          found: 'roughly speaking',
          expected: 'exactly, over, at least, about, at most or under',
        },
      ],
    },
  ],
};
