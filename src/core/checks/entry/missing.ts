import { reasonIn } from '../../returns/reason';
import type { EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { figureFields, isBlankField } from '../entry-fields';
import { PERCENTAGE } from '../example-measures';
import { expectedAnswer, howToEnter } from '../message-words';

export const check: EntryCheck = {
  family: 'entry',
  id: 'missing',
  severity: 'error',
  isBlank: true,
  title: 'Nothing entered',
  why:
    'A blank cell may mean none, not known or forgotten. The status of the priority waits for it, and it is never ' +
    'taken for zero.',
  fix: "Enter the value, 0 where there were none. If it can't be had, say why in the comment.",
  *find(answered) {
    const { entry, measure, missingColumns, isDue } = answered;
    if (
      !isDue ||
      entry.absence !== undefined ||
      missingColumns.has('value') ||
      !figureFields(answered).every(({ field }) => isBlankField(field)) ||
      reasonIn(entry) !== undefined
    )
      return;
    const { at, formula } = entry.value;
    yield {
      at,
      message:
        formula === undefined
          ? 'nothing is entered yet.'
          : 'a formula stands in the cell, and the file holds no result of it.',
      fix: `${howToEnter(measure.answer)} If it can't be had, say why in the comment.`,
      ...(formula !== undefined && { found: `=${formula}` }),
      expected: expectedAnswer(measure.answer),
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'A value of 0', entry: { value: 0 } },
    { given: 'No value, but both of its parts', entry: { measure: PERCENTAGE, numerator: 97, denominator: 100 } },
    { given: 'A measure that is due in a later period', entry: { measure: { due: '2026-03-31' } } },
    { given: 'No value, and a comment that says why', entry: { comment: 'The counter broke in May' } },
  ],
  rejects: [
    {
      given: 'Neither a value nor a comment',
      entry: {},
      finds: [
        {
          message: 'Parks 1, Visits to parks: nothing is entered yet.',
          fix: "Enter the number of visits in digits, without words. If it can't be had, say why in the comment.",
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          expected: 'a whole number of visits',
        },
      ],
    },
    {
      given: 'A formula that was never worked out',
      entry: { value: { found: '', reading: { state: 'blank' }, formula: 'SUM(A1:A9)' } },
      finds: [
        {
          message: 'Parks 1, Visits to parks: a formula stands in the cell, and the file holds no result of it.',
          fix: "Enter the number of visits in digits, without words. If it can't be had, say why in the comment.",
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '=SUM(A1:A9)',
          expected: 'a whole number of visits',
        },
      ],
    },
    {
      given: 'No value, and a comment that gives no reason',
      entry: { measure: PERCENTAGE, comment: 'tbc' },
      finds: [
        {
          message: 'Parks 1, Bins emptied on time: nothing is entered yet.',
          fix: `Enter the percentage in digits with its sign, such as 97%. If it can't be had, say why in the comment. The comment "tbc" gives no reason yet: say why in a few words.`,
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          expected: 'a percentage from 0% to 100%',
        },
      ],
    },
  ],
};
