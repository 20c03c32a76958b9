import type { Answer } from '../../../src/core/measure-kinds';
import type { ValueReading } from '../../../src/core/measure-kinds/measure-kind';
import type { Measure } from '../../../src/core/plan/measure';
import { partReading, valueReading } from '../../../src/core/returns/value-reading';
import type { CellContent } from '../../../src/core/values/cell';
import { cell, date, error, percent, type Typed } from '../../builders/return-content';
import { measureOf } from '../../builders/returns';

const COUNT: Answer = { kind: 'count', unit: 'incidents' };
const PERCENTAGE: Answer = { kind: 'percentage', decimals: 0, mayExceed100: false };
const MONEY: Answer = { kind: 'money', decimals: 0 };
const TONNES: Answer = { kind: 'amount', unit: 'tonnes', decimals: 1 };
const RATE: Answer = { kind: 'rate', unit: 'incidents', per: 100_000, perUnit: 'people', decimals: 1 };
const RANK: Answer = { kind: 'rank', of: 12, best: 'lowest' };

function readingOf(typed: Typed, answer: Answer, sketch: Partial<Measure> = {}): ValueReading {
  return valueReading(cell(typed), measureOf({ answer, ...sketch }));
}

/** A reading in a few words: "over 5000", "ask fraction: 97% | 0.97%", "not-a-number", "blank". */
function inWords({ reading, qualifier }: ValueReading): string {
  if (reading.state === 'unclear') return `ask ${reading.reason}: ${reading.meanings.join(' | ')}`;
  if (reading.state === 'unusable') return reading.reason;
  if (reading.state !== 'read') return reading.state;
  return `${qualifier ? `${qualifier} ` : ''}${reading.value}`;
}

const read = (typed: Typed, answer: Answer, sketch?: Partial<Measure>): string =>
  inWords(readingOf(typed, answer, sketch));
const formatted = (value: number, format: string): CellContent => ({ kind: 'number', value, format });

describe('A count', () => {
  it.each([
    ['1,513', '1513'],
    ['1 513', '1513'],
    ['1\u00a0513', '1513'],
    ['1\u2009513', '1513'],
    ["'1513", '1513'],
    ['"1513"', '1513'],
    ['１５１３', '1513'],
    ['\u200b1513\u200b', '1513'],
    ['−12', '-12'],
    ['12.', '12'],
    ['over 5000', 'over 5000'],
    ['Over 5,000', 'over 5000'],
    ['more than 5,000', 'over 5000'],
    ['>5000', 'over 5000'],
    ['5,000+', 'at least 5000'],
    ['5,000 or more', 'at least 5000'],
    ['at least 10', 'at least 10'],
    ['≥10', 'at least 10'],
    ['>= 10', 'at least 10'],
    ['approx. 300', 'about 300'],
    ['approx 300', 'about 300'],
    ['c. 300', 'about 300'],
    ['c.300', 'about 300'],
    ['c300', 'about 300'],
    ['~300', 'about 300'],
    ['around 300', 'about 300'],
    ['300 (approx)', 'about 300'],
    ['300 est.', 'about 300'],
    ['up to 40', 'at most 40'],
    ['no more than 40', 'at most 40'],
    ['40 or fewer', 'at most 40'],
    ['fewer than 5', 'under 5'],
    ['less than 5', 'under 5'],
    ['<5', 'under 5'],
    ['exactly 12', 'exactly 12'],
    ['about 1.2 million', 'about 1200000'],
    ['5k', '5000'],
    ['1.513k', '1513'],
    ['2 thousand', '2000'],
    ['six', '6'],
    ['Twenty-five', '25'],
    ['twenty five', '25'],
    ['a hundred', '100'],
    ['one hundred', '100'],
    ['three hundred and fifty', '350'],
    ['two million', '2000000'],
    ['over two hundred', 'over 200'],
    ['1,513 incidents', '1513'],
    ['1 incident', '1'],
    ['six incidents', '6'],
    ['0', '0'],
    ['zero', '0'],
  ])('reads "%s" for what it plainly says: %s', (typed, expected) => expect(read(typed, COUNT)).toBe(expected));

  it.each([
    ['1.513', 'ask decimal-mark: 1,513 incidents'],
    ['1,51', 'ask decimal-mark: 151 incidents'],
    ['1.513.000', 'ask decimal-mark: 1,513,000 incidents | 1,513 incidents'],
    ['20-25', 'ask range: 20 incidents | 25 incidents'],
    ['20 – 25', 'ask range: 20 incidents | 25 incidents'],
    ['20 to 25 incidents', 'ask range: 20 incidents | 25 incidents'],
    ['between 20 and 25', 'ask range: 20 incidents | 25 incidents'],
    ['over 5,000 (5,213)', 'ask several-numbers: 5,000 incidents | 5,213 incidents'],
    ['up from 12 in 2020 to 15', 'ask several-numbers: 12 incidents | 15 incidents'],
    ['97%', 'ask other-unit: 97 incidents'],
    ['£5,000', 'ask other-unit: 5,000 incidents'],
    ['110 kg', 'ask other-unit: 110 incidents'],
    ['1e3', 'ask wording: 1,000 incidents'],
    ['nil', 'ask zero: 0 incidents | no figure to give'],
    ['None', 'ask zero: 0 incidents | no figure to give'],
    ['None reported.', 'ask zero: 0 incidents | no figure to give'],
    ['No incidents', 'ask zero: 0 incidents | no figure to give'],
    ['1,513*', 'ask wording: 1,513 incidents'],
    ['5 (see comment)', 'ask wording: 5 incidents'],
    ['- 5', 'ask wording: 5 incidents'],
    ['15 13', 'ask several-numbers: 15 incidents | 13 incidents'],
    ['nil return', 'ask zero: 0 incidents | no figure to give'],
    ['(12)', 'ask wording: 12 incidents'],
    ['nearly 300', 'ask wording: under 300 incidents | about 300 incidents'],
    ['3rd', 'ask wording: 3 incidents'],
    ['no. 5', 'ask wording: 5 incidents'],
    ['about 12 or more', 'ask wording: about 12 incidents | at least 12 incidents'],
    ['11/05/2022', 'ask date: '],
    ['3-Apr', 'ask date: '],
  ])('asks about "%s"', (typed, expected) => expect(read(typed, COUNT)).toBe(expected));

  it.each([
    'tbc',
    'TBC by June',
    'n/a',
    'N/A',
    '-',
    '—',
    '–',
    '?',
    '...',
    'see comment',
    'See Narrative',
    'pending',
    'awaiting data',
    'not available',
    'to follow',
    '[x]',
    '[z]',
    '[c]',
    'xxx',
    'unknown',
  ])('takes "%s" for a placeholder', (typed) => expect(read(typed, COUNT)).toBe('placeholder'));

  it.each(['Bob', 'more than last year', 'Q3', '9'.repeat(400), 'word '.repeat(60)])('has no number in "%s"', (typed) =>
    expect(read(typed, COUNT)).toMatch(/^not-a-number|^ask wording/),
  );

  it.each(['', '  ', '\u00a0', '\u200b', "'", '\t\n'])('takes %j for blank', (typed) =>
    expect(read(typed, COUNT)).toBe('blank'),
  );

  it('says how a text was read', () => {
    expect(readingOf('more than 5,000', COUNT)).toEqual({
      reading: { state: 'read', value: 5000, readAs: 'over 5,000 incidents', retype: true },
      qualifier: 'over',
    });
  });

  it('says nothing of a plain number', () =>
    expect(readingOf(1513, COUNT)).toEqual({ reading: { state: 'read', value: 1513 } }));

  it('reads numbers of any size, without the dust of binary fractions', () => {
    expect([read(0.1 + 0.2, COUNT), read(-3, COUNT), read(1e15, COUNT), read(-0, COUNT)]).toEqual([
      '0.3',
      '-3',
      '1000000000000000',
      '0',
    ]);
  });

  it('asks about a number shown as a percentage or in a currency', () => {
    expect(read(percent(0.97), COUNT)).toBe('ask other-unit: 97 incidents');
    expect(read(formatted(5000, '"£"#,##0'), COUNT)).toBe('ask other-unit: 5,000 incidents');
    expect(read(formatted(5000, '[$€-2] #,##0'), COUNT)).toBe('ask other-unit: 5,000 incidents');
  });

  it('asks about a day that may have been typed as "3/4", and a number shown as a day', () => {
    expect(read(date('2022-04-03'), COUNT)).toBe('ask date: ');
    expect(read(date('1900-04-06'), COUNT)).toBe('ask date: 97 incidents');
  });

  it('can use neither error values nor true and false', () => {
    expect([read(error('#N/A'), COUNT), read('#DIV/0!', COUNT), read(true, COUNT)]).toEqual([
      'error-value',
      'error-value',
      'not-a-number',
    ]);
  });
});

describe('A percentage', () => {
  it.each<[Typed, string]>([
    ['97%', '97'],
    ['97 %', '97'],
    ['97 per cent', '97'],
    ['97 percent', '97'],
    ['97', '97'],
    ['0.5%', '0.5'],
    ['over 85%', 'over 85'],
    ['≥ 85 %', 'at least 85'],
    ['0', '0'],
    [97, '97'],
    [0, '0'],
    [percent(0.97), '97'],
    [percent(0.57), '57'],
    [percent(0.07), '7'],
    [percent(1), '100'],
    [percent(0.01), '1'],
    [percent(1.2), '120'],
    [formatted(0.438, '0.0%'), '43.8'],
    [formatted(97, '0"%"'), '97'],
  ])('reads %j as %s', (typed, expected) => expect(read(typed, PERCENTAGE)).toBe(expected));

  it.each<[Typed, string]>([
    [0.97, 'ask fraction: 97% | 0.97%'],
    ['0.97', 'ask fraction: 97% | 0.97%'],
    [1, 'ask fraction: 100% | 1%'],
    [formatted(0.97, '0.00'), 'ask fraction: 97% | 0.97%'],
    [percent(97), 'ask times-100: 97%'],
    [percent(0.005), 'ask fraction: 50% | 0.5%'],
    [percent(0.0097), 'ask fraction: 97% | 0.97%'],
    ['97,5', 'ask decimal-mark: 97.5%'],
    ['97% (29 of 30)', 'ask several-numbers: 97% | 29% | 30%'],
  ])('asks about %j', (typed, expected) => expect(read(typed, PERCENTAGE)).toBe(expected));

  it('takes half a per cent for what it is where so little is expected', () => {
    expect(read(percent(0.005), PERCENTAGE, { previous: { value: 0.4, qualifier: 'exactly' } })).toBe('0.5');
  });

  it('may be more than all of it where the measure says so', () => {
    expect(read(percent(2.5), { ...PERCENTAGE, mayExceed100: true })).toBe('250');
    expect(read(percent(97), { ...PERCENTAGE, mayExceed100: true })).toMatch(/^ask times-100/);
  });
});

describe('Money', () => {
  it.each<[Typed, string]>([
    ['£5,000', '5000'],
    ['£1.2m', '1200000'],
    ['£ 5,000.50', '5000.5'],
    ['-£300', '-300'],
    ['£-300', '-300'],
    ['5,000 pounds', '5000'],
    ['GBP 5000', '5000'],
    ['over £5k', 'over 5000'],
    [formatted(5000, '[$£-809]#,##0.00'), '5000'],
  ])('reads %j as %s', (typed, expected) => expect(read(typed, MONEY)).toBe(expected));

  it.each<[Typed, string]>([
    ['€5,000', 'ask other-unit: £5,000'],
    ['£1.513', 'ask decimal-mark: £1,513 | £1.513'],
    ['£5k-£6k', 'ask range: £5,000 | £6,000'],
  ])('asks about %j', (typed, expected) => expect(read(typed, MONEY)).toBe(expected));
});

describe('An amount', () => {
  it.each([
    ['110 tonnes', '110'],
    ['110t', '110'],
    ['1 tonne', '1'],
    ['110.25', '110.25'],
  ])('reads "%s" as %s', (typed, expected) => expect(read(typed, TONNES)).toBe(expected));

  it('asks whether "5m" is metres', () => {
    expect(read('5m', { kind: 'amount', unit: 'metres', decimals: 0 })).toBe(
      'ask other-unit: 5 metres | 5,000,000 metres',
    );
  });

  it('reads three decimals where the measure asks for them', () => {
    expect(read('1.513', { ...TONNES, decimals: 3 })).toBe('1.513');
    expect(read('0.513', TONNES)).toBe('0.513');
  });
});

describe('A rate', () => {
  it.each([
    ['6.8', '6.8'],
    ['6.8 per 100,000', '6.8'],
    ['6.8 per 100,000 people', '6.8'],
    ['6.8 incidents per 100,000 people', '6.8'],
    ['6.8 per 100k population', '6.8'],
  ])('reads "%s" as %s', (typed, expected) => expect(read(typed, RATE)).toBe(expected));

  it('asks about another base', () => {
    expect(read('6.8 per 1,000', RATE)).toBe('ask other-unit: 6.8 per 100,000 people');
  });
});

describe('A rank', () => {
  it.each([
    ['3rd', '3'],
    ['third', '3'],
    ['3rd out of 12', '3'],
    ['3 of 12', '3'],
    ['3/12', '3'],
    ['2nd lowest', '2'],
    ['second lowest', '2'],
    ['2nd lowest in the county', '2'],
    ['Joint 2nd', 'joint 2'],
    ['joint-2nd', 'joint 2'],
    ['2nd (joint)', 'joint 2'],
    ['2nd=', 'joint 2'],
    ['position 2', '2'],
    ['No. 2', '2'],
    ['2nd place', '2'],
    ['lowest', '1'],
    ['the lowest in Kent', '1'],
  ])('reads "%s" as position %s', (typed, expected) => expect(read(typed, RANK)).toBe(expected));

  it.each([
    ['2nd highest', 'ask wording: 11th of 12 | 2nd of 12'],
    ['highest', 'ask wording: 12th of 12 | 1st of 12'],
    ['3rd out of 14', 'ask other-unit: 3rd of 12'],
    ['3rd most improved', 'ask wording: 3rd of 12'],
    ['2nd or 3rd', 'ask range: 2nd of 12 | 3rd of 12'],
  ])('asks about "%s"', (typed, expected) => expect(read(typed, RANK)).toBe(expected));

  it('reads the highest as first where the highest is best', () => {
    expect(read('2nd highest', { ...RANK, best: 'highest' })).toBe('2');
  });
});

describe('A numerator or denominator', () => {
  const part = (typed: Typed): string => inWords({ reading: partReading(cell(typed), 'incidents closed') });

  it('may be pounds or things', () =>
    expect([part('1,177'), part('£5,000'), part('1,177 incidents closed'), part('1,177 incidents')]).toEqual([
      '1177',
      '5000',
      '1177',
      '1177',
    ]));

  it('has no qualifier of its own', () =>
    expect(part('over 50')).toBe('ask wording: 50 incidents closed | over 50 incidents closed'));
});
