import type { Answer } from '../../../src/core/measure-kinds';
import { valueReading } from '../../../src/core/returns/value-reading';
import { yesNoReading } from '../../../src/core/measure-kinds/yes-no';
import { cell, type Typed } from '../../builders/return-content';
import { measureOf } from '../../builders/returns';

const PEOPLE: Answer = { kind: 'count', unit: 'people' };
const TONNES: Answer = { kind: 'amount', unit: 'tonnes', decimals: 2 };
const MONEY: Answer = { kind: 'money', decimals: 0 };

function read(typed: Typed, answer: Answer = PEOPLE): string {
  const { reading } = valueReading(cell(typed), measureOf({ answer }));
  if (reading.state === 'unclear') return `ask ${reading.reason}: ${reading.meanings.join(' | ')}`;
  if (reading.state === 'unusable') return reading.reason;
  return reading.state === 'read' ? String(reading.value) : reading.state;
}

describe('A range in words', () => {
  it.each([
    ['five to ten', 'ask range: 5 people | 10 people'],
    ['5 to ten', 'ask range: 5 people | 10 people'],
    ['five or six people', 'ask range: 5 people | 6 people'],
    ['between five and ten', 'ask range: 5 people | 10 people'],
    ['twenty to twenty-five', 'ask range: 20 people | 25 people'],
    ['about five to ten', 'ask range: 5 people | 10 people'],
  ])('is asked about: "%s"', (typed, expected) => expect(read(typed)).toBe(expected));

  it.each([
    ['one hundred and five', '105'],
    ['twenty-five', '25'],
  ])('is no range where the words are one number: "%s"', (typed, expected) => expect(read(typed)).toBe(expected));
});

describe('A word for so many', () => {
  it.each([
    ['a dozen', 'ask wording: 12 people'],
    ['two dozen people', 'ask wording: 24 people'],
    ['half a dozen', 'ask wording: 6 people'],
    ['a couple', 'ask wording: 2 people'],
    ['dozens', 'not-a-number'],
  ])('is asked about: "%s"', (typed, expected) => expect(read(typed)).toBe(expected));

  it('reads hundreds after digits', () =>
    expect([read('3 hundred'), read('£2 hundred', MONEY)]).toEqual(['300', '200']));
});

describe('What follows a number', () => {
  it.each(['97 provisional', '97 prov.', '300ish', '97 (provisional)', '97 revised', '97 in total'])(
    'is no unit, and asked about: "%s"',
    (typed) => {
      expect(read(typed)).toMatch(/^ask wording: \d+ people$/);
    },
  );

  it('is a unit of its own otherwise', () => expect(read('12 visits')).toBe('ask other-unit: 12 people'));
});

describe('A vulgar fraction', () => {
  it.each([
    ['2½', '2.5'],
    ['2 ¼', '2.25'],
    ['½', '0.5'],
    ['1½ million', '1500000'],
  ])('is read: "%s"', (typed, expected) => expect(read(typed, TONNES)).toBe(expected));
});

it.each(['N/K', 'n/k', 'NK'])('takes "%s" for a placeholder', (typed) => expect(read(typed)).toBe('placeholder'));

it('offers no second meaning for a date that was typed as text', () => expect(read('11/05/2022')).toBe('ask date: '));

it('does not take "No. 3" for a no', () => {
  expect(yesNoReading(cell('No. 3'))).toMatchObject({ state: 'unusable' });
  expect(yesNoReading(cell('No. Not before June'))).toMatchObject({ state: 'unclear', meanings: ['no'] });
});
