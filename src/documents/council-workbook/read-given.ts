import type { EntryWords, Given, GivenFigure, GivenText } from '../../core/consolidation/types';
import { inPlanOrder } from '../../core/consolidation/in-plan-order';
import { sourceKey, type Source } from '../../core/place';
import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import { planIndex, priorityIn } from '../../core/plan/plan-index';
import { same } from '../../core/status/comparison';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { NOT_AVAILABLE } from '../return-workbook/shorthand';
import { figureIn } from './figure-cell';
import { COUNCIL_SHEETS, COUNCIL_TABLES, figureColumns, TEXT_COLUMNS, USED_WORDS } from './layout';
import type { KeptRecord } from './read-record';
import { rowsOf, type TableRow } from './read-table';

type FigureKey = ReturnType<typeof figureColumns>[number]['key'];
type TextKey = (typeof TEXT_COLUMNS)[number]['key'];

/** A row of the Figures sheet that holds an entry, with its value's own cell in the council workbook. */
export interface FigureRow {
  given: GivenFigure;
  entry: EntryWords;
  used: string;
  at: Source;
}

/** The entries of the Figures sheet, in its order. */
export function figureRows(content: WorkbookContent, { plan, exact }: KeptRecord): readonly FigureRow[] {
  const { measures } = planIndex(plan);
  const numbers = new Map(exact.map((number) => [sourceKey(number), number.value]));
  const rows =
    rowsOf(content, {
      sheet: COUNCIL_SHEETS.figures,
      table: COUNCIL_TABLES.figures,
      columns: figureColumns(plan.period.noun),
    }) ?? [];
  return rows.flatMap((row) => {
    const measure = measures.get(row.text('id'));
    const used = row.text('used');
    if (!measure || used === USED_WORDS.owed || row.text('file') === '') return [];
    return [{ given: withExact(givenIn(row, measure, plan), numbers), entry: entryIn(row), used, at: row.at('value') }];
  });
}

/** What all returns gave, as the workbook keeps it, in the plan's order whatever order its rows are in. */
export function givenOf(
  content: WorkbookContent,
  record: KeptRecord,
): { given: Given; entries: readonly EntryWords[] } {
  const figures = inPlanOrder(
    record.plan,
    figureRows(content, record).map(({ given, entry }) => ({ ...given, given, entry })),
  );
  const texts = (
    rowsOf(content, { sheet: COUNCIL_SHEETS.texts, table: COUNCIL_TABLES.texts, columns: TEXT_COLUMNS }) ?? []
  ).flatMap((row) => textIn(row, record.plan));
  const { plan } = record;
  return {
    given: { figures: figures.map(({ given }) => given), texts: inPlanOrder(plan, texts), previous: record.previous },
    entries: figures.map(({ entry }) => entry),
  };
}

/** What the sheet shows of an entry beside its figure. */
function entryIn(row: TableRow<FigureKey>): EntryWords {
  const value = row.whole('value');
  const found = (key: FigureKey): { found: string } => ({ found: row.whole(key) });
  return {
    value: { found: value === NOT_AVAILABLE ? '' : value },
    numerator: found('numerator'),
    denominator: found('denominator'),
    source: found('source'),
    comment: found('comment'),
  };
}

function givenIn(row: TableRow<FigureKey>, measure: Measure, plan: Plan): GivenFigure {
  const base = {
    partner: partnerIn(row.text('partnerId'), row.text('partner'), plan),
    measure: measure.id,
    at: { file: row.whole('file'), sheet: row.whole('sheet'), cell: row.text('cell') },
  };
  const used = row.text('used');
  if (used === USED_WORDS.blank) return { ...base, state: 'blank' };
  const value = row.cell('value');
  const figure =
    value && used !== USED_WORDS.inError
      ? figureIn(
          {
            value,
            qualifier: row.text('qualifier'),
            numerator: row.cell('numerator'),
            denominator: row.cell('denominator'),
          },
          measure.answer,
        )
      : undefined;
  return figure ? { ...base, state: 'given', figure } : { ...base, state: 'in error' };
}

/** By id, else by name, where an officer has added a row by hand. */
function partnerIn(id: string, name: string, plan: Plan): string {
  if (id !== '') return id;
  return plan.partners.find((partner) => partner.name.toLowerCase() === name.toLowerCase())?.id ?? name;
}

/** The last digits that a percentage cell can't hold, unless an officer has since typed another value. */
function withExact(given: GivenFigure, exact: ReadonlyMap<string, number>): GivenFigure {
  const { figure, at } = given;
  const number = figure?.kind === 'number' ? exact.get(sourceKey(at)) : undefined;
  return figure?.kind === 'number' && number !== undefined && same(number, figure.value)
    ? { ...given, figure: { ...figure, value: number } }
    : given;
}

function textIn(row: TableRow<TextKey>, plan: Plan): GivenText[] {
  const priority = row.text('ref');
  const text = row.whole('text');
  if (text === '' || !priorityIn(plan, priority)) return [];
  return [
    {
      priority,
      partner: partnerIn(row.text('partnerId'), row.text('partner'), plan),
      text,
      at: { file: row.whole('file'), sheet: row.whole('sheet'), cell: row.text('cell') },
    },
  ];
}
