import { isNumeric } from '../../measure-kinds';
import type { EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { figureFields, isBlankField, valueOf } from '../entry-fields';

export const check: EntryCheck = {
  family: 'entry',
  id: 'qualifier-without-value',
  severity: 'note',
  title: 'A qualifier without a value',
  why: '"over" on its own may be the beginning of an entry that was never finished.',
  fix: 'Enter the value that the qualifier belongs to, or clear the qualifier.',
  *find(answered) {
    const { entry, measure } = answered;
    const qualifier = valueOf(entry.qualifier) ?? entry.qualifier.found;
    if (
      isBlankField(entry.qualifier) ||
      qualifier === 'exactly' ||
      !isNumeric(measure.answer) ||
      !figureFields(answered).every(({ field }) => isBlankField(field))
    )
      return;
    yield {
      at: entry.qualifier.at,
      message: `the qualifier "${qualifier}" stands without a value.`,
      found: entry.qualifier.found,
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'A qualifier with its value', entry: { value: 1513, qualifier: 'over' } },
    { given: 'Neither', entry: {} },
  ],
  rejects: [
    {
      given: 'A qualifier alone',
      entry: { qualifier: 'over' },
      finds: [
        {
          message: 'Parks 1, Visits to parks: the qualifier "over" stands without a value.',
          place: { sheet: 'Figures', cell: 'H5', measure: 'parks-1-visits' },
          found: 'over',
        },
      ],
    },
  ],
};
