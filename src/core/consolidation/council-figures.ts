import { groupBy } from '../group-by';
import { numberKindOf, suitableQualifiers } from '../measure-kinds';
import { isPossible } from '../measure-kinds/limits';
import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import { measureIn, planIndex } from '../plan/plan-index';
import { figureOf } from '../returns/figure';
import { partReading, valueReading } from '../returns/value-reading';
import type { CouncilEntry } from '../status/outcome';
import type { CellContent } from '../values/cell';
import type { Figure } from '../values/figure';
import { qualifierReading } from '../values/qualifier';
import type { Reading } from '../values/reading';

/** A cell as it was typed: a number, or the text that a person reads in it ("97%"); an empty text where it is blank. */
export type TypedEntry = string | number;

/** A row of the Council figures sheet as it was typed: a figure that the council enters itself, with its reason. */
export interface CouncilFigureRow {
  /** Id of the measure; as it was typed where the plan has no such measure. */
  measure: string;
  /** Id of the partner whose figure it corrects; as typed where the plan has none such, empty for nobody's. */
  partner: string;
  value: TypedEntry;
  qualifier: string;
  numerator: TypedEntry;
  denominator: TypedEntry;
  reason: string;
  /** From whom the council has it, and how: "by telephone from Ann Lee of Kent Police". */
  from: string;
  /** Who entered it. */
  by: string;
  /** An ISO date where it can be read as one. */
  on: string;
  /** Where it was typed over what a partner sent, and what stood there: 'Figures, This year: "31"'; usually empty. */
  typedOver: string;
}

export const NOTHING_TYPED: CouncilFigureRow = {
  measure: '',
  partner: '',
  value: '',
  qualifier: '',
  numerator: '',
  denominator: '',
  reason: '',
  from: '',
  by: '',
  on: '',
  typedOver: '',
};

/** A complete row whose figure can be used. */
export interface CouncilFigure extends CouncilEntry {
  measure: string;
  figure: Figure;
}

/** Why a row isn't used. `missing` and `unread` name the columns concerned. */
export type UnusedCouncilFigure =
  | { why: 'no measure' | 'unknown measure' | 'unknown partner' | 'not asked' | 'no date' }
  /** It was typed over what a partner sent, and nobody has said yet that it is the council's. */
  | { why: 'typed over' }
  | { why: 'incomplete'; missing: readonly ('value' | 'reason' | 'by' | 'on')[] }
  | { why: 'unread'; column: 'value' | 'qualifier' | 'numerator' | 'denominator' }
  /** Another row about the same measure is later, or stands first among those of one day. */
  | { why: 'another is used'; used: CouncilFigure };

/** Whether each row is used, in their order. */
export type TakenCouncilFigure = { used: CouncilFigure } | { unused: UnusedCouncilFigure };

/** Reads every row; of several complete ones about one measure the latest is used, of one day the first. */
export function takeCouncilFigures(plan: Plan, rows: readonly CouncilFigureRow[]): readonly TakenCouncilFigure[] {
  const read = rows.map((row, at) => readTyped(plan, row, at));
  const figures = read.flatMap((each) => ('used' in each ? [each.used] : []));
  const latest = new Map(
    [...groupBy(figures, ({ measure }) => measure)].map(([measure, [first, ...others]]) => [
      measure,
      others.reduce((best, each) => (each.on > best.on ? each : best), first),
    ]),
  );
  return read.map((each) => {
    const used = 'used' in each ? latest.get(each.used.measure) : undefined;
    return !used || ('used' in each && each.used === used) ? each : { unused: { why: 'another is used', used } };
  });
}

/** The council's figure of each measure that has one, by the measure's id. */
export function councilFiguresOf(plan: Plan, rows: readonly CouncilFigureRow[]): ReadonlyMap<string, CouncilFigure> {
  return new Map(
    takeCouncilFigures(plan, rows).flatMap((each) => ('used' in each ? [[each.used.measure, each.used] as const] : [])),
  );
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function readTyped(plan: Plan, row: CouncilFigureRow, at: number): TakenCouncilFigure {
  const read = readRow(plan, row, at);
  const isBegun = row.reason !== '' && row.by !== '' && row.on !== '';
  return 'unused' in read && row.typedOver !== '' && !isBegun ? { unused: { why: 'typed over' } } : read;
}

function readRow(plan: Plan, row: CouncilFigureRow, at: number): TakenCouncilFigure {
  const measure = measureIn(plan, row.measure);
  if (!measure) return { unused: { why: row.measure === '' ? 'no measure' : 'unknown measure' } };
  if (row.partner !== '' && !planIndex(plan).partners.has(row.partner)) return { unused: { why: 'unknown partner' } };
  if (row.partner !== '' && !measure.reporters.includes(row.partner)) return { unused: { why: 'not asked' } };
  const missing = missingIn(row);
  if (missing.length > 0) return { unused: { why: 'incomplete', missing } };
  if (!ISO_DATE.test(row.on)) return { unused: { why: 'no date' } };
  const figure = figureIn(plan, measure, row);
  if ('unread' in figure) return { unused: { why: 'unread', column: figure.unread } };
  const { partner, reason, from, by, on } = row;
  return {
    used: {
      measure: measure.id,
      figure: figure.figure,
      row: at,
      ...(partner !== '' && { partner }),
      reason,
      from,
      by,
      on,
    },
  };
}

function missingIn(row: CouncilFigureRow): readonly ('value' | 'reason' | 'by' | 'on')[] {
  const hasFigure = row.value !== '' || (row.numerator !== '' && row.denominator !== '');
  return [
    ...(hasFigure ? [] : (['value'] as const)),
    ...(['reason', 'by', 'on'] as const).filter((key) => row[key] === ''),
  ];
}

/** The figure of a row, read as a partner's is, or the first column that can't be read. */
function figureIn(
  plan: Plan,
  measure: Measure,
  row: CouncilFigureRow,
): { figure: Figure } | { unread: 'value' | 'qualifier' | 'numerator' | 'denominator' } {
  const { reading: value, qualifier: ownQualifier } = valueReading(cellOf(row.value), measure);
  const qualifier = qualifierReading(cellOf(row.qualifier), suitableQualifiers(measure.answer));
  const numerator = partReading(cellOf(row.numerator), measure.parts?.numerator);
  const denominator = partReading(cellOf(row.denominator), measure.parts?.denominator);
  if (!isClear(value)) return { unread: 'value' };
  if (!isClear(qualifier)) return { unread: 'qualifier' };
  if (!isClear(numerator)) return { unread: 'numerator' };
  if (!isClear(denominator)) return { unread: 'denominator' };
  const figure = figureOf(measure.answer, { value, ownQualifier, qualifier, numerator, denominator }, plan.aboutMargin);
  return figure && isAllowed(figure, measure) ? { figure } : { unread: 'value' };
}

const isClear = ({ state }: Reading<unknown>): boolean => state === 'read' || state === 'blank';

/** True where such an answer is possible at all: within the limits, whole where it is counted, a part of its whole. */
function isAllowed(figure: Figure, { answer }: Measure): boolean {
  if (figure.kind !== 'number') return true;
  const { value, qualifier, parts } = figure;
  if (parts && (parts.numerator < 0 || parts.denominator < 0)) return false;
  if (parts && numberKindOf(answer)?.quotient?.isShare && parts.numerator > parts.denominator) return false;
  return isPossible(value, qualifier, answer);
}

function cellOf(typed: TypedEntry): CellContent | undefined {
  if (typed === '') return undefined;
  return typeof typed === 'number' ? { kind: 'number', value: typed } : { kind: 'text', value: typed };
}

/** Sorts rows in the plan's order of measures, those of one measure as typed; rows about nothing in the plan come last. */
export function sortCouncilFigures(plan: Plan, rows: readonly CouncilFigureRow[]): readonly CouncilFigureRow[] {
  const ranks = new Map(plan.measures.map(({ id }, rank) => [id, rank]));
  const rank = ({ measure }: CouncilFigureRow): number => ranks.get(measure) ?? ranks.size;
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
