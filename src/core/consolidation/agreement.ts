import { isNumeric } from '../plan/answer';
import type { Measure } from '../plan/measure';
import type { Figure } from '../returns/partner-return';
import { askedDecimals } from '../words/answer-words';

/** From low to high; open ends don't include the number itself. */
interface Interval {
  low: number;
  high: number;
  lowOpen: boolean;
  highOpen: boolean;
}

/** How far two computations of one number may differ by rounding in the machine. */
const MACHINE = 1e-9;

type NumberFigure = Extract<Figure, { kind: 'number' }>;

/** True where both figures say the same thing. */
export function identical(a: Figure, b: Figure): boolean {
  if (a.kind === 'number' && b.kind === 'number') return same(a.value, b.value) && a.qualifier === b.qualifier;
  if (a.kind === 'text' && b.kind === 'text') return a.value.trim() === b.value.trim();
  return a.kind === b.kind && a.value === b.value;
}

/**
 * True where everything that `narrow` allows, `wide` allows too: "over 5,000" holds 5,120. A rounded
 * percentage or rate holds what the parts of another figure give, where rounding makes the difference.
 */
export function holds(wide: Figure, narrow: Figure, measure: Measure, aboutMargin: number): boolean {
  if (identical(wide, narrow)) return true;
  if (wide.kind !== 'number' || narrow.kind !== 'number') return false;
  return contains(intervalOf(wide, aboutMargin), intervalOf(narrow, aboutMargin)) || roundsTo(narrow, wide, measure);
}

function intervalOf({ value, qualifier }: NumberFigure, aboutMargin: number): Interval {
  const margin = (Math.abs(value) * aboutMargin) / 100;
  switch (qualifier) {
    case 'exactly':
      return { low: value, high: value, lowOpen: false, highOpen: false };
    case 'over':
    case 'at least':
      return { low: value, high: Infinity, lowOpen: qualifier === 'over', highOpen: false };
    case 'under':
    case 'at most':
      return { low: -Infinity, high: value, lowOpen: false, highOpen: qualifier === 'under' };
    case 'about':
      return { low: value - margin, high: value + margin, lowOpen: false, highOpen: false };
  }
}

function contains(wide: Interval, narrow: Interval): boolean {
  const low = narrow.low > wide.low || (same(narrow.low, wide.low) && (!wide.lowOpen || narrow.lowOpen));
  const high = narrow.high < wide.high || (same(narrow.high, wide.high) && (!wide.highOpen || narrow.highOpen));
  return low && high;
}

function roundsTo(exact: NumberFigure, stated: NumberFigure, measure: Measure): boolean {
  const bothPlain = exact.qualifier === 'exactly' && stated.qualifier === 'exactly';
  if (!bothPlain || !exact.parts || stated.parts || !isNumeric(measure.answer)) return false;
  const places = Math.max(askedDecimals(measure.answer), placesOf(stated.value));
  return Math.abs(exact.value - stated.value) <= 0.5 * 10 ** -places + MACHINE;
}

function placesOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function same(a: number, b: number): boolean {
  if (a === b) return true;
  return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= MACHINE * Math.max(1, Math.abs(a), Math.abs(b));
}
