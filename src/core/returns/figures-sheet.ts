import { suitableQualifiers } from '../measure-kinds';
import type { Source } from '../place';
import type { ValueReading } from '../measure-kinds/measure-kind';
import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import { fieldOf, filledCell, sourceAt } from './cells';
import { changedMeasures } from './changed-definitions';
import { entrySaid } from './figure';
import { figureColumns, FIGURES_TABLE, RETURN_SHEETS, SHORTHAND, type FigureFieldKey, type FigureKey } from './layout';
import { matchedRows } from './matched-rows';
import type { Entry, Field, Deviation } from './partner-return';
import type { Reading } from '../values/reading';
import { foldText } from '../values/plain-text';
import { returnTable, type ReturnTable } from './return-table';
import { figuresShape, type IssuedTo } from './table-shapes';
import { isExact, qualifierReading, type Qualifier } from '../values/qualifier';
import { textReading } from '../values/text';
import { enteredReading, partReading, valueReading } from './value-reading';
import { unclear } from '../values/numeric-question';
import { saidFigure } from '../words/figure-words';
import type { CellContent } from '../values/cell';
import type { WorkbookContent } from './workbook-content';

/** An entry for every measure asked, in the plan's order; blank where its row is gone. */
export function entriesOf(
  content: WorkbookContent,
  issued: Plan,
  { partner, template }: IssuedTo,
): { entries: readonly Entry[]; table?: ReturnTable<FigureKey>; deviations: readonly Deviation[] } {
  const { table, deviations } = returnTable(content, figuresShape(issued.period.noun, template));
  const asked = { partner, aboutMargin: issued.aboutMargin };
  if (!table) {
    const entries = issued.measures.map((measure) => entryOfRow(content.file, undefined, undefined, measure, asked));
    return { entries, deviations: entries.length > 0 ? deviations : [] };
  }
  const matched = matchedRows(content.file, table, {
    asked: issued.measures.map(({ id }) => id),
    about: aboutWhich(issued),
    nameOf: (textOf) => textOf('id') || textOf('ref') || textOf('measure'),
    columns: figureColumns(issued.period.noun),
  });
  const entries = issued.measures.map((measure) =>
    entryOfRow(content.file, table, matched.rows.get(measure.id), measure, asked),
  );
  return {
    entries,
    table,
    deviations: [...deviations, ...matched.deviations, ...changedMeasures(content.file, table, matched.rows, issued)],
  };
}

/**
 * Gives the id of the measure that a row is about: by ref and title, which the partner saw while typing; else by the
 * id column; else, where the ref is blank, by a title that only one measure has. Measures with the same ref and title
 * are told apart by id alone.
 */
function aboutWhich(issued: Plan): (textOf: (key: FigureKey) => string) => string | undefined {
  const ids = new Map(issued.measures.map(({ id }) => [foldText(id), id]));
  const byName = new Map<string, string | undefined>();
  const byTitle = new Map<string, string | undefined>();
  for (const { id, priority, title } of issued.measures) {
    const name = nameKey(priority, title);
    byName.set(name, byName.has(name) ? undefined : id);
    byTitle.set(foldText(title), byTitle.has(foldText(title)) ? undefined : id);
  }
  return (textOf) => {
    const title = textOf('measure');
    const ref = textOf('ref');
    return (
      byName.get(nameKey(ref, title)) ??
      ids.get(foldText(textOf('id'))) ??
      (ref === '' ? byTitle.get(foldText(title)) : undefined)
    );
  };
}

function nameKey(ref: string, title: string): string {
  return JSON.stringify([foldText(ref), foldText(title)]);
}

interface AskedOf {
  partner: string;
  aboutMargin: number;
}

function entryOfRow(
  file: string,
  table: ReturnTable<FigureKey> | undefined,
  row: number | undefined,
  measure: Measure,
  { partner, aboutMargin }: AskedOf,
): Entry {
  const placed = (key: FigureFieldKey): PlacedCell => placedCell(file, table, row, key);
  const field = <T>({ at, cell }: PlacedCell, reading: Reading<T>): Field<T> => fieldOf(at, cell, reading);
  const cells = {
    value: placed('value'),
    qualifier: placed('qualifier'),
    numerator: placed('numerator'),
    denominator: placed('denominator'),
    source: placed('source'),
    comment: placed('comment'),
    lastYear: placed('lastYear'),
  };
  const qualifier = qualifierReading(cells.qualifier.cell, suitableQualifiers(measure.answer));
  const value = withQualifierBeside(enteredReading(cells.value.cell, measure), qualifier);
  const numerator = partReading(cells.numerator.cell, measure.parts?.numerator);
  const denominator = partReading(cells.denominator.cell, measure.parts?.denominator);
  const said = entrySaid(
    measure.answer,
    { value: value.reading, ownQualifier: value.qualifier, qualifier, numerator, denominator },
    aboutMargin,
  );
  return {
    partner,
    measure: measure.id,
    value: field(cells.value, value.reading),
    qualifier: field(cells.qualifier, agreeing(qualifier, value, measure)),
    numerator: field(cells.numerator, numerator),
    denominator: field(cells.denominator, denominator),
    source: field(cells.source, textReading(cells.source.cell)),
    comment: field(cells.comment, textReading(cells.comment.cell)),
    lastYear: field(cells.lastYear, valueReading(cells.lastYear.cell, measure).reading),
    ...said,
  };
}

/** A column's cell in one measure's row; blank where table, row or column is gone. */
interface PlacedCell {
  at: Source;
  cell: CellContent | undefined;
}

function placedCell(
  file: string,
  table: ReturnTable<FigureKey> | undefined,
  row: number | undefined,
  key: FigureFieldKey,
): PlacedCell {
  const column = table?.header.columns.get(key);
  const sheet = table?.sheet.name ?? RETURN_SHEETS.figures;
  const at = sourceAt(file, sheet, row ?? table?.header.row ?? 0, column ?? table?.header.left ?? 0);
  if (!table || row === undefined || column === undefined) return { at, cell: undefined };
  const found = filledCell(table.sheet, row, column) ?? formulaOnly(table, row, column);
  return { at, cell: found && isNotAsked(key, found) ? undefined : found };
}

/** True for the "[z]" that the template prints where a measure asks for no qualifier or parts: nobody entered it. */
function isNotAsked(key: FigureFieldKey, { value }: CellContent): boolean {
  const { holds } = FIGURES_TABLE[key];
  return value === SHORTHAND.notApplicable && (holds === 'qualifier' || holds === 'number');
}

/** A cell that looks blank but has a formula, which the checks report; undefined where there is no formula. */
function formulaOnly({ sheet }: ReturnTable<FigureKey>, row: number, column: number): CellContent | undefined {
  const cell = sheet.rows[row]?.[column];
  return cell?.formula === undefined ? undefined : cell;
}

/** A position in words beside a qualifier such as "over" is read, but the sheet asks for its digits. */
function withQualifierBeside(value: ValueReading, column: Reading<Qualifier>): ValueReading {
  const { reading } = value;
  const isInexact = column.state === 'read' && !isExact(column.value);
  if (reading.state !== 'read' || reading.readAs === undefined || !isInexact) return value;
  return { ...value, reading: { ...reading, retype: true } };
}

/** The reading of the Qualifier column; unclear where the value's own cell has a different qualifier. */
function agreeing(
  column: ReturnType<typeof qualifierReading>,
  { reading, qualifier }: ReturnType<typeof enteredReading>,
  measure: Measure,
): Entry['qualifier']['reading'] {
  if (column.state !== 'read' || qualifier === undefined || qualifier === column.value) return column;
  if (isExact(qualifier) && column.value === 'exactly') return column;
  if (reading.state !== 'read' || typeof reading.value !== 'number') return column;
  const { value } = reading;
  return unclear(
    'two-qualifiers',
    [qualifier, column.value].map(
      (each) =>
        (each === 'exactly' ? 'exactly ' : '') + saidFigure({ kind: 'number', value, qualifier: each }, measure.answer),
    ),
  );
}
