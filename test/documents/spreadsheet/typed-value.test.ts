import { typedValue } from '../../../src/documents/spreadsheet/typed-value';

const percent = { kind: 'percent', decimals: 0 } as const;
const money = { kind: 'money', decimals: 0 } as const;
const date = { kind: 'date' } as const;

describe('what is typed into a cell', () => {
  it.each([
    ['1513', 1513],
    ['1,513', 1513],
    ['-0.4', -0.4],
    ['−12', -12],
    [' 7 ', 7],
  ])('%j is a number', (text, value) => {
    expect(typedValue(text, { kind: 'number', decimals: 0 })).toBe(value);
    expect(typedValue(text)).toBe(value);
  });

  it.each([
    'over 5,000',
    '15,13',
    '1.513.000',
    '3/4',
    '1e5',
    '=1+1',
    '+44',
    '007',
    'TRUE',
    '12 %',
    '£5',
    '12345678901234567',
    'nil',
  ])('%j stays the text that it is', (text) => {
    expect(typedValue(text, { kind: 'number', decimals: 0 })).toBe(text);
  });

  it.each([
    ['97', 0.97],
    ['97%', 0.97],
    ['97.14 %', 0.9714],
    ['0.5%', 0.005],
    ['0', 0],
    ['112', 1.12],
  ])('%j in a percentage cell is per cent', (text, value) => {
    expect(typedValue(text, percent)).toBe(value);
  });

  it('a fraction in a percentage cell is left to be asked about', () => {
    expect(typedValue('0.97', percent)).toBe('0.97');
  });

  it('a pound sign goes with money alone', () => {
    expect(typedValue('£5,000', money)).toBe(5000);
    expect(typedValue('-£5,000', money)).toBe(-5000);
  });

  it('numbers in a cell for text stay text', () => {
    expect(typedValue('1513', { kind: 'text' })).toBe('1513');
  });

  it.each(['2022-05-11', '11 May 2022', '11/05/2022', '11 may 2022', '11.5.2022'])(
    '%j in a date cell is a day',
    (text) => {
      expect(typedValue(text, date)).toBe('2022-05-11');
    },
  );

  it('a day that never was stays text', () => {
    expect(typedValue('31/02/2022', date)).toBe('31/02/2022');
    expect(typedValue('next week', date)).toBe('next week');
  });

  it('nothing, or spaces alone, empties the cell', () => {
    expect(typedValue('  ')).toBeNull();
  });
});
