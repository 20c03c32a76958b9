import {
  above,
  all,
  any,
  call,
  cell,
  equal,
  firstOf,
  isBlank,
  joinTexts,
  minus,
  not,
  over,
  times,
  when,
} from '../../../src/documents/return-workbook/formula/expression';
import { formulaText } from '../../../src/documents/return-workbook/formula/formula-text';
import { resultOf } from '../../../src/documents/return-workbook/formula/result';

const address = (key: string): string => ({ value: '$G5', comment: '$L5' })[key] ?? '$A1';
const cells = (value: string | number | boolean | null) => new Map([['value', value]]);

describe('the text of a formula', () => {
  it('doubles quotation marks', () => {
    expect(formulaText(equal(cell('value'), 'say "over"'), address)).toBe('$G5="say ""over"""');
  });

  it('writes numbers with a point and negative ones in brackets', () => {
    expect(formulaText(minus(times(cell('value'), 0.5), -2), address)).toBe('($G5*0.5)-(-2)');
    expect(formulaText(above(cell('value'), 1e-12), address)).toBe('$G5>1E-12');
  });

  it('cuts texts that are longer than Excel takes in a formula', () => {
    const text = formulaText(joinTexts('x'.repeat(300), ''), address);
    expect(text).toBe(`("${'x'.repeat(255)}"&"${'x'.repeat(45)}")&""`);
  });

  it('leaves a single condition alone and joins several', () => {
    expect(formulaText(all(any(isBlank(cell('value'))), not(isBlank(cell('comment')))), address)).toBe(
      'AND(LEN(TRIM($G5))=0,NOT(LEN(TRIM($L5))=0))',
    );
  });
});

describe('the result of a formula', () => {
  it('takes the first rung that holds', () => {
    const ladder = firstOf(
      [
        [above(cell('value'), 10), 'many'],
        [above(cell('value'), 0), 'some'],
      ],
      'none',
    );
    expect([11, 1, 0].map((value) => resultOf(ladder, cells(value)))).toEqual(['many', 'some', 'none']);
  });

  it('compares texts whatever their case, and a blank cell with nothing and with 0', () => {
    expect(resultOf(equal(cell('value'), 'OVER'), cells('over'))).toBe(true);
    expect([equal(cell('value'), ''), equal(cell('value'), 0)].map((each) => resultOf(each, cells(null)))).toEqual([
      true,
      true,
    ]);
    expect(resultOf(equal(cell('value'), 1), cells('1'))).toBe(false);
  });

  it('passes errors on until something catches them', () => {
    const wrong = call('LEN', over(1, 0));
    expect(resultOf(wrong, cells(null))).toEqual({ error: '#DIV/0!' });
    expect(resultOf(call('IFERROR', wrong, 'caught'), cells(null))).toBe('caught');
    expect(resultOf(when(equal(1, 2), wrong, 'never computed'), cells(null))).toBe('never computed');
  });

  it('rounds halves away from zero, without the dust of binary fractions', () => {
    const rounded = call('ROUND', cell('value'), 1);
    expect([0.25, -0.25, 1.005, 2.65].map((value) => resultOf(rounded, cells(value)))).toEqual([0.3, -0.3, 1, 2.7]);
  });
});
