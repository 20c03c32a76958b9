import type { Measure } from '../plan/measure';
import type { Figure } from '../values/figure';
import { askedDecimals } from './answer-words';

/** A value with at most so many decimals more than asked counts as typed; with more, as the result of a division. */
const WRITTEN_DECIMALS = 2;
const MOST_DECIMALS = 6;

/**
 * Rounds a value that came out of a division (97.142857…) to one decimal more than asked, or to as many as keep it on
 * the same side of the target, the baseline and the value compared with. A typed value stays as it is.
 * @param compared the value for another period that will stand beside it; left out: the plan's for the last period
 */
export function readableFigure(figure: Figure, measure: Measure, compared?: Figure): Figure {
  if (figure.kind !== 'number') return figure;
  const asked = askedDecimals(measure.answer);
  if (figure.value === roundToDecimals(figure.value, asked + WRITTEN_DECIMALS)) return figure;
  const limits = [...limitsOf(measure), otherValue(measure, compared)].filter((limit) => limit !== undefined);
  for (let decimals = asked + 1; decimals < MOST_DECIMALS; decimals += 1) {
    const value = roundToDecimals(figure.value, decimals);
    if (limits.every((limit) => Math.sign(value - limit) === Math.sign(figure.value - limit)))
      return { ...figure, value };
  }
  return figure;
}

function roundToDecimals(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function otherValue({ previous }: Measure, compared: Figure | undefined): number | undefined {
  if (compared) return compared.kind === 'number' ? compared.value : undefined;
  return typeof previous?.value === 'number' ? previous.value : undefined;
}

function limitsOf({ target, tolerance, baseline }: Measure): readonly number[] {
  const limits = baseline ? [baseline.value] : [];
  const marks =
    target?.rule === 'at least' || target?.rule === 'at most'
      ? [target.value]
      : target?.rule === 'between'
        ? [target.low, target.high]
        : [];
  return [...limits, ...marks.flatMap((mark) => withTolerance(mark, tolerance))];
}

function withTolerance(mark: number, tolerance: Measure['tolerance']): readonly number[] {
  if (!tolerance) return [mark];
  const by = 'amount' in tolerance ? tolerance.amount : (Math.abs(mark) * tolerance.percent) / 100;
  return [mark - by, mark, mark + by];
}
