import { isNumeric, type Answer } from '../plan/answer';
import { grouped, ordinal } from './english';
import { singular } from './singular';

/** How many decimals a number needs to be shown whole, at least as many as the measure asks. */
function decimalsOf(value: number, asked: number): number {
  const written = Number(Math.abs(value).toPrecision(12)).toString();
  const own = /e/.test(written) ? 0 : (written.split('.')[1]?.length ?? 0);
  return Math.max(asked, Math.min(own, 6));
}

/** The decimals a measure asks for. Whole things have none. */
export function askedDecimals(answer: Answer): number {
  return 'decimals' in answer ? answer.decimals : 0;
}

/**
 * A number as it is shown for this kind of answer, without its unit's noun: "1,513", "97%", "£5,000",
 * "2nd". A value with more decimals than asked shows them: nothing is rounded out of sight.
 */
export function shownNumber(value: number, answer: Answer): string {
  const number = shownDigits(value, answer);
  if (answer.kind === 'percentage') return `${number}%`;
  if (answer.kind === 'money') return value < 0 ? `−£${number.slice(1)}` : `£${number}`;
  if (answer.kind === 'rank' && Number.isInteger(value) && value > 0) return ordinal(value);
  return number;
}

/** The number alone, without its sign of money, per cent or place: "5,000", "97". */
export function shownDigits(value: number, answer: Answer): string {
  return grouped(value, decimalsOf(value, askedDecimals(answer)));
}

/** What the answer is given in, for the Unit column: "incidents", "%", "£", "position of 12 (1 = lowest)". */
export function unitWords(answer: Answer): string {
  switch (answer.kind) {
    case 'count':
    case 'amount':
      return answer.unit;
    case 'percentage':
      return '%';
    case 'money':
      return '£';
    case 'rate':
      return `${answer.unit} per ${grouped(answer.per, 0)} ${answer.perUnit}`;
    case 'rank':
      return `position of ${answer.of} (1 = ${answer.best})`;
    case 'yes-no':
      return 'yes or no';
    case 'milestone':
      return 'stage reached';
    case 'text':
      return 'a few words';
  }
}

/** A number with its unit, as in running text: "1,513 incidents", "97%", "6.8 per 100,000 people". */
export function quantity(value: number, answer: Answer): string {
  const shown = shownNumber(value, answer);
  if (!isNumeric(answer)) return shown;
  if (answer.kind === 'count' || answer.kind === 'amount')
    return `${shown} ${shown === '1' ? singular(answer.unit) : answer.unit}`;
  if (answer.kind === 'rate') return `${shown} per ${grouped(answer.per, 0)} ${answer.perUnit}`;
  if (answer.kind === 'rank') return `${shown} of ${answer.of}`;
  return shown;
}
