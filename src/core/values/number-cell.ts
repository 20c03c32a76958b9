import { formatNumber } from '../words/english';
import { placesOf, shiftPoint, withoutBinaryError } from './decimal';
import { currencyOfFormat, isPercentFormat } from './number-format';
import { meaning, unclear, type NumberNotation, type NumericQuestion, type QualifiedNumber } from './numeric-question';
import type { Reading } from './reading';

/** Reads a number in a cell; its number format tells whether it is a percentage or an amount of money. */
export function numberCellReading(
  stored: number,
  format: string | undefined,
  { notation, smallShare }: NumericQuestion,
): Reading<QualifiedNumber> {
  if (!Number.isFinite(stored)) return { state: 'unusable', reason: 'not-a-number' };
  const value = withoutBinaryError(stored);
  const isPercent = isPercentFormat(format);
  if (notation.percent) {
    return isPercent
      ? percentCellReading(value, notation, notation.percent.hundredfoldFrom, smallShare)
      : percentageWithoutSign(value, notation);
  }
  if (isPercent) return percentWhereNoneBelongs(value, notation);
  const currency = currencyOfFormat(format);
  if (currency !== undefined && currency !== notation.currency)
    return currencyWhereNoneBelongs(value, currency, notation);
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
  if (Math.abs(value) >= hundredfoldFrom)
    return unclear('times-100', [meaning(value, notation), meaning(scaled, notation)]);
  if (scaled !== 0 && Math.abs(scaled) < 1 && !smallShare)
    return unclear('fraction', [meaning(shiftPoint(scaled, 2), notation), meaning(scaled, notation)]);
  return { state: 'read', value: { value: scaled } };
}

/** Reads a percentage without a sign: 0.97 may be 97% or 0.97%, and 1 may be 1% or 100%. */
export function percentageWithoutSign(value: number, notation: NumberNotation): Reading<QualifiedNumber> {
  if (value === 0 || Math.abs(value) > 1) return { state: 'read', value: { value } };
  return unclear('fraction', [meaning(shiftPoint(value, 2), notation), meaning(value, notation)]);
}

function percentWhereNoneBelongs(value: number, notation: NumberNotation): Reading<QualifiedNumber> {
  const scaled = shiftPoint(value, 2);
  const asItStands = Number.isInteger(value) && value !== 0 ? [meaning(value, notation)] : [];
  return unclear('other-unit', [
    meaning(scaled, notation),
    ...asItStands,
    `${formatNumber(scaled, Math.min(placesOf(scaled), 6))}%`,
  ]);
}

export function currencyWhereNoneBelongs(
  value: number,
  currency: string,
  notation: NumberNotation,
): Reading<QualifiedNumber> {
  return unclear('other-unit', [
    meaning(value, notation),
    `${currency}${formatNumber(value, Math.min(placesOf(value), 6))}`,
  ]);
}
