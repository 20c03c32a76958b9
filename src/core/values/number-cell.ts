import { shiftPoint, withoutBinaryError } from './decimal';
import { currencyOfFormat, isDurationFormat, isPercentFormat } from './number-format';
import {
  meaning,
  meanings,
  unclear,
  type NumberNotation,
  type NumericQuestion,
  type QualifiedNumber,
} from './numeric-question';
import type { Reading } from './reading';

/** Reads a number in a cell; its number format tells whether it is a percentage or an amount of money. */
export function numberCellReading(
  stored: number,
  format: string | undefined,
  { notation, smallShare }: NumericQuestion,
): Reading<QualifiedNumber> {
  if (!Number.isFinite(stored)) return { state: 'unusable', reason: 'not-a-number' };
  if (isDurationFormat(format)) return { state: 'unclear', reason: 'date', meanings: [] };
  const value = withoutBinaryError(stored);
  const isPercent = isPercentFormat(format);
  const currency = currencyOfFormat(format);
  if (!isPercent && currency !== undefined && currency !== notation.currency)
    return currencyWhereNoneBelongs(value, notation);
  if (notation.percent) {
    return isPercent
      ? percentCellReading(value, notation, notation.percent.hundredfoldFrom, smallShare)
      : percentageWithoutSign(value, notation);
  }
  if (isPercent) return percentWhereNoneBelongs(value, notation);
  return { state: 'read', value: { value } };
}

/**
 * Reads a number in a cell with a percentage format: 0.97 is 97%. Unclear are 97 (pasted, shown as 9700%) and
 * 0.0097 (typed as 0.97, to which the spreadsheet added the sign).
 */
function percentCellReading(
  value: number,
  notation: NumberNotation,
  hundredfoldFrom: number,
  smallShare: boolean,
): Reading<QualifiedNumber> {
  const scaled = shiftPoint(value, 2);
  if (!Number.isFinite(scaled)) return { state: 'unusable', reason: 'not-a-number' };
  if (Math.abs(value) >= hundredfoldFrom) return unclear('times-100', meanings([value, scaled], notation));
  if (scaled !== 0 && Math.abs(scaled) < 1 && !smallShare)
    return unclear('fraction', meanings([shiftPoint(scaled, 2), scaled], notation));
  return { state: 'read', value: { value: scaled } };
}

/** Reads a percentage without a sign: 97 is 97%, but 0.97 may be 97% or 0.97%, and 1 may be 1% or 100%. */
export function percentageWithoutSign(value: number, notation: NumberNotation): Reading<QualifiedNumber> {
  if (value === 0) return { state: 'read', value: { value } };
  if (Math.abs(value) > 1) return { state: 'read', value: { value }, readAs: meaning(value, notation) };
  return unclear('fraction', meanings([shiftPoint(value, 2), value], notation));
}

function percentWhereNoneBelongs(value: number, notation: NumberNotation): Reading<QualifiedNumber> {
  const asItStands = Number.isInteger(value) && value !== 0 ? [value] : [];
  return unclear('other-unit', meanings([shiftPoint(value, 2), ...asItStands], notation));
}

export function currencyWhereNoneBelongs(value: number, notation: NumberNotation): Reading<QualifiedNumber> {
  return unclear('other-unit', meanings([value], notation));
}
