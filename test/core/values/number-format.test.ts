import { cellText } from '../../../src/core/values/cell';
import { currencyOfFormat, shownWithWords } from '../../../src/core/values/number-format';
import { numericReading } from '../../../src/core/values/numeric';
import type { NumericQuestion } from '../../../src/core/values/numeric-question';
import { KNOWN_TAIL, UNKNOWN_TAIL } from '../../../src/core/values/tail';

describe('what a number format adds to a number', () => {
  it.each<[string, number, string | undefined]>([
    ['0" months"', 100, '100 months'],
    ['General" months"', 100, '100 months'],
    ['0\\ \\m', 100, '100 m'],
    ['"c. "0', 100, 'c. 100'],
    ['>0', 100, '>100'],
    ['0"%"', 97, '97%'],
    ['0%" achieved"', 0.97, '97% achieved'],
    ['[Red]0" up";[Blue]0" down"', -3, '-3 down'],
    ['[<1000]0;0.0,"k"', 8000, '8k'],
    ['[<1000]0;0.0,"k"', 800, undefined],
    ['"none"', 8, 'none'],
    ['#,##0,', 8000, '8'],
    ['#,##0;-#,##0;"-"', 0, undefined],
    ['0;-0;;@', 0, undefined],
    ['#,##0', 8000, undefined],
    ['_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', 8000, undefined],
    ['_-[$£-809]* #,##0.00_-', 8000, undefined],
    ['"US$"#,##0', 8000, undefined],
    ['[h]:mm', 8, undefined],
    ['0.00E+00', 8, undefined],
    ['# ?/?', 8, undefined],
  ])('%s of %d is %s', (format, value, shown) => expect(shownWithWords(value, format)).toBe(shown));

  it.each<[string, string | undefined]>([
    ['[$-809]0', undefined],
    ['[$£-809]#,##0', '£'],
    ['[$€-2] #,##0', '€'],
    ['"$"#,##0', '$'],
    ['[$CHF-807] 0', 'CHF'],
    ['#,##0\\ [$kr-414]', 'kr'],
    ['¥0', '¥'],
    ['[$EUR]#,##0.00', 'EUR'],
    ['0" GBP"', undefined],
  ])('%s shows the currency %s', (format, currency) => expect(currencyOfFormat(format)).toBe(currency));

  it.each<[string, string]>([
    ['0" months"', '100 months'],
    ['[$€-2]0', '€100'],
    ['[$£-809]0', '100'],
    ['0%', '10000%'],
  ])('%s is in what a person reads in the cell', (format, text) =>
    expect(cellText({ kind: 'number', value: 100, format })).toBe(text),
  );
});

describe('a number whose cell shows words', () => {
  const question: NumericQuestion = {
    notation: {
      possible: { low: 0, high: Infinity, isWhole: true },
      decimals: 0,
      unit: 'grants',
      tail: (words) => (words === 'grants' ? KNOWN_TAIL : UNKNOWN_TAIL),
      withUnit: (value) => `${value} grants`,
    },
    smallShare: false,
    part: false,
  };
  const read = (format: string): unknown => numericReading({ kind: 'number', value: 100, format }, question);

  it('is asked about like the typed words', () => {
    for (const [format, typed] of [
      ['0" months"', '100 months'],
      ['[$CHF-807]0" each"', 'CHF100 each'],
      ['0"%"', '100%'],
      ['"approved"', 'approved'],
    ] as const)
      expect([format, read(format)]).toEqual([format, numericReading({ kind: 'text', value: typed }, question)]);
  });

  it('is read where the words are its unit, a qualifier, or a thousand as it is', () => {
    expect(read('0" grants"')).toEqual({ state: 'read', value: { value: 100 } });
    expect(read('"over "0')).toEqual({ state: 'read', value: { value: 100, qualifier: 'over' } });
    expect(read('0.0,"k"')).toEqual({ state: 'read', value: { value: 100 } });
  });

  it('is asked about where the cell shows it in thousands and doesn’t say so', () => {
    expect(read('0.0,')).toEqual({ state: 'unclear', reason: 'wording', meanings: ['100 grants', '0.1 grants'] });
  });
});
