import {
  councilFiguresOf,
  NOTHING_TYPED,
  sortCouncilFigures,
  type CouncilFigureRow,
  type TypedEntry,
} from '../../core/consolidation/council-figures';
import type { CouncilYear } from '../../core/consolidation/council-year';
import type { OutdatedDecision } from '../../core/consolidation/outdated-decisions';
import { councilFigureKey } from '../../core/consolidation/outdated-decisions';
import { outdatedWords } from '../../core/consolidation/outdated-words';
import { isOfCouncilFigure } from '../../core/consolidation/checks';
import { COUNCIL_WORKBOOK } from '../../core/council-sheets';
import { councilFigureRowFindings } from '../../core/consolidation/council-figure-words';
import type { Consolidated, GivenFigure } from '../../core/consolidation/types';
import type { Place } from '../../core/place';
import { groupBy } from '../../core/group-by';
import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import { measureIn, partnerName } from '../../core/plan/plan-index';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { cellText, type CellContent } from '../../core/values/cell';
import { placesOf, shiftPoint } from '../../core/values/decimal';
import { isPercentFormat } from '../../core/values/number-format';
import { foldText } from '../../core/values/plain-text';
import { QUALIFIERS } from '../../core/values/qualifier';
import { dateReading } from '../../core/values/sign-off-date';
import { shownFigure } from '../../core/words/figure-words';
import { readableFigure } from '../../core/words/readable-figure';
import { OUTDATED_SIGN } from '../report';
import type { CellDescription, SheetDescription } from '../sheet';
import { cellFinder } from './cell-finder';
import { COUNCIL_LAYOUT, type CouncilKey } from './layout';
import { listSheet, wordsCell, type CouncilRow } from './list-sheet';
import { rowsOf, type TableRow } from './read-table';
import type { KeptRecord } from './read-record';

type Key = CouncilKey<'councilFigures'>;

/** What the Council figures sheet is made from. */
export interface CouncilFiguresShown extends CouncilYear {
  consolidated: Consolidated;
  outdatedDecisions: readonly OutdatedDecision[];
}

/** The Council figures sheet: figures that the council enters itself, each with who, when, why and from whom. */
export function councilFiguresEnteredSheet(shown: CouncilFiguresShown): SheetDescription {
  const { plan, councilFigures } = shown;
  return listSheet(COUNCIL_LAYOUT.councilFigures, plan.period.noun, {
    title: `The council's own figures for ${plan.period.label}`,
    purpose: [
      'To correct a figure, or enter one that came by telephone, type it here beside its measure, with a reason,',
      'your name and the date. It is used, and the report says that it is yours. What you type is kept.',
    ].join(' '),
    rows: shownRows(plan, councilFigures).map(({ row, at }) => ({
      ...entryCells(plan, row),
      typedOver: wordsCell(row.typedOver),
      ...derivedCells(shown, row, at),
    })),
  });
}

/** A row of the sheet: `at` is its place among the rows typed, counted from 0; missing where nothing is typed yet. */
interface ShownRow {
  row: CouncilFigureRow;
  at?: number;
}

/** Every measure in the plan's order, with a row for each figure typed or one to type into; then rows about no measure. */
function shownRows(plan: Plan, typed: readonly CouncilFigureRow[]): readonly ShownRow[] {
  const rows = typed.map((row, at): ShownRow => ({ row, at }));
  const byMeasure = groupBy(rows, ({ row }) => row.measure);
  return [
    ...plan.measures.flatMap(({ id }) => byMeasure.get(id) ?? [{ row: { ...NOTHING_TYPED, measure: id } }]),
    ...rows.filter(({ row }) => !measureIn(plan, row.measure)),
  ];
}

/** Gives the place of a cell of the row whose figure is used for a measure. */
export function councilFigureCells(shown: CouncilFiguresShown): (measure: string | undefined, column: Key) => Place {
  const used = councilFiguresOf(shown.plan, shown.councilFigures);
  if (used.size === 0) return () => ({});
  const cellOf = councilFigureRowCells(shown);
  return (measure, column) => {
    const row = measure === undefined ? undefined : used.get(measure)?.row;
    return row === undefined ? {} : cellOf(row, column);
  };
}

/** Gives the place of a cell of a typed row, by its place among the rows typed. */
export function councilFigureRowCells(shown: CouncilFiguresShown): (at: number, column: Key) => Place {
  const cellOf = cellFinder(councilFiguresEnteredSheet(shown), COUNCIL_LAYOUT.councilFigures);
  const rows = shownRows(shown.plan, shown.councilFigures);
  return (at, column) =>
    cellOf(
      rows.findIndex((row) => row.at === at),
      column,
    );
}

/** What is consolidated, where each of the council's own figures and its finding has its cell in the council workbook. */
export function locateCouncilFigures(year: CouncilYear, consolidated: Consolidated): Consolidated {
  if (consolidated.evidence.every(({ council }) => !council)) return consolidated;
  const placeOf = councilFigureCells({ ...year, consolidated, outdatedDecisions: [] });
  return {
    ...consolidated,
    evidence: consolidated.evidence.map((each) => {
      const { sheet, cell } = each.council ? placeOf(each.measure, 'value') : {};
      return sheet !== undefined && cell !== undefined
        ? { ...each, source: { file: COUNCIL_WORKBOOK, sheet, cell } }
        : each;
    }),
    findings: consolidated.findings.map((finding) =>
      isOfCouncilFigure(finding)
        ? { ...finding, place: { ...placeOf(finding.place.measure, 'value'), ...finding.place } }
        : finding,
    ),
  };
}

function entryCells(plan: Plan, row: CouncilFigureRow): CouncilRow<Key> {
  const { measures, partners } = namesOf(plan);
  const [measure, partner] = [measures.name(row.measure), partners.name(row.partner)];
  return {
    measure: { value: measure || null, role: 'label' },
    partner: listCell(partner, partners.all, 'Partner', "Whose figure it corrects. Leave blank where it is nobody's."),
    value: typedCell(row.value, 'Figure', 'The figure as a partner would enter it: 1,513, 97%, Yes, Completed.'),
    qualifier: listCell(row.qualifier, QUALIFIERS, 'Qualifier', 'Leave blank for an exact figure.'),
    numerator: typedCell(row.numerator, 'Numerator', 'Where the figure is worked out from two numbers.'),
    denominator: typedCell(row.denominator, 'Denominator', 'Where the figure is worked out from two numbers.'),
    reason: textCell(row.reason, 'Reason', 'Why, in a sentence that the report can print.'),
    from: textCell(row.from, 'From whom', 'From whom you have it, and how: by telephone from Ann Lee of Kent Police.'),
    by: textCell(row.by, 'Name', 'Who enters it.'),
    on: {
      value: row.on || null,
      role: 'entry',
      format: { kind: 'date' },
      validation: { rule: { kind: 'date' }, prompt: { title: 'Date', text: 'The day, such as 11 May 2022.' } },
    },
  };
}

function listCell(typed: string, values: readonly string[], title: string, text: string): CellDescription {
  return {
    value: typed || null,
    role: 'entry-text',
    format: { kind: 'text' },
    validation: { rule: { kind: 'list', values }, prompt: { title, text } },
  };
}

function textCell(typed: string, title: string, text: string): CellDescription {
  const validation = { rule: { kind: 'any' as const }, prompt: { title, text } };
  return { value: typed || null, role: 'entry-text', format: { kind: 'text' }, validation };
}

const PERCENTAGE = /^-?\d+(\.\d+)?%$/;

/** A cell for a figure: what was typed as "97%" stands there as a percentage again. */
function typedCell(typed: TypedEntry, title: string, text: string): CellDescription {
  const cell = { role: 'entry' as const, validation: { rule: { kind: 'any' as const }, prompt: { title, text } } };
  if (typed === '') return { ...cell, value: null };
  if (typeof typed === 'number') return { ...cell, value: typed };
  if (!PERCENTAGE.test(typed)) return { ...cell, value: typed, format: { kind: 'text' } };
  const number = Number(typed.slice(0, -1));
  return { ...cell, value: shiftPoint(number, -2), format: { kind: 'percent', decimals: placesOf(number) } };
}

/** What partners sent, and what there is to say of the row. */
function derivedCells(shown: CouncilFiguresShown, row: CouncilFigureRow, at: number | undefined): CouncilRow<Key> {
  const { plan, consolidated, outdatedDecisions } = shown;
  const measure = measureIn(plan, row.measure);
  const given = consolidated.given.figures.filter(({ measure: id }) => id === row.measure);
  const theirs = wordsCell(measure ? given.map((each) => sentWords(plan, measure, each)).join('\n') : '');
  if (at === undefined) return { theirs };
  const unused = councilFigureRowFindings(plan, shown.councilFigures).find((each) => each.row === at);
  const outdated = outdatedDecisions.find(
    ({ kind, about }) => kind === 'council figure' && about === councilFigureKey(row.measure),
  );
  const warning = unused
    ? `Not used. ${unused.finding.message} ${unused.finding.fix}`
    : outdated && `${outdatedWords(plan, outdated.moves)} Date it anew to confirm it, or clear the row.`;
  return {
    theirs,
    check: warning ? { value: `${OUTDATED_SIGN} ${warning}`, role: 'fault' } : wordsCell('Used.'),
  };
}

function sentWords(plan: Plan, measure: Measure, { partner, figure, found, state }: GivenFigure): string {
  const words = figure ? shownFigure(readableFigure(figure, measure), measure.answer) : `"${found.value}"`;
  return `${partnerName(plan, partner)}: ${state === 'blank' ? 'not given' : words}`;
}

interface Names {
  all: readonly string[];
  /** The name of an id; anything else stands for itself. */
  name: (id: string) => string;
  /** The id of what was typed: a name, an id, or for a measure a title or the ref of a priority with no other. */
  id: (typed: string) => string;
}

/** Worked out once for each plan. */
const NAMES = new WeakMap<Plan, { measures: Names; partners: Names }>();

function namesOf(plan: Plan): { measures: Names; partners: Names } {
  const known = NAMES.get(plan);
  if (known) return known;
  const label = ({ priority, title }: Measure): string => `${priority}, ${title}`;
  const names = {
    measures: namesIn(
      plan.measures.map((measure) => ({
        id: measure.id,
        label: label(measure),
        others: [measure.title, `${measure.priority}: ${measure.title}`, measure.priority],
      })),
    ),
    partners: namesIn(plan.partners.map(({ id, name }) => ({ id, label: name, others: [] }))),
  };
  NAMES.set(plan, names);
  return names;
}

/** Two things of one name are named by their ids; what could mean two things means neither. */
function namesIn(things: readonly { id: string; label: string; others: readonly string[] }[]): Names {
  const labels = groupBy(things, ({ label }) => foldText(label));
  const shown = new Map(
    things.map(({ id, label }) => [id, (labels.get(foldText(label))?.length ?? 0) > 1 ? id : label] as const),
  );
  const byId = new Map(things.map(({ id }) => [foldText(id), id]));
  const byName = groupBy(
    things.flatMap(({ id, label, others }) => [label, ...others].map((name) => ({ id, name: foldText(name) }))),
    ({ name }) => name,
  );
  return {
    all: things.map(({ id }) => shown.get(id) ?? id),
    name: (id) => shown.get(id) ?? id,
    id: (typed) => {
      const folded = foldText(typed);
      const named = byName.get(folded) ?? [];
      return byId.get(folded) ?? (new Set(named.map(({ id }) => id)).size === 1 ? named[0]?.id : undefined) ?? typed;
    },
  };
}

/** The id of the measure that was typed, by whatever name; else the text as typed. */
export const measureNamed = (plan: Plan, typed: string): string => namesOf(plan).measures.id(typed);

/** The id of the partner that was typed; else the text as typed. */
export const partnerNamed = (plan: Plan, typed: string): string => namesOf(plan).partners.id(typed);

/** The rows of the Council figures sheet into which officers typed anything, in the plan's order of measures. */
export function councilFigureRowsIn(
  content: WorkbookContent,
  { plan }: Pick<KeptRecord, 'plan'>,
): readonly CouncilFigureRow[] {
  const rows = rowsOf(content, COUNCIL_LAYOUT.councilFigures, plan.period.noun) ?? [];
  return sortCouncilFigures(
    plan,
    rows.map((row) => typedRow(plan, row)).filter((row) => isTyped(plan, row)),
  );
}

/** True where anything stands in the row but a measure of the plan. */
function isTyped(plan: Plan, { measure, ...others }: CouncilFigureRow): boolean {
  return Object.values(others).some((typed) => typed !== '') || (measure !== '' && !measureIn(plan, measure));
}

function typedRow(plan: Plan, row: TableRow<Key>): CouncilFigureRow {
  const { measures, partners } = namesOf(plan);
  return {
    measure: measures.id(row.text('measure')),
    partner: partners.id(row.text('partner')),
    value: typedEntryIn(row.cell('value')),
    qualifier: row.text('qualifier'),
    numerator: typedEntryIn(row.cell('numerator')),
    denominator: typedEntryIn(row.cell('denominator')),
    reason: row.text('reason'),
    from: row.text('from'),
    by: row.text('by'),
    on: dateIn(row.cell('on')),
    typedOver: row.whole('typedOver'),
  };
}

/** What was typed into a figure's cell. */
export function typedEntryIn(cell: CellContent | undefined): TypedEntry {
  if (!cell) return '';
  return cell.kind === 'number' && typeof cell.value === 'number' && !isPercentFormat(cell.format)
    ? cell.value
    : cellText(cell).trim();
}

/** The ISO date in the cell where it can be read as one, else the text as typed. */
function dateIn(cell: CellContent | undefined): string {
  const reading = dateReading(cell);
  return reading.state === 'read' ? reading.value.slice(0, 10) : String(cell?.value ?? '');
}
