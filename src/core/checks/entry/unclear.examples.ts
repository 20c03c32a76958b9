import type { UnclearReason } from '../../values/reading';
import type { EntryExample, Examples, ExpectedFinding, TypedCell } from '../example';
import { MILESTONE, PERCENTAGE, RANK } from '../example-measures';
import type { UnclearCheckId } from './unclear';

/** A cell whose text could mean more than one thing. */
function unclearCell(found: string, reason: UnclearReason, ...meanings: string[]): TypedCell<never> {
  return { found, reading: { state: 'unclear', reason, meanings } };
}

/** The finding expected where an entry could mean more than one thing. */
function asksFor(
  found: string,
  clause: string,
  meanings: string,
  { of = 'Visits to parks', fix }: { of?: string; fix?: string } = {},
): ExpectedFinding[] {
  const message = `Parks 1, ${of}: you entered "${found}", ${clause}. It could mean ${meanings}.`;
  const place = { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' };
  return [{ message, ...(fix !== undefined && { fix }), place, found, expected: meanings }];
}

export const examples: Record<UnclearCheckId, Examples<EntryExample>> = {
  'fraction': {
    accepts: [{ given: 'A percentage with its sign', entry: { measure: PERCENTAGE, value: 97 } }],
    rejects: [
      {
        given: 'Less than 1% where one expects more',
        entry: { measure: PERCENTAGE, value: unclearCell('0.97%', 'fraction', '97%', '0.97%') },
        finds: asksFor('0.97%', 'which is less than 1%', '97% or 0.97%', {
          of: 'Bins emptied on time',
          fix: 'Enter the percentage with its sign: 97% or 0.97%.',
        }),
      },
      {
        given: "A fraction in a cell that isn't formatted as a percentage",
        entry: { measure: PERCENTAGE, value: unclearCell('0.97', 'fraction', '97%', '0.97%') },
        finds: asksFor('0.97', 'without a per cent sign', '97% or 0.97%', {
          of: 'Bins emptied on time',
          fix: 'Enter the percentage with its sign: 97% or 0.97%.',
        }),
      },
    ],
  },
  'hundredfold': {
    accepts: [{ given: 'A percentage with its sign', entry: { measure: PERCENTAGE, value: 97 } }],
    rejects: [
      {
        given: 'A number pasted into a cell that shows percentages',
        entry: { measure: PERCENTAGE, value: unclearCell('97', 'times-100', '97%', '9,700%') },
        finds: asksFor('97', 'which the cell shows as a hundred times as much', '97% or 9,700%', {
          of: 'Bins emptied on time',
          fix: 'Enter the percentage with its sign: 97% or 9,700%.',
        }),
      },
    ],
  },
  'decimal-mark': {
    accepts: [{ given: 'A number without marks', entry: { value: 1513 } }],
    rejects: [
      {
        given: 'A number with one mark and three digits after it',
        entry: { value: unclearCell('1.513', 'decimal-mark', '1,513', '1.513') },
        finds: asksFor('1.513', 'in which the mark may stand for thousands or for decimals', '1,513 or 1.513'),
      },
    ],
  },
  'range': {
    accepts: [{ given: 'The lower end with a qualifier', entry: { value: 20, qualifier: 'at least' } }],
    rejects: [
      {
        given: 'Two ends',
        entry: { value: unclearCell('20 to 25', 'range', '20', '25') },
        finds: asksFor('20 to 25', 'which is a range', '20 or 25'),
      },
    ],
  },
  'several-numbers': {
    accepts: [
      {
        given: 'One number, and another in the comment',
        entry: { value: 5213, comment: 'Of these, 300 were on one day' },
      },
    ],
    rejects: [
      {
        given: 'A number and another in brackets',
        entry: { value: unclearCell('over 5,000 (5,213)', 'several-numbers', 'over 5,000', '5,213') },
        finds: asksFor('over 5,000 (5,213)', 'which holds more than one number', 'over 5,000 or 5,213'),
      },
    ],
  },
  'date': {
    accepts: [{ given: 'A number', entry: { value: 1513 } }],
    rejects: [
      {
        given: 'A position that the program turned into a date',
        entry: { measure: RANK, value: unclearCell('3 December 2026', 'date', '3rd of 12') },
        finds: asksFor('3 December 2026', 'which is a date or a time', '3rd of 12', {
          of: 'Position in the county',
          fix: 'Type the position alone: for "3/12", type 3.',
        }),
      },
    ],
  },
  'other-unit': {
    accepts: [{ given: 'A number in the unit asked for', entry: { value: 1513 } }],
    rejects: [
      {
        given: 'A percentage where visits are counted',
        entry: { value: unclearCell('97%', 'other-unit') },
        finds: [
          {
            message: 'Parks 1, Visits to parks: you entered "97%", which is in another unit than the one asked for.',
            place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
            found: '97%',
            expected: 'a whole number of visits',
          },
        ],
      },
    ],
  },
  'two-qualifiers': {
    accepts: [{ given: 'A number with one qualifier', entry: { value: 5000, qualifier: 'over' } }],
    rejects: [
      {
        given: 'One qualifier with the number and another in its column',
        entry: { value: unclearCell('over 5,000', 'two-qualifiers', 'over 5,000', 'under 5,000'), qualifier: 'under' },
        finds: asksFor('over 5,000', 'and the cell beside it says otherwise', 'over 5,000 or under 5,000'),
      },
    ],
  },
  'nil': {
    accepts: [{ given: 'A value of 0', entry: { value: 0 } }],
    rejects: [
      {
        given: 'A word for nothing',
        entry: { value: unclearCell('nil', 'zero', '0', 'not known') },
        finds: asksFor('nil', "which isn't a number", '0 or not known'),
      },
    ],
  },
  'wording': {
    accepts: [{ given: 'A number with a qualifier', entry: { value: 300, qualifier: 'under' } }],
    rejects: [
      {
        given: "A number that isn't reached",
        entry: { value: unclearCell('nearly 300', 'wording', 'under 300', 'about 300') },
        finds: asksFor('nearly 300', 'which can be read in more than one way', 'under 300 or about 300'),
      },
      {
        given: 'Words beside a list of stages',
        entry: { measure: MILESTONE, value: unclearCell('ongoing', 'wording', 'on track', 'delayed') },
        finds: asksFor('ongoing', 'which can be read in more than one way', 'on track or delayed', {
          of: 'New path built',
          fix: 'Choose not started, on track, delayed, completed or dropped from the list in the cell.',
        }),
      },
    ],
  },
};
