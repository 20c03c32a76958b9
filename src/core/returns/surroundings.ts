import { cellAddress, columnLetters } from '../place';
import { sourceAt, textAt } from './cells';
import { foldText } from '../values/plain-text';
import { formatList } from '../words/english';
import {
  FIGURE_ENTRY_KEYS,
  LINE_COLUMNS,
  RETURN_SHEETS,
  RETURN_TABLES,
  TEXT_ENTRY_KEYS,
  type FigureKey,
  type NarrativeKey,
} from './layout';
import type { Deviation } from './partner-return';
import type { ReturnTable } from './return-table';
import { startSheetOf } from './start-sheet';
import type { SheetContent, WorkbookContent } from './workbook-content';

interface Tables {
  figures?: ReturnTable<FigureKey>;
  narrative?: ReturnTable<NarrativeKey>;
}

/**
 * What stands around the entries: values typed beside the tables, what is struck through, attached, drawn over or
 * hidden, sheets of the partner's own, macros and links.
 * @param told names of sheets that another deviation reports already
 */
export function surroundings(
  content: WorkbookContent,
  { figures, narrative }: Tables,
  told: ReadonlySet<string>,
): readonly Deviation[] {
  const own = new Set<string>(Object.values(RETURN_SHEETS).map(foldText));
  const start = startSheetOf(content);
  const read = new Set([figures?.sheet, narrative?.sheet, start]);
  const extraSheets = content.sheets.filter(
    (sheet) => !read.has(sheet) && !told.has(sheet.name) && !own.has(foldText(sheet.name)) && isFilled(sheet),
  );
  return [
    ...(figures ? aroundTable(content.file, figures, FIGURE_ENTRY_KEYS) : []),
    ...(narrative ? aroundTable(content.file, narrative, TEXT_ENTRY_KEYS) : []),
    ...(start ? aroundSignOff(content.file, start) : []),
    ...content.sheets.filter((sheet) => !read.has(sheet)).flatMap((sheet) => aroundWords(content.file, sheet)),
    ...content.sheets.flatMap((sheet) => annotations(content.file, sheet)),
    ...[start, figures?.sheet, narrative?.sheet].flatMap((sheet) =>
      sheet && sheet.visibility !== 'visible' ? [hidden(sheet, 'the whole sheet')] : [],
    ),
    ...extraSheets.map((sheet): Deviation => ({
      kind: 'extra-content',
      what: `the sheet "${sheet.name}", which isn't part of the return (${cellsWords(sheet)})`,
    })),
    ...(content.sheetsWithoutCells ?? []).map(({ name, kind }): Deviation => ({
      kind: 'extra-content',
      what: `the ${kind} "${name}", which isn't part of the return`,
    })),
    ...content.extras
      .filter((what) => what !== 'comments' || !content.sheets.some(hasNotes))
      .map((what): Deviation => ({ kind: 'extra-content', what })),
  ];
}

/** Tables that only tell: whatever stands beside or below them was typed by the partner. */
const TABLES_OF_WORDS = new Set<string>([RETURN_TABLES.definitions, RETURN_TABLES.notes]);

/** Values typed beside or below the table of a sheet that isn't for entries; none where its table isn't declared. */
function aroundWords(file: string, sheet: SheetContent): readonly Deviation[] {
  const table = sheet.tables.find(({ name }) => TABLES_OF_WORDS.has(name));
  if (!table) return [];
  return filledCells(sheet)
    .filter(({ row, column }) =>
      row < table.top ? column >= LINE_COLUMNS : row > table.bottom || column < table.left || column > table.right,
    )
    .map(({ row, column, value }) => ({ kind: 'stray-value', at: sourceAt(file, sheet.name, row, column), value }));
}

interface FilledCell {
  row: number;
  column: number;
  value: string;
}

function filledCells(sheet: SheetContent): readonly FilledCell[] {
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((_cell, column): FilledCell[] => {
      const value = textAt(sheet, row, column);
      return value === '' ? [] : [{ row, column, value }];
    }),
  );
}

/** As many cells of a sheet as are named one by one. */
const CELLS_NAMED = 5;

/** The filled cells of a sheet: "A1, B2 and C3", "A1, A2, A3, A4, A5 and 7 more". */
function cellsWords(sheet: SheetContent): string {
  const cells = filledCells(sheet).map(({ row, column }) => cellAddress(row, column));
  const more = cells.length - CELLS_NAMED;
  return formatList(more > 1 ? [...cells.slice(0, CELLS_NAMED), `${more} more`] : cells);
}

/** Notes are told one by one where it is known what they say. */
const hasNotes = ({ annotations: all = [] }: SheetContent): boolean => all.some(({ kind }) => kind === 'note');

function annotations(file: string, { name, annotations: all = [] }: SheetContent): readonly Deviation[] {
  return all.map(({ kind, text, at }) => ({
    kind: 'annotation',
    of: kind,
    sheet: name,
    text,
    ...(at && { at: sourceAt(file, name, at.row, at.column) }),
  }));
}

function isFilled({ rows }: SheetContent): boolean {
  return rows.some((row) => row.some((cell) => cell !== undefined));
}

function hidden(sheet: SheetContent, what: string): Deviation {
  return { kind: 'hidden', sheet: sheet.name, what };
}

function aroundTable<Key extends string>(
  file: string,
  table: ReturnTable<Key>,
  entryKeys: readonly Key[],
): readonly Deviation[] {
  const { sheet, header } = table;
  const deviations: Deviation[] = [];
  const isOwn = ownCells(table);
  const entries = new Set(entryKeys.map((key) => header.columns.get(key)));
  for (const [row, cells] of sheet.rows.entries()) {
    for (let column = 0; column < cells.length; column += 1) {
      const value = isOwn(row, column) ? '' : textAt(sheet, row, column);
      if (value !== '') deviations.push({ kind: 'stray-value', at: sourceAt(file, sheet.name, row, column), value });
      else if (cells[column]?.struck !== undefined && row > header.row && entries.has(column))
        deviations.push(...struckOut(file, sheet, row, column));
    }
    if (row > header.row && sheet.hiddenRows.has(row) && cells.some((cell) => cell !== undefined))
      deviations.push(hidden(sheet, `row ${row + 1}`));
  }
  for (const column of header.columns.values()) {
    if (sheet.hiddenColumns.has(column))
      deviations.push(hidden(sheet, `column ${columnLetters(column)}, "${textAt(sheet, header.row, column)}"`));
  }
  return deviations;
}

/** Tells the cells that are no stray values: the template's lines, the table's columns, and columns reported whole. */
function ownCells<Key extends string>({ header }: ReturnTable<Key>): (row: number, column: number) => boolean {
  const own = new Set([
    ...header.columns.values(),
    ...[...header.extra, ...header.repeated].map(({ column }) => column),
  ]);
  return (row, column) => (row < header.row ? column < LINE_COLUMNS : own.has(column));
}

/** The cell as a struck-through one, unless it is blank or isn't struck through. */
function struckOut(file: string, sheet: SheetContent, row: number, column: number): readonly Deviation[] {
  const struck = sheet.rows[row]?.[column]?.struck;
  const found = textAt(sheet, row, column);
  return struck === undefined || found === ''
    ? []
    : [{ kind: 'struck-out', at: sourceAt(file, sheet.name, row, column), found, struck }];
}

/** Values typed beside the lines of "Start here", and what is struck through in its entries. */
function aroundSignOff(file: string, sheet: SheetContent): readonly Deviation[] {
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((_cell, column): readonly Deviation[] => {
      if (column === LINE_COLUMNS - 1) return struckOut(file, sheet, row, column);
      const value = column < LINE_COLUMNS ? '' : textAt(sheet, row, column);
      return value === '' ? [] : [{ kind: 'stray-value', at: sourceAt(file, sheet.name, row, column), value }];
    }),
  );
}
