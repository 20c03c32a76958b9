import { measuresAskedOf, textsAskedOf } from '../../src/core/plan/asked';
import type { Plan } from '../../src/core/plan/plan';
import { identityRows } from '../../src/core/returns/identity';
import {
  figureColumns,
  IDENTITY_COLUMNS,
  NARRATIVE_COLUMNS,
  RETURN_SHEETS,
  RETURN_TABLES,
  START_LABELS,
  type FigureKey,
} from '../../src/core/returns/layout';
import { unitWords } from '../../src/core/words/answer-words';
import { targetWords } from '../../src/core/words/target-words';
import type { CellContent } from '../../src/core/values/cell';
import type { SheetContent, TableContent, WorkbookContent } from '../../src/core/returns/workbook-content';

/** What a cell holds: a plain value, or a cell with its format or formula; null is blank. */
export type Typed = string | number | boolean | null | CellContent;

export type Grid = (CellContent | undefined)[][];

export function cell(typed: Typed | undefined): CellContent | undefined {
  if (typed === null || typed === undefined) return undefined;
  if (typeof typed === 'object') return typed;
  return { kind: typeof typed === 'string' ? 'text' : typeof typed === 'number' ? 'number' : 'boolean', value: typed };
}

export const grid = (...rows: readonly (readonly (Typed | undefined)[])[]): Grid => rows.map((row) => row.map(cell));

export const percent = (value: number): CellContent => ({ kind: 'number', value, format: '0%' });
export const date = (value: string): CellContent => ({ kind: 'date', value, format: 'dd/mm/yyyy' });
export const error = (value: string): CellContent => ({ kind: 'error', value });

export function sheet(name: string, rows: Grid, sketch: Partial<SheetContent> = {}): SheetContent {
  return { name, visibility: 'visible', rows, tables: [], hiddenRows: new Set(), hiddenColumns: new Set(), ...sketch };
}

export function workbook(sheets: readonly SheetContent[], sketch: Partial<WorkbookContent> = {}): WorkbookContent {
  return { file: 'green-trust.xlsx', format: 'xlsx', sheets, properties: new Map(), extras: [], ...sketch };
}

export interface Filled {
  /** By measure id, then column. */
  figures?: Record<string, Partial<Record<FigureKey, Typed>>>;
  /** By priority ref. */
  texts?: Record<string, Typed>;
  signed?: { name?: Typed; role?: Typed; date?: Typed };
}

/** The row of the header in the sheets that `returnContent` makes, counted from 0. */
export const HEADER_ROW = 3;

/** The grid of the Figures sheet as issued and filled: title, guidance, a blank row, then the table. */
export function figuresGrid(plan: Plan, partner: string, figures: Filled['figures'] = {}): Grid {
  const columns = figureColumns(plan.period.noun);
  const rows = measuresAskedOf(plan, partner).map((measure) => {
    const issued: Partial<Record<FigureKey, Typed>> = {
      id: measure.id,
      ref: measure.priority,
      measure: measure.title,
      definition: measure.definition,
      unit: unitWords(measure.answer),
      target: targetWords(measure, plan.period.noun) || '[z]',
    };
    const row: Partial<Record<FigureKey, Typed>> = { ...issued, ...figures[measure.id] };
    return columns.map(({ key }) => row[key]);
  });
  return grid(
    ['Figures'],
    ['One row a measure.'],
    [],
    columns.map(({ header }) => header),
    ...rows,
  );
}

export function narrativeGrid(plan: Plan, partner: string, texts: Record<string, Typed> = {}): Grid {
  const rows = textsAskedOf(plan, partner).map(({ ref, title, text }) => [ref, title, text?.prompt, texts[ref], 0]);
  return grid(
    ['Narrative'],
    ['One row a priority.'],
    [],
    NARRATIVE_COLUMNS.map(({ header }) => header),
    ...rows,
  );
}

export function startGrid(plan: Plan, partner: string, signed: Filled['signed'] = {}): Grid {
  const name = plan.partners.find(({ id }) => id === partner)?.name ?? partner;
  return grid(
    ['Return'],
    [],
    [START_LABELS.partner, name],
    [],
    [START_LABELS.name, signed.name],
    [START_LABELS.role, signed.role],
    [START_LABELS.date, signed.date],
  );
}

export function tableOver(name: string, rows: Grid, top = HEADER_ROW): TableContent {
  return { name, top, left: 0, bottom: rows.length - 1, right: (rows[top]?.length ?? 1) - 1 };
}

/** The content of a returned workbook, as an adapter reads it. */
export function returnContent(
  plan: Plan,
  partner: string,
  filled: Filled = {},
  sketch: Partial<WorkbookContent> = {},
): WorkbookContent {
  const figures = figuresGrid(plan, partner, filled.figures);
  const narrative = narrativeGrid(plan, partner, filled.texts);
  return workbook(
    [
      sheet(RETURN_SHEETS.start, startGrid(plan, partner, filled.signed)),
      sheet(RETURN_SHEETS.figures, figures, { tables: [tableOver(RETURN_TABLES.figures, figures)] }),
      sheet(RETURN_SHEETS.narrative, narrative, { tables: [tableOver(RETURN_TABLES.narrative, narrative)] }),
      identitySheet(plan, partner),
    ],
    sketch,
  );
}

export function identitySheet(plan: Plan, partner: string): SheetContent {
  return sheet(RETURN_SHEETS.identity, grid([...IDENTITY_COLUMNS], ...identityRows(plan, partner)), {
    visibility: 'very hidden',
  });
}

/** The workbook with one of its sheets changed. */
export function withSheet(
  content: WorkbookContent,
  name: string,
  change: (sheet: SheetContent) => SheetContent | undefined,
): WorkbookContent {
  return { ...content, sheets: content.sheets.flatMap((each) => (each.name === name ? (change(each) ?? []) : each)) };
}
