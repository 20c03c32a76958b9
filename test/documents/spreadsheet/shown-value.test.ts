import fc from 'fast-check';
import { formatCode, formatOfCode } from '../../../src/documents/spreadsheet/number-format-code';
import { shownValue, formatAsTyped } from '../../../src/documents/spreadsheet/shown-value';
import { typedValue } from '../../../src/documents/spreadsheet/typed-value';
import type { CellDescription, NumberFormat } from '../../../src/documents/sheet';
import { propertyRuns } from '../../builders/property-runs';

const percent = { kind: 'percent', decimals: 0 } as const;
const money = { kind: 'money', decimals: 2 } as const;
const date = { kind: 'date' } as const;

describe('what a cell shows', () => {
  it.each<[CellDescription, string]>([
    [{ value: 0.9714, format: percent }, '97%'],
    [{ value: 1513, format: { kind: 'number', decimals: 0 } }, '1,513'],
    [{ value: -5000.5, format: money }, '−£5,000.50'],
    [{ value: '2022-05-11', format: date }, '11 May 2022'],
    [{ value: '2022-05-11T14:30:00', format: date }, '11 May 2022, 14:30'],
    [{ value: 'next week', format: date }, 'next week'],
    [{ value: 0.1 }, '0.1'],
    [{ value: true }, 'TRUE'],
    [{ value: null, format: money }, ''],
  ])('%j', (cell, shown) => {
    expect(shownValue(cell)).toBe(shown);
  });

  it('is put as somebody would type it, with no digit lost: typed again it is the same', () => {
    const format = fc.constantFrom<NumberFormat>(percent, money, { kind: 'number', decimals: 0 });
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.nat(5), format, (digits, places, as) => {
        const value = Number((digits / 10 ** places).toPrecision(15));
        const again = typedValue(formatAsTyped({ value, format: as }), as);
        expect(again).toBe(value + 0);
      }),
      propertyRuns(100),
    );
    expect(typedValue(formatAsTyped({ value: '2022-05-11', format: date }), date)).toBe('2022-05-11');
  });

  it('is known again from the code of its format', () => {
    for (const kind of ['number', 'percent', 'money'] as const) {
      for (const decimals of [0, 1, 2])
        expect(formatOfCode(formatCode({ kind, decimals }))).toEqual({ kind, decimals });
    }
    expect([undefined, 'General', '@', 'd mmmm yyyy', '[$€-2] 0', '0.00E+00'].map(formatOfCode)).toEqual(
      Array(6).fill(undefined),
    );
    expect(formatOfCode('£#,##0.00')).toEqual(money);
  });
});
