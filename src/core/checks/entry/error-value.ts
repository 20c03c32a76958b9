import type { EntryCheck } from '../check';
import { typedFields } from '../entry-fields';
import type { EntryExample, Examples } from '../example';
import { expectedAnswer } from '../message-words';

export const check: EntryCheck = {
  family: 'entry',
  id: 'error-value',
  severity: 'error',
  title: 'A spreadsheet error where a value belongs',
  why: 'A formula that was pasted in has lost what it refers to, and no number is left.',
  fix: 'Type the value itself over the formula.',
  *find(answered) {
    const { measure } = answered;
    for (const { field, called } of typedFields(answered)) {
      const { at, found, reading } = field;
      if (reading.state !== 'unusable' || reading.reason !== 'error-value') continue;
      yield {
        at,
        message: `the ${called} shows ${found}, which a formula gives when it can't work out its result.`,
        found,
        expected: called === 'value' ? expectedAnswer(measure.answer) : `the ${called} itself`,
      };
    }
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [{ given: 'A value', entry: { value: 1513 } }],
  rejects: [
    {
      given: 'A formula whose cells are gone',
      entry: { value: { found: '#REF!', reading: { state: 'unusable', reason: 'error-value' } } },
      finds: [
        {
          message:
            "Parks 1, Visits to parks: the value shows #REF!, which a formula gives when it can't work out its result.",
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '#REF!',
          expected: 'a whole number of visits',
        },
      ],
    },
    {
      given: 'A look-up without a result in the source',
      entry: { value: 1513, source: { found: '#N/A', reading: { state: 'unusable', reason: 'error-value' } } },
      finds: [
        {
          message:
            "Parks 1, Visits to parks: the source shows #N/A, which a formula gives when it can't work out its result.",
          place: { sheet: 'Figures', cell: 'K5', measure: 'parks-1-visits' },
          found: '#N/A',
          expected: 'the source itself',
        },
      ],
    },
  ],
};
