import { grouped } from '../words/english';
import type { Reading } from './reading';
import { placesOf, shifted, withoutDust } from './decimal';
import { currencyOfFormat, isPercentFormat } from './number-format';
import { meaning, unclear, type NumericQuestion, type QualifiedNumber } from './numeric-question';

/** What a number in a cell says; its format says what it means. */
export function numberCellReading(
  raw: number,
  format: string | undefined,
  question: NumericQuestion,
): Reading<QualifiedNumber> {
  if (!Number.isFinite(raw)) return { state: 'unusable', reason: 'not-a-number' };
  const value = withoutDust(raw);
  const percent = isPercentFormat(format);
  if (question.answer.kind === 'percentage')
    return percent ? percentCell(value, question) : percentageWithoutSign(value, question);
  if (percent) return percentWhereNoneBelongs(value, question);
  const currency = currencyOfFormat(format);
  if (currency !== undefined && !takesCurrency(currency, question))
    return currencyWhereNoneBelongs(value, currency, question);
  return { state: 'read', value: { value } };
}

/** 0.97 shown as 97%. Pasted 97 is shown as 9700%; 0.97 typed where a spreadsheet adds the sign is shown as 0.97%. */
function percentCell(value: number, question: NumericQuestion): Reading<QualifiedNumber> {
  const scaled = shifted(value, 2);
  if (!Number.isFinite(scaled)) return { state: 'unusable', reason: 'not-a-number' };
  if (Math.abs(value) >= leastTimes100(question))
    return unclear('times-100', [meaning(value, question), meaning(scaled, question)]);
  if (scaled !== 0 && Math.abs(scaled) < 1 && !question.smallShare) {
    return unclear('fraction', [meaning(shifted(scaled, 2), question), meaning(scaled, question)]);
  }
  return { state: 'read', value: { value: scaled } };
}

/** From here on, a number in a percentage cell was more likely meant as it stands: 2 is 200%. */
function leastTimes100({ answer }: NumericQuestion): number {
  return answer.kind === 'percentage' && answer.mayExceed100 ? 10 : 2;
}

/** Without a sign, 0.97 may be 97% or 0.97%, and 1 may be 1% or all of it. */
export function percentageWithoutSign(value: number, question: NumericQuestion): Reading<QualifiedNumber> {
  if (value === 0 || Math.abs(value) > 1) return { state: 'read', value: { value } };
  return unclear('fraction', [meaning(shifted(value, 2), question), meaning(value, question)]);
}

function percentWhereNoneBelongs(value: number, question: NumericQuestion): Reading<QualifiedNumber> {
  const scaled = shifted(value, 2);
  const asItStands = Number.isInteger(value) && value !== 0 ? [meaning(value, question)] : [];
  return unclear('other-unit', [
    meaning(scaled, question),
    ...asItStands,
    `${grouped(scaled, Math.min(placesOf(scaled), 6))}%`,
  ]);
}

/** Pounds are right for money; a numerator or denominator may be pounds too. */
export function takesCurrency(currency: string, { answer, part }: NumericQuestion): boolean {
  return currency === '£' && (answer.kind === 'money' || part);
}

export function currencyWhereNoneBelongs(
  value: number,
  currency: string,
  question: NumericQuestion,
): Reading<QualifiedNumber> {
  return unclear('other-unit', [
    meaning(value, question),
    `${currency}${grouped(value, Math.min(placesOf(value), 6))}`,
  ]);
}
