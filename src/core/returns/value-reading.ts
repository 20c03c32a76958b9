import { kindOf, numberKindOf } from '../measure-kinds';
import type { ValueReading } from '../measure-kinds/measure-kind';
import type { Measure } from '../plan/measure';
import { absenceIn } from '../values/absence';
import type { CellContent } from '../values/cell';
import type { EntryValue } from '../values/figure';
import { numericReading } from '../values/numeric';
import type { NumberNotation } from '../values/numeric-question';
import type { Qualifier } from '../values/qualifier';
import type { Reading } from '../values/reading';
import { KNOWN_TAIL, poundsTail, unitTail } from '../values/tail';
import { formatUnrounded } from '../words/english';
import type { Field } from './partner-return';
import { withNoun } from '../words/singular';

/** Reads the value that a partner entered: an answer of the measure's kind, or why there is none to publish. */
export function enteredReading(cell: CellContent | undefined, measure: Measure): ValueReading {
  const absence = absenceIn(cell);
  return absence ? { reading: { state: 'absent', absence } } : valueReading(cell, measure);
}

/** Reads a value of a measure, whatever kind of answer it asks for. */
export function valueReading(cell: CellContent | undefined, measure: Measure): ValueReading {
  return kindOf(measure.answer).read(cell, { smallShare: expectsSmallShare(measure) });
}

/** True where a percentage of 1 or less is expected, going by last period's value, the target or the likely range. */
export function expectsSmallShare({ answer, previous, target, plausible }: Measure): boolean {
  if (!numberKindOf(answer)?.notation.percent) return false;
  const expected = [previous?.value, target && 'value' in target ? target.value : undefined, plausible?.high];
  return expected.some((value) => typeof value === 'number' && value !== 0 && Math.abs(value) <= 1);
}

/** An entry as it should be typed: digits, with the word in the Qualifier column, or numerator and denominator. */
export interface PlainEntry {
  /** In the measure's own unit: 97 for 97%. */
  value?: number;
  qualifier?: Qualifier;
  numerator?: number;
  denominator?: number;
}

/** How a value that was read from words or from text should be typed; undefined where it needn't be typed anew. */
export function plainEntryOf({ reading, found }: Field<EntryValue>, measure: Measure): PlainEntry | undefined {
  const kind = numberKindOf(measure.answer);
  if (!kind || reading.state !== 'read' || !reading.retype || typeof reading.value !== 'number') return undefined;
  const { parts, qualifier } = valueReading({ kind: 'text', value: found }, measure);
  if (parts && measure.parts) return parts;
  const value = parts ? Number(reading.value.toFixed(kind.decimals)) : reading.value;
  return { value, ...(qualifier !== undefined && qualifier !== 'exactly' && { qualifier }) };
}

/**
 * Reads a numerator or a denominator.
 * @param counted what it counts; undefined where the measure has no parts: the template's own "[z]" then reads as blank
 */
export function partReading(cell: CellContent | undefined, counted: string | undefined): Reading<number> {
  const reading = numericReading(cell, { notation: partNotation(counted ?? ''), smallShare: false, part: true });
  if (counted === undefined && reading.state === 'unusable' && reading.reason === 'placeholder')
    return { state: 'blank' };
  return reading.state === 'read' ? { ...reading, value: reading.value.value } : reading;
}

/** How a part may be written: a number, in pounds or followed by what it counts, of which the first word is enough. */
function partNotation(counted: string): NumberNotation {
  const [firstWord] = counted.toLowerCase().split(' ');
  return {
    decimals: 0,
    currency: '£',
    possible: { low: 0, high: Infinity, isWhole: false },
    unit: counted,
    tail: (words) =>
      words === firstWord || poundsTail(words).kind === 'known' ? KNOWN_TAIL : unitTail(words, counted),
    withUnit: (value) => withNoun(formatUnrounded(value, 0), counted),
  };
}
