import type { EntryCheck } from '../check';
import { numberFields } from '../entry-fields';
import type { EntryExample, Examples } from '../example';
import { RANK, YES_NO } from '../example-measures';
import { inQuotes } from '../message-words';

export const check: EntryCheck = {
  family: 'entry',
  id: 'text-number',
  severity: 'note',
  title: 'A value read from text',
  why:
    'A position may be given as "joint 3rd", and a choice by another word that means the same. It is read so, and ' +
    'the person is told how.',
  fix: "Check that this is what you meant. If it isn't, type the value again.",
  *find(answered) {
    for (const { field, called } of numberFields(answered)) {
      const { at, found, reading } = field;
      if (reading.state !== 'read' || reading.readAs === undefined || reading.retype) continue;
      yield {
        at,
        message: `${called === 'value' ? '' : `the ${called}: `}${inQuotes(found)} was read as ${reading.readAs}.`,
        found,
      };
    }
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'A number', entry: { value: 1513 } },
    { given: 'A word of the list', entry: { measure: YES_NO, value: true } },
  ],
  rejects: [
    {
      given: 'Another word for yes',
      entry: { measure: YES_NO, value: { found: 'Y', reading: { state: 'read', value: true, readAs: 'yes' } } },
      finds: [
        {
          message: 'Parks 1, Paths kept open: "Y" was read as yes.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: 'Y',
        },
      ],
    },
    {
      given: 'A position in words',
      entry: {
        measure: RANK,
        value: { found: 'joint 3rd', reading: { state: 'read', value: 3, readAs: 'joint 3rd of 12' } },
      },
      finds: [
        {
          message: 'Parks 1, Position in the county: "joint 3rd" was read as joint 3rd of 12.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: 'joint 3rd',
        },
      ],
    },
  ],
};
