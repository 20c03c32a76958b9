import { withoutBinaryError } from './decimal';
import type { NumberText } from './number-text';
import type { Qualifier } from './qualifier';
import type { Reading, UnclearReason } from './reading';
import type { Tail } from './tail';

/** A number as it is read from one cell, with the qualifier that stood beside it there. */
export interface QualifiedNumber {
  value: number;
  qualifier?: Qualifier;
  /** The two numbers that the value was worked out from: 12 and 15 of "12 out of 15". */
  parts?: { numerator: number; denominator: number };
}

/** How numbers of one kind are written: what may stand around them, and what it says. */
export interface NumberNotation {
  /** How many decimals are asked for. */
  decimals: number;
  /** What the number can be at all, so that nothing else is offered as its meaning. */
  possible: { low: number; high: number; isWhole: boolean };
  /** Present where a number may be given as "12 out of 15": 12 / 15 × `times`. */
  quotient?: { times: number };
  /**
   * Present for percentages. A stored number of `hundredfoldFrom` or more in a percentage cell is unclear, as the
   * partner probably meant per cent: 97 shows as 9700%.
   */
  percent?: { hundredfoldFrom: number };
  /** The sign of the currency that the number is in. */
  currency?: '£';
  /** What is counted or measured, as a plural noun. */
  unit?: string;
  /** Present for positions among a known number; `marks` may stand around one: "joint", "rd", " of 12". */
  position?: { of: number; marks: readonly string[] };
  /** Judges the words after a number; they are plain, in small letters, and never empty. */
  tail(words: string): Tail;
  /** Replaces the usual reading for kinds whose numbers are written in their own way: "joint 2nd of 12". */
  wholeText?(text: NumberText, withUnit: (value: number) => string): Reading<QualifiedNumber>;
  /** Reads a text without a number, such as "lowest"; undefined where it isn't an answer of this kind. */
  wordsAlone?(text: string, withUnit: (value: number) => string): Reading<QualifiedNumber> | undefined;
  /** True for a text that the sheet's own formulas read as a number, too: "joint 3rd". */
  isReadBySheet?(text: string): boolean;
  /** A number in a sentence, with its unit: "1,513 visits", "97%". */
  withUnit(value: number): string;
}

/** What is asked for in a cell that should hold a number. */
export interface NumericQuestion {
  notation: NumberNotation;
  /** True where less than 1% is expected, going by last year's value, the target or the likely range. */
  smallShare: boolean;
  /** True for numerators and denominators, which are exact. */
  part: boolean;
}

/** A number in the words of the question, as one of several meanings: "over 5,000 visits", "97%". */
export function meaning(value: number, notation: NumberNotation, qualifier: Qualifier = 'exactly'): string {
  return `${qualifier === 'exactly' ? '' : `${qualifier} `}${notation.withUnit(value)}`.trim();
}

/** Those of the numbers that an answer can be, each in the words of the question. */
export function meanings(values: readonly number[], notation: NumberNotation, qualifier?: Qualifier): string[] {
  const { low, high, isWhole } = notation.possible;
  const isPossible = (value: number): boolean =>
    value >= low && value <= high && (!isWhole || Number.isInteger(withoutBinaryError(value)));
  return values.filter(isPossible).map((value) => meaning(value, notation, qualifier));
}

/** An unclear reading with its different meanings; none where none can be named. */
export function unclear(reason: UnclearReason, all: readonly string[]): Reading<never> {
  return { state: 'unclear', reason, meanings: [...new Set(all)] };
}
