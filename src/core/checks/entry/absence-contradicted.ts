import { ABSENCE_WORDS } from '../../values/absence';
import type { AnsweredMeasure, EntryCheck } from '../check';
import { figureFields, holdsNoValue, isBlankField, partFields, type NamedField } from '../entry-fields';
import type { EntryExample, Examples } from '../example';
import { PERCENTAGE } from '../example-measures';
import { inQuotes } from '../message-words';

export const check: EntryCheck = {
  family: 'entry',
  id: 'absence-contradicted',
  severity: 'error',
  title: 'A value beside words that there is none',
  why:
    'A figure and "not applicable" can\'t both be right, and which is meant can only be told by the person who ' +
    'typed them. Only a value with the qualifier "confidential" may stand beside it, for officers alone.',
  fix: 'Clear the value, or clear the words that say there is none.',
  *find(answered) {
    const { absence } = answered.entry;
    if (absence === undefined) return;
    const { word } = ABSENCE_WORDS[absence];
    for (const { field, called } of contradictions(answered)) {
      yield {
        at: field.at,
        message: ({ who }) => `${who} said "${word}", and the ${called} is ${inQuotes(field.found)}.`,
        fix: `Clear the ${called}, or clear "${word}".`,
        found: field.found,
      };
    }
  },
};

/** The fields that hold something all the same. */
function contradictions(answered: AnsweredMeasure): readonly NamedField[] {
  const { value, qualifier } = answered.entry;
  const filledParts = partFields(answered).filter(({ field }) => !isBlankField(field));
  if (value.reading.state === 'absent') return filledParts;
  if (qualifier.reading.state === 'absent' && qualifier.reading.absence === 'confidential') return [];
  return [
    ...figureFields(answered).filter(({ called, field }) => called === 'value' && !holdsNoValue(field)),
    ...filledParts,
  ];
}

export const examples: Examples<EntryExample> = {
  accepts: [
    {
      given: 'A confidential value, for the council alone',
      entry: {
        value: 1513,
        qualifier: { found: 'confidential', reading: { state: 'absent', absence: 'confidential' } },
        comment: 'Asked for by the landowner',
      },
    },
    {
      given: 'The same said twice',
      entry: {
        value: { found: '[x]', reading: { state: 'absent', absence: 'not-available' } },
        qualifier: { found: 'not available', reading: { state: 'absent', absence: 'not-available' } },
      },
    },
  ],
  rejects: [
    {
      given: 'A value that is said not to be available',
      entry: {
        value: 1513,
        qualifier: { found: 'not available', reading: { state: 'absent', absence: 'not-available' } },
        comment: 'The counter broke in May',
      },
      finds: [
        {
          message: 'Parks 1, Visits to parks: you said "not available", and the value is "1513".',
          fix: 'Clear the value, or clear "not available".',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '1513',
        },
      ],
    },
    {
      given: 'None of none, with the numbers',
      entry: {
        measure: PERCENTAGE,
        value: { found: 'none arose', reading: { state: 'absent', absence: 'none-arose' } },
        numerator: 0,
        denominator: 0,
        comment: 'No bin was due to be emptied',
        figure: null,
      },
      finds: [
        {
          message: 'Parks 1, Bins emptied on time: you said "none arose", and the numerator is "0".',
          fix: 'Clear the numerator, or clear "none arose".',
          place: { sheet: 'Figures', cell: 'I5', measure: 'parks-1-visits' },
          found: '0',
        },
        {
          message: 'Parks 1, Bins emptied on time: you said "none arose", and the denominator is "0".',
          fix: 'Clear the denominator, or clear "none arose".',
          place: { sheet: 'Figures', cell: 'J5', measure: 'parks-1-visits' },
          found: '0',
        },
      ],
    },
  ],
};
