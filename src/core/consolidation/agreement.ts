import { isNumeric } from '../measure-kinds';
import type { Measure } from '../plan/measure';
import type { Figure } from '../values/figure';
import { placesOf } from '../values/decimal';
import { below, same, type Interval } from '../status/interval';
import { intervalOf, type NumberFigure } from '../status/interval-of';
import { askedDecimals } from '../words/answer-words';

/** True where both figures say the same thing. */
export function identical(a: Figure, b: Figure): boolean {
  if (a.kind === 'number' && b.kind === 'number') return same(a.value, b.value) && a.qualifier === b.qualifier;
  if (a.kind === 'text' && b.kind === 'text') return a.value.trim() === b.value.trim();
  return a.kind === b.kind && a.value === b.value;
}

/**
 * True where `wide` allows every value that `narrow` allows: "over 5,000" holds 5,120. A rounded percentage or rate
 * also holds the unrounded one that another figure has from its parts, if the two differ by rounding alone.
 */
export function allows(wide: Figure, narrow: Figure, measure: Measure, aboutMargin: number): boolean {
  if (identical(wide, narrow)) return true;
  if (wide.kind !== 'number' || narrow.kind !== 'number') return false;
  const [outer, inner] = [
    intervalOf(wide, measure.answer, aboutMargin),
    intervalOf(narrow, measure.answer, aboutMargin),
  ];
  return (outer !== undefined && inner !== undefined && contains(outer, inner)) || roundsTo(narrow, wide, measure);
}

function contains(outer: Interval, inner: Interval): boolean {
  const low = below(outer.low, inner.low) || (same(inner.low, outer.low) && (!outer.lowOpen || inner.lowOpen));
  const high = below(inner.high, outer.high) || (same(inner.high, outer.high) && (!outer.highOpen || inner.highOpen));
  return low && high;
}

function roundsTo(exact: NumberFigure, stated: NumberFigure, measure: Measure): boolean {
  const bothPlain = exact.qualifier === 'exactly' && stated.qualifier === 'exactly';
  if (!bothPlain || !exact.parts || stated.parts || !isNumeric(measure.answer)) return false;
  const places = Math.max(askedDecimals(measure.answer), placesOf(stated.value));
  return !below(0.5 * 10 ** -places, Math.abs(exact.value - stated.value));
}
