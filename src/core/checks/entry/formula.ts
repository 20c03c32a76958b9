import type { EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { typedFields } from '../entry-fields';

export const check: EntryCheck = {
  family: 'entry',
  id: 'formula',
  severity: 'note',
  unless: ['missing', 'error-value'],
  title: 'A formula where a value belongs',
  why:
    "A formula's result can change after the return is signed off, above all where it refers to another workbook. " +
    'The result shown when the file was saved is what is read.',
  fix: 'Type the value itself over the formula. How it was worked out can go into the source.',
  *find(answered) {
    for (const { field, called } of typedFields(answered)) {
      if (field.formula === undefined) continue;
      yield {
        at: field.at,
        message:
          field.found === ''
            ? `the ${called} is a formula, and the file holds no result of it.`
            : `the ${called} comes from a formula; its result when the file was saved, ${field.found}, was read.`,
        found: `=${field.formula.replace(/^=/, '')}`,
      };
    }
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [{ given: 'A typed value', entry: { value: 1513 } }],
  rejects: [
    {
      given: 'A sum over the cell',
      entry: { value: { found: '1513', reading: { state: 'read', value: 1513 }, formula: 'SUM(Sheet1!A1:A12)' } },
      finds: [
        {
          message:
            'Parks 1, Visits to parks: the value comes from a formula; its result when the file was saved, 1513, ' +
            'was read.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '=SUM(Sheet1!A1:A12)',
        },
      ],
    },
  ],
};
