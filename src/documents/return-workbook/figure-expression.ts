import { isNumeric, kindOf, numberKindOf } from '../../core/measure-kinds';
import type { Measure } from '../../core/plan/measure';
import { ABSENCES, ABSENCE_WORDS, type Absence } from '../../core/values/absence';
import type { NumberNotation } from '../../core/values/numeric-question';
import { NO_QUALIFIER } from '../../core/values/qualifier';
import { isAmong, isOneOf, isPlaceholder, isPlaceholderForFigure } from './no-answer';
import {
  above,
  all,
  any,
  call,
  cell,
  equal,
  isBlank,
  isNumber,
  not,
  over,
  times,
  when,
  type Expression,
} from './formula/expression';

const NO_BREAK_SPACE = '\u00a0';

/**
 * Decimals to which a percentage from a cell is rounded, since multiplying the stored fraction by 100 adds a binary
 * error.
 */
const PERCENT_DECIMALS = 12;

/** The typed value as a number in the measure's own unit; the cell must hold a number, or a position in words. */
export function typedNumber({ answer }: Measure): Expression {
  const value = cell('value');
  const kind = kindOf(answer);
  if (kind.format?.kind === 'percent') return call('ROUND', times(value, 100), PERCENT_DECIMALS);
  const position = numberKindOf(answer)?.notation.position;
  return position ? when(isNumber(value), value, call('VALUE', positionIn(position))) : value;
}

/** True where a number is typed, or a position in words that the sheet can read. */
export function isTyped({ answer }: Measure): Expression {
  const typed = isNumber(cell('value'));
  const position = numberKindOf(answer)?.notation.position;
  return position ? when(typed, true, isPositionInWords(position)) : typed;
}

type Position = NonNullable<NumberNotation['position']>;

/** The text of a position without what may stand around it: "3" for "joint 3rd of 12". */
export function positionIn({ marks }: Position): Expression {
  const plain = call('LOWER', call('SUBSTITUTE', cell('value'), NO_BREAK_SPACE, ' '));
  return call(
    'TRIM',
    marks.reduce<Expression>((rest, mark) => call('SUBSTITUTE', rest, mark, ''), plain),
  );
}

/** True for a text that is the digits of a whole number once its marks are taken away. */
function isPositionInWords(position: Position): Expression {
  const text = positionIn(position);
  return call('IFERROR', equal(text, call('FIXED', call('VALUE', text), 0, true)), false);
}

/** True where a position stands in the cell in words. */
export function isTypedInWords(measure: Measure): Expression {
  return all(not(isNumber(cell('value'))), isTyped(measure));
}

/** The first letter of what CELL says of a cell's format: P for per cent, C for a currency, D for a date or a time. */
export function formatLetter(key: string, where: { unknown: string }): Expression {
  // Excel for the web can't say.
  return call('IFERROR', call('LEFT', call('CELL', 'format', cell(key))), where.unknown);
}

/** The value worked out from numerator and denominator, in the measure's own unit; both must hold numbers. */
export function computedNumber({ answer }: Measure): Expression {
  return over(times(cell('numerator'), numberKindOf(answer)?.quotient?.times ?? 1), cell('denominator'));
}

/** True for a measure that asks for a numerator and a denominator beside its value. */
export function asksForParts({ answer, parts }: Measure): boolean {
  return parts !== undefined && numberKindOf(answer)?.quotient !== undefined;
}

/** True where both parts are numbers that can be divided. */
export function partsUsable(measure: Measure): Expression {
  if (!asksForParts(measure)) return when(false, true, false);
  return all(isNumber(cell('numerator')), isNumber(cell('denominator')), above(cell('denominator'), 0));
}

/**
 * True where the value and any parts asked for are blank. A placeholder such as "tbc" counts as a blank value, and so
 * do the words that say why there is none.
 */
export function nothingEntered(measure: Measure): Expression {
  const isText = kindOf(measure.answer).takes === 'text';
  const value = isText ? isPlaceholder('value') : isPlaceholderForFigure('value');
  return asksForParts(measure) ? all(value, isBlank(cell('numerator')), isBlank(cell('denominator'))) : value;
}

/** True where the value's cell, or the qualifier of a number, says one of these in place of a figure. */
export function saysAbsence({ answer }: Measure, absences: readonly Absence[] = ABSENCES): Expression {
  const typed = absences.flatMap((absence) => ABSENCE_WORDS[absence].typed);
  const words = absences.map((absence) => ABSENCE_WORDS[absence].word);
  const inValue = isOneOf(cell('value'), typed);
  return isNumeric(answer) ? any(inValue, isOneOf(cell('qualifier'), words)) : inValue;
}

/** The number that the entry states: the typed one, else the one worked out from its parts, else 0. */
export function statedNumber(measure: Measure): Expression {
  const computed = asksForParts(measure) ? computedNumber(measure) : 0;
  const stated = when(isTyped(measure), typedNumber(measure), computed);
  return asksForParts(measure) ? call('IFERROR', stated, 0) : stated;
}

/** True where a number is typed or can be worked out from the parts. */
export function statesNumber(measure: Measure): Expression {
  const typed = isTyped(measure);
  return asksForParts(measure) ? call('OR', typed, partsUsable(measure)) : typed;
}

export function qualifierIs(word: string): Expression {
  return equal(call('TRIM', cell('qualifier')), word);
}

/** True where the Qualifier column leaves the number as it stands. */
export function isUnqualified(): Expression {
  return isAmong(call('LOWER', call('TRIM', cell('qualifier'))), ['', 'exactly', 'joint', ...NO_QUALIFIER]);
}
