import { kindOf, numberKindOf, type Answer } from '../measure-kinds';
import { formatUnrounded } from './english';

/** How many decimals a measure asks for; 0 for answers that aren't numbers. */
export function askedDecimals(answer: Answer): number {
  return numberKindOf(answer)?.decimals ?? 0;
}

/**
 * A number as it is shown for this kind of answer, without its unit's noun: "1,513", "97%", "£5,000",
 * "2nd". A value with more decimals than asked shows them: nothing is rounded out of sight.
 */
export function shownNumber(value: number, answer: Answer): string {
  return numberKindOf(answer)?.words.shown(value) ?? formatUnrounded(value, 0);
}

/** What the answer is given in, for the Unit column: "incidents", "%", "£", "position of 12 (1 = lowest)". */
export function unitWords(answer: Answer): string {
  return kindOf(answer).words.unit;
}

/** A number with its unit, as in running text: "1,513 incidents", "97%", "6.8 per 100,000 people". */
export function quantity(value: number, answer: Answer): string {
  return numberKindOf(answer)?.words.withUnit(value) ?? formatUnrounded(value, 0);
}

/** The size of a change or a tolerance: "265", "1 place", "2 percentage points". */
export function differenceWords(size: number, answer: Answer): string {
  const difference = numberKindOf(answer)?.words.difference(size);
  if (!difference) return formatUnrounded(size, 0);
  const { number, noun } = difference;
  return noun ? `${number} ${number === '1' ? noun.one : noun.many}` : number;
}
