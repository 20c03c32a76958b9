import { isNumeric, numberKindOf, type Answer } from '../../measure-kinds';
import { isTypedFormula } from '../../values/stand-in';
import type { EntryCheck } from '../check';
import { figureFields, holdsPlaceholder, holdsNoValue } from '../entry-fields';
import type { EntryExample, Examples } from '../example';
import { PERCENTAGE, RANK } from '../example-measures';
import { expectedAnswer, inQuotes } from '../message-words';

export const check: EntryCheck = {
  family: 'entry',
  id: 'not-a-number',
  severity: 'error',
  title: 'Words where a number belongs',
  why:
    'Only a number can be held against a target or added up. Words around it may change what it means, so they ' +
    'are asked about.',
  fix: 'Enter the number in digits, without words. What needs saying about it goes into the comment.',
  *find(answered) {
    const { measure } = answered;
    const fields = figureFields(answered);
    const nothingElse = fields.every(({ field }) => holdsNoValue(field));
    for (const { field, called } of fields) {
      const { at, found, reading } = field;
      // A placeholder among digits is no blank: "tbc" as the numerator, or beside both parts.
      const isWord = reading.state === 'unusable' && reading.reason === 'not-a-number';
      const isAmongDigits = isNumeric(measure.answer) && !nothingElse && holdsPlaceholder(field);
      if (!isWord && !isAmongDigits) continue;
      const value = called === 'value';
      const what = isTypedFormula(found) ? 'is a formula typed as text' : "isn't a number";
      yield {
        at,
        message: ({ who }) => `${who} entered ${inQuotes(found)}${value ? '' : ` as the ${called}`}, which ${what}.`,
        fix: isTypedFormula(found)
          ? 'Type its result in digits.'
          : value
            ? howToEnterInstead(measure.answer, found)
            : `Enter the ${called} in digits, without words.`,
        found,
        expected: value ? expectedAnswer(measure.answer) : 'a number',
      };
    }
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'A number', entry: { value: 1513 } },
    { given: 'A number below the line', entry: { measure: PERCENTAGE, numerator: 97, denominator: 100 } },
  ],
  rejects: [
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
          message: `Parks 1, Bins emptied on time: you entered "-", which isn't a number.`,
          fix: 'Enter the percentage in digits with its sign, such as 97%.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '-',
          expected: 'a percentage from 0% to 100%',
        },
      ],
    },
    {
      given: 'A formula that is a text',
      entry: { value: { found: '=SUM(10,20)', reading: { state: 'unusable', reason: 'not-a-number' } } },
      finds: [
        {
          message: 'Parks 1, Visits to parks: you entered "=SUM(10,20)", which is a formula typed as text.',
          fix: 'Type its result in digits.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '=SUM(10,20)',
          expected: 'a whole number of visits',
        },
      ],
    },
    {
      given: 'A position with words around it',
      entry: { measure: RANK, value: { found: '2nd lowest', reading: { state: 'unusable', reason: 'not-a-number' } } },
      finds: [
        {
          message: `Parks 1, Position in the county: you entered "2nd lowest", which isn't a number.`,
          fix: 'Enter the position as a number, 1 for the lowest: 2, if that is what you mean.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '2nd lowest',
          expected: 'a position from 1 to 12',
        },
      ],
    },
    {
      given: 'Words without a number',
      entry: { value: { found: 'lots of people', reading: { state: 'unusable', reason: 'not-a-number' } } },
      finds: [
        {
          message: `Parks 1, Visits to parks: you entered "lots of people", which isn't a number.`,
          fix: 'Enter the number of visits in digits, without words.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: 'lots of people',
          expected: 'a whole number of visits',
        },
      ],
    },
    {
      given: 'Words below the line',
      entry: {
        measure: PERCENTAGE,
        value: 97,
        numerator: 97,
        denominator: { found: 'all of them', reading: { state: 'unusable', reason: 'not-a-number' } },
      },
      finds: [
        {
          message: `Parks 1, Bins emptied on time: you entered "all of them" as the denominator, which isn't a number.`,
          fix: 'Enter the denominator in digits, without words.',
          place: { sheet: 'Figures', cell: 'J5', measure: 'parks-1-visits' },
          found: 'all of them',
          expected: 'a number',
        },
      ],
    },
  ],
};

/** How to enter the number; where the words contain exactly one, it is offered as what may be meant. */
function howToEnterInstead(answer: Answer, found: string): string {
  const kind = numberKindOf(answer);
  const how = kind?.words.howToEnter ?? 'Enter a number in digits';
  const numbers = found.match(/\d[\d,]*(\.\d+)?/g) ?? [];
  const only = numbers.length === 1 && numbers[0] !== undefined && numbers[0].length < 15 ? numbers[0] : undefined;
  if (only === undefined || kind?.notation.percent) return `${how}.`;
  return `${how}: ${only}, if that is what you mean.`;
}
