import { numberKindOf, type Answer } from '../measure-kinds';
import type { NumberKind } from '../measure-kinds/measure-kind';
import type { Qualifier } from '../values/qualifier';
import type { Figure } from '../values/figure';
import { below, same, point, type Interval, lower, raise } from './interval';

export type NumberFigure = Extract<Figure, { kind: 'number' }>;

/** True for NaN and the infinities, which no reading gives and which can't be shown to people. */
export function isNoNumber(figure: Figure): boolean {
  return figure.kind === 'number' && !Number.isFinite(figure.value);
}

/**
 * What a number may be, given its qualifier and what is possible for its kind of answer: "over 5,000"
 * people is 5,001 or more, "at least 95%" is 95 to 100, "about 300" is 270 to 330 with a margin of 10%.
 * Undefined where nothing is possible: 120% of a whole, 4.5 people, 13th of 12, "over 100%".
 *
 * @param aboutMargin how far "about" may be off either way, in per cent of the value
 */
export function intervalOf(figure: NumberFigure, answer: Answer, aboutMargin: number): Interval | undefined {
  const { value } = figure;
  const kind = numberKindOf(answer);
  if (!kind) return undefined;
  const limits = possibleInterval(kind);
  const step = kind.isWhole ? 1 : 0;
  if (isNoNumber(figure) || below(value, limits.low) || below(limits.high, value)) return undefined;
  if (step && !same(value, Math.round(value))) return undefined;
  const meant = qualifiedInterval(figure.qualifier, step ? Math.round(value) : value, step, aboutMargin);
  const interval = within(meant, limits);
  return isEmpty(interval) ? undefined : interval;
}

/**
 * All that a value with its qualifier may be; `step` is 1 for whole numbers, else 0. The ends of "about" aren't
 * rounded, even for counts: the margin is a guess, and rounding 4.5 to 5.5 inwards would make "about 5" exactly 5.
 */
function qualifiedInterval(qualifier: Qualifier, value: number, step: 0 | 1, aboutMargin: number): Interval {
  const exact = point(value);
  const up = { high: Infinity, highOpen: true };
  const down = { low: -Infinity, lowOpen: true };
  switch (qualifier) {
    case 'exactly':
    case 'joint':
      return exact;
    case 'over':
      return { low: value + step, lowOpen: step === 0, ...up };
    case 'at least':
      return { ...exact, ...up };
    case 'about':
      return { ...lower(exact, { percent: aboutMargin }), high: raise(exact, { percent: aboutMargin }).high };
    case 'at most':
      return { ...exact, ...down };
    case 'under':
      return { ...down, high: value - step, highOpen: step === 0 };
  }
}

/** A kind's limits as an interval; an infinite limit is an open end. */
function possibleInterval({ limits: { low, high } }: NumberKind): Interval {
  return { low, lowOpen: !Number.isFinite(low), high, highOpen: !Number.isFinite(high) };
}

function within(interval: Interval, limits: Interval): Interval {
  const low = limits.low > interval.low ? limits : interval;
  const high = limits.high < interval.high ? limits : interval;
  return { low: low.low, lowOpen: low.lowOpen, high: high.high, highOpen: high.highOpen };
}

function isEmpty({ low, lowOpen, high, highOpen }: Interval): boolean {
  return below(high, low) || (same(low, high) && (lowOpen || highOpen));
}
