import { numberKindOf } from '../../measure-kinds';
import type { Measure } from '../../plan/measure';
import { plainEntryOf } from '../../returns/value-reading';
import type { AnsweredMeasure, EntryCheck } from '../check';
import { numberFields, valueOf, type NamedField } from '../entry-fields';
import type { EntryExample, Examples } from '../example';
import { MONEY, PERCENTAGE } from '../example-measures';
import { inQuotes } from '../message-words';

export const check: EntryCheck = {
  family: 'entry',
  id: 'number-as-text',
  severity: 'error',
  title: 'A number in words or as text',
  why:
    'The sheet\'s own formulas can\'t work with words such as "c. 300", and show no status for them. What they say is ' +
    'read and shown, and used once it stands there in digits.',
  fix: 'Enter the value in digits alone. A word such as "about" goes into the column Qualifier.',
  *find(answered) {
    for (const named of numberFields(answered)) {
      const { at, found, reading } = named.field;
      if (reading.state !== 'read' || !reading.retype) continue;
      yield {
        at,
        message: ({ who }) =>
          `${who} entered ${inQuotes(found)}${named.called === 'value' ? '' : ` as the ${named.called}`}, which was read ` +
          `as ${reading.readAs ?? found} and has to be typed ${named.called === 'qualifier' ? 'as in the list' : 'in digits'}.`,
        fix: howToType(named, answered),
        found,
        expected: reading.readAs,
      };
    }
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'A number', entry: { value: 1513 } },
    { given: 'A number with its qualifier', entry: { value: 300, qualifier: 'about' } },
  ],
  rejects: [
    {
      given: 'A number with its qualifier in one cell',
      entry: {
        value: { found: 'c. 300', reading: { state: 'read', value: 300, readAs: 'about 300 visits', retype: true } },
      },
      finds: [
        {
          message:
            'Parks 1, Visits to parks: you entered "c. 300", which was read as about 300 visits and has to be typed in ' +
            'digits.',
          fix: 'Enter 300, and choose "about" as the qualifier.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: 'c. 300',
          expected: 'about 300 visits',
        },
      ],
    },
    {
      given: 'Thousands with a letter',
      entry: {
        measure: MONEY,
        value: { found: '£5k', reading: { state: 'read', value: 5000, readAs: '£5,000', retype: true } },
      },
      finds: [
        {
          message: 'Parks 1, Money raised: you entered "£5k", which was read as £5,000 and has to be typed in digits.',
          fix: 'Enter 5000.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '£5k',
          expected: '£5,000',
        },
      ],
    },
    {
      given: 'The parts of a percentage in its place',
      entry: {
        measure: { ...PERCENTAGE, parts: { numerator: 'bins emptied', denominator: 'bins', required: false } },
        value: {
          found: '12 out of 15',
          reading: { state: 'read', value: 80, readAs: '12 of 15, which is 80%', retype: true },
        },
      },
      finds: [
        {
          message:
            'Parks 1, Bins emptied on time: you entered "12 out of 15", which was read as 12 of 15, which is 80% and ' +
            'has to be typed in digits.',
          fix: 'Clear the cell, and enter 12 as the numerator and 15 as the denominator.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '12 out of 15',
          expected: '12 of 15, which is 80%',
        },
      ],
    },
    {
      given: 'A word for a qualifier',
      entry: {
        value: 300,
        qualifier: {
          found: 'approx.',
          reading: { state: 'read', value: 'about', readAs: '"about"', retype: true },
        },
      },
      finds: [
        {
          message:
            'Parks 1, Visits to parks: you entered "approx." as the qualifier, which was read as "about" and has to be ' +
            'typed as in the list.',
          fix: 'Choose "about" as the qualifier.',
          place: { sheet: 'Figures', cell: 'H5', measure: 'parks-1-visits' },
          found: 'approx.',
          expected: '"about"',
        },
      ],
    },
  ],
};

function howToType({ field, called }: NamedField, { entry, measure }: AnsweredMeasure): string {
  if (called === 'qualifier') return `Choose "${String(valueOf(field))}" as the qualifier.`;
  if (called !== 'value') return `Enter ${String(valueOf(field))} as the ${called}.`;
  const { value, qualifier, numerator, denominator } = plainEntryOf(entry.value, measure) ?? {};
  if (numerator !== undefined && denominator !== undefined)
    return `Clear the cell, and enter ${numerator} as the numerator and ${denominator} as the denominator.`;
  const digits = typedDigits(value ?? 0, measure);
  return qualifier === undefined ? `Enter ${digits}.` : `Enter ${digits}, and choose "${qualifier}" as the qualifier.`;
}

/** A number as it is typed: "300", "97%". */
function typedDigits(value: number, { answer }: Measure): string {
  return `${value}${numberKindOf(answer)?.notation.percent ? '%' : ''}`;
}
