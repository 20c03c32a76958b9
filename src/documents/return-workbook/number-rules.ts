import { numberKindOf } from '../../core/measure-kinds';
import type { NumberKind } from '../../core/measure-kinds/measure-kind';
import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import {
  ANY_DAY,
  DAY_MINUTES,
  daysAsNumbers,
  expectedRanges,
  mayHideDate,
  mayHideTime,
  PLAIN_FRACTION_DECIMALS,
  WITHIN,
} from '../../core/returns/likely-date';
import { expectsSmallShare } from '../../core/returns/value-reading';
import { BINARY_ERROR } from '../../core/values/decimal';
import { NIL_STARTS, nilPhrase } from '../../core/values/stand-in';
import { CHECK_MESSAGES as MESSAGES } from './check-messages';
import {
  formatLetter,
  isTyped,
  isTypedInWords,
  isUnqualified,
  positionIn,
  partsUsable,
  qualifierIs,
  statedNumber,
  statesNumber,
  typedNumber,
} from './figure-expression';
import { beginsWithOne, holdsErrorName, phraseIn } from './no-answer';
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  call,
  cell,
  equal,
  expression,
  firstOf,
  isBlank,
  isNumber,
  joinTexts,
  minus,
  not,
  times,
  unequal,
  when,
  type Case,
  type Expression,
  type Term,
} from './formula/expression';

/** Cases of a typed number that is impossible for its measure kind and must be corrected. */
export function impossibleNumberRules(measure: Measure): readonly Case[] {
  const kind = numberKindOf(measure.answer);
  if (!kind) return [];
  const value = cell('value');
  const fraction = when(
    isNumber(value),
    above(call('ABS', minus(value, call('ROUND', value, 0))), BINARY_ERROR),
    false,
  );
  return [
    ...percentRules(kind, measure),
    ...limitRules(kind, measure),
    ...(kind.isWhole ? [[fraction, MESSAGES.whole] as const] : []),
  ];
}

/** True where a number is typed, or a position in words, and all conditions hold. */
function typedAnd(measure: Measure, ...conditions: readonly Term[]): Expression {
  return when(isTyped(measure), all(...conditions), false);
}

/** Cases of a value that isn't a number at all: words, TRUE, an error's name, a formula typed as text. */
export function wordRules(measure: Measure): readonly Case[] {
  const kind = numberKindOf(measure.answer);
  if (!kind) return [];
  const { position, unit } = kind.notation;
  const words: readonly Case[] = [
    [holdsErrorName('value'), MESSAGES.errorValue],
    ...(kind.limits.low <= 0 ? [[saysNil(unit), MESSAGES.nil] as const] : []),
    ...(position ? [] : [[isTypedFormula(), MESSAGES.formula] as const]),
  ];
  const inWords = all(not(isBlank(cell('value'))), any(call('ISLOGICAL', cell('value')), not(isTyped(measure))));
  return [[inWords, firstOf(words, MESSAGES.digits)]];
}

/** The case of a position in words beside a qualifier such as "over": the position is asked for in digits. */
export function qualifiedPositionRules(measure: Measure): readonly Case[] {
  if (!numberKindOf(measure.answer)?.notation.position) return [];
  return [[all(isTypedInWords(measure), not(isUnqualified())), MESSAGES.digits]];
}

function isTypedFormula(): Expression {
  return equal(call('LEFT', call('SUBSTITUTE', call('TRIM', cell('value')), "'", '')), '=');
}

function saysNil(unit: string | undefined): Expression {
  const phrase = nilPhrase(unit);
  const starts = beginsWithOne('value', NIL_STARTS);
  return phrase === undefined ? starts : any(starts, equal(call('LEFT', phraseIn('value'), phrase.length), phrase));
}

/** Cases of a number whose cell shows it as something else: a date, a percentage, pounds. Words are ruled out before. */
export function formatRules({ answer }: Measure): readonly Case[] {
  const kind = numberKindOf(answer);
  if (!kind) return [];
  const { percent, currency, position } = kind.notation;
  const letter = formatLetter('value', { unknown: percent ? 'P' : 'G' });
  if (percent) return [[all(unequal(cell('value'), 0), unequal(letter, 'P')), MESSAGES.percentSign]];
  const isDate = any(equal(letter, 'D'), showsUnknownDate(letter));
  const isOther = currency ? equal(letter, 'P') : any(equal(letter, 'P'), equal(letter, 'C'));
  return [
    [isDate, position ? MESSAGES.positionAsDate : MESSAGES.date],
    [isOther, MESSAGES.otherUnit(kind.words.expected)],
  ];
}

/**
 * True where LibreOffice shows a date or a duration in a format that CELL has no letter for, such as 13 May 2022: it
 * says G of it, and F of General, which the row's reference has. Excel says G of both.
 */
function showsUnknownDate(letter: Expression): Expression {
  const isLibreOffice = equal(formatLetter('ref', { unknown: 'G' }), 'F');
  const value = cell('value');
  const isDay = all(atLeast(value, ANY_DAY.first), below(value, ANY_DAY.last));
  const isDate = when(isNumber(value), any(isDay, isMinutes(value)), false);
  return all(equal(letter, 'G'), isLibreOffice, isDate);
}

/** The counterpart of `looksLikeTime`, of any number of days. */
function isMinutes(value: Expression): Expression {
  const isWhole = (term: Expression): Expression => below(call('ABS', minus(term, call('ROUND', term, 0))), WITHIN);
  return all(isWhole(times(value, DAY_MINUTES)), not(isWhole(times(value, 10 ** PLAIN_FRACTION_DECIMALS))));
}

/** Cases of a number that a date or a time may have become, in a cell that hides it. */
export function hiddenDateRules(measure: Measure, { period }: Pick<Plan, 'period'>): readonly Case[] {
  const value = cell('value');
  const { first, last } = daysAsNumbers(period);
  const expected = expectedRanges(measure).map(({ low, high }) =>
    low === -Infinity ? atMost(value, high) : all(atLeast(value, low), atMost(value, high)),
  );
  const isDay = all(
    equal(value, call('ROUND', value, 0)),
    atLeast(value, first),
    atMost(value, last),
    not(any(...expected)),
  );
  const isTime = all(above(value, 0), below(value, 1), isMinutes(value), not(partsUsable(measure)));
  const hidden = [...(mayHideDate(measure) ? [isDay] : []), ...(mayHideTime(measure) ? [isTime] : [])];
  return hidden.length === 0 ? [] : [[typedAnd(measure, any(...hidden)), MESSAGES.dateAsNumber]];
}

/** What is noted of a number that needs nothing done: how words were read, and more decimals than asked. */
export function numberNote(measure: Measure): Expression {
  const kind = numberKindOf(measure.answer);
  if (!kind) return expression(MESSAGES.fine);
  const value = typedNumber(measure);
  if (kind.notation.position)
    return when(
      isReadText(),
      joinTexts(MESSAGES.readAs(''), call('VALUE', positionIn(kind.notation.position))),
      MESSAGES.fine,
    );
  if (kind.isWhole) return expression(MESSAGES.fine);
  const beyond = above(
    call('ABS', minus(value, call('ROUND', value, kind.decimals))),
    times(BINARY_ERROR, call('MAX', 1, call('ABS', value))),
  );
  const shown = joinTexts(MESSAGES.moreDecimals, call('ROUND', value, MOST_SHOWN_DECIMALS));
  return when(isNumber(cell('value')), when(beyond, shown, MESSAGES.fine), MESSAGES.fine);
}

/** True for a text in a row without a mistake: it was read. */
function isReadText(): Expression {
  return all(not(isNumber(cell('value'))), not(isBlank(cell('value'))));
}

/** More decimals of a number aren't told. */
const MOST_SHOWN_DECIMALS = 6;

/** Cases of a percentage that the cell shows a hundred times too large or too small. */
function percentRules({ notation }: NumberKind, measure: Measure): readonly Case[] {
  if (!notation.percent) return [];
  const value = typedNumber(measure);
  const hundredfold = atLeast(call('ABS', cell('value')), notation.percent.hundredfoldFrom);
  return [
    [typedAnd(measure, hundredfold), MESSAGES.hundredfold],
    ...(expectsSmallShare(measure)
      ? []
      : [[typedAnd(measure, unequal(value, 0), below(call('ABS', value), 1)), MESSAGES.fraction] as const]),
  ];
}

/**
 * Cases of a value beyond the kind's limits, the qualifier included ("over 100%"). Where both ends have the same
 * message, they make one case.
 */
function limitRules({ limits, words, notation }: NumberKind, measure: Measure): readonly Case[] {
  const value = notation.position ? cell('value') : typedNumber(measure);
  const tooLow = [below(value, limits.low), all(atMost(value, limits.low), qualifierIs('under'))];
  const tooHigh = [above(value, limits.high), all(atLeast(value, limits.high), qualifierIs('over'))];
  const [lowMessage, highMessage] = [MESSAGES.beyond(words.beyond('below')), MESSAGES.beyond(words.beyond('above'))];
  const [hasLow, hasHigh] = [Number.isFinite(limits.low), Number.isFinite(limits.high)];
  if (hasLow && hasHigh && lowMessage === highMessage) {
    const isBeyond = any(...tooLow, ...tooHigh);
    return [[when(isNumber(cell('value')), isBeyond, isPositionBeyond(measure, limits)), lowMessage]];
  }
  return [
    ...(hasLow ? [[typedAnd(measure, any(...tooLow)), lowMessage] as const] : []),
    ...(hasHigh ? [[typedAnd(measure, any(...tooHigh)), highMessage] as const] : []),
  ];
}

/** True for a position in words that nobody holds; it stands without a qualifier. */
function isPositionBeyond(measure: Measure, { low, high }: NumberKind['limits']): Expression {
  if (!numberKindOf(measure.answer)?.notation.position) return expression(false);
  const value = typedNumber(measure);
  return when(isTyped(measure), any(below(value, low), above(value, high)), false);
}

/**
 * Cases of a number outside the plausible range, to be corrected or explained; a qualified number only where all that
 * it may be lies outside.
 */
export function unlikelyNumberRules(measure: Measure): readonly Case[] {
  const kind = numberKindOf(measure.answer);
  if (!kind) return [];
  const { low, high } = measure.plausible ?? {};
  const value = statedNumber(measure);
  const states = statesNumber(measure);
  const noneOf = (words: readonly string[]): Expression => not(any(...words.map(qualifierIs)));
  const { shown } = kind.words;
  const rules: Case[] = [];
  if (low !== undefined)
    rules.push([all(states, below(value, low), noneOf(['over', 'at least'])), MESSAGES.belowLikely(shown(low))]);
  if (high !== undefined)
    rules.push([all(states, above(value, high), noneOf(['under', 'at most'])), MESSAGES.aboveLikely(shown(high))]);
  if (kind.asksBelowZero && low === undefined) rules.push([all(states, below(value, 0)), MESSAGES.belowZero]);
  return rules;
}
