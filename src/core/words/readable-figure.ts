import type { Measure } from '../plan/measure';
import type { ChangeTarget } from '../plan/target';
import { roundTo, withoutBinaryError } from '../values/decimal';
import type { Figure } from '../values/figure';
import { askedDecimals } from './answer-words';
import { MOST_DECIMALS } from './english';

/**
 * A figure with the decimals that its measure asks for, and just enough more where rounding would move it over its
 * target, the target's tolerance, the baseline or the value that it is compared with.
 * @param compared the value for another period that will stand beside it; left out: the plan's for the last period
 */
export function readableFigure(figure: Figure, measure: Measure, compared?: Figure): Figure {
  return readableFigures(figure, measure, compared ?? plansPrevious(measure)).now;
}

/** A figure with what it is compared with. */
export interface ComparedFigures<Before extends Figure | undefined = Figure | undefined> {
  now: Figure;
  /** The value of an earlier period. */
  before: Before;
}

/** As `readableFigure`, for a figure and an earlier one: both have as many decimals. */
export function readableFigures<Before extends Figure | undefined>(
  now: Figure,
  measure: Measure,
  before: Before,
): ComparedFigures<Before> {
  if (now.kind !== 'number') return { now, before };
  const values = [now.value, numberOf(before)] as const;
  const decimals = decimalsOnSameSides(askedDecimals(measure.answer), values, (each) => sidesOf(measure, each));
  return { now: rounded(now, decimals), before: rounded(before, decimals) };
}

function rounded<Each extends Figure | undefined>(figure: Each, decimals: number): Each {
  return figure?.kind === 'number' ? { ...figure, value: roundTo(figure.value, decimals) } : figure;
}

function numberOf(figure: Figure | undefined): number | undefined {
  return figure?.kind === 'number' ? figure.value : undefined;
}

/**
 * The fewest decimals, beginning with those asked, by which rounded values stand on the same sides as they do
 * unrounded.
 */
function decimalsOnSameSides(asked: number, values: Values, sides: (values: Values) => readonly unknown[]): number {
  const exact = String(sides(values));
  for (let decimals = asked; decimals < MOST_DECIMALS; decimals += 1) {
    const [now, before] = values.map((value) => (value === undefined ? value : roundTo(value, decimals)));
    if (now !== undefined && String(sides([now, before])) === exact) return decimals;
  }
  return Math.max(asked, MOST_DECIMALS);
}

/** A figure's value and the one before. */
type Values = readonly [now: number, before: number | undefined];

/** On which side of everything that it is held against a value stands. */
function sidesOf(measure: Measure, values: Values): readonly unknown[] {
  const [now, before] = values;
  const { baseline } = measure;
  return [
    before !== undefined && Math.sign(now - before),
    baseline !== undefined && Math.sign(now - baseline.value),
    ...targetSides(measure, values),
  ];
}

function targetSides(measure: Measure, [now, before]: Values): readonly boolean[] {
  const { target } = measure;
  switch (target?.rule) {
    case 'increase':
    case 'decrease':
    case 'no change': {
      const base = target.on === 'baseline' ? measure.baseline?.value : before;
      if (base === undefined) return [];
      const [low, high] = [moved(base, target.by, -1), moved(base, target.by, 1)];
      return limitSides(now, measure, {
        ...(target.rule !== 'decrease' && { low: target.rule === 'increase' ? high : low }),
        ...(target.rule !== 'increase' && { high: target.rule === 'decrease' ? low : high }),
      });
    }
    default:
      return [now, before].flatMap((value) =>
        value === undefined ? [] : limitSides(value, measure, levelLimits(measure.target)),
      );
  }
}

interface Limits {
  low?: number;
  high?: number;
}

function levelLimits(target: Measure['target']): Limits {
  switch (target?.rule) {
    case 'at least':
      return { low: target.value };
    case 'at most':
    case 'rank at most':
      return { high: target.value };
    case 'between':
      return { low: target.low, high: target.high };
    default:
      return {};
  }
}

/** Whether a value keeps within limits, and within the limits as far off as the tolerance allows. */
function limitSides(value: number, { tolerance }: Measure, { low, high }: Limits): readonly boolean[] {
  return [
    ...(low === undefined ? [] : [value >= low, value >= moved(low, tolerance, -1)]),
    ...(high === undefined ? [] : [value <= high, value <= moved(high, tolerance, 1)]),
  ];
}

type Margin = NonNullable<ChangeTarget['by']>;

/** A mark so much higher (1) or lower (-1); without a margin, the mark itself. */
function moved(mark: number, by: Margin | undefined, direction: 1 | -1): number {
  if (!by) return mark;
  const size = 'amount' in by ? by.amount : (Math.abs(mark) * by.percent) / 100;
  return withoutBinaryError(mark + direction * size);
}

function plansPrevious({ previous }: Measure): Figure | undefined {
  return typeof previous?.value === 'number'
    ? { kind: 'number', value: previous.value, qualifier: previous.qualifier }
    : undefined;
}
