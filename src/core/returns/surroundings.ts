import { columnLetters } from '../place';
import { sourceAt, textAt } from './cells';
import { foldText } from '../values/plain-text';
import {
  FIGURE_ENTRY_KEYS,
  LINE_COLUMNS,
  RETURN_SHEETS,
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
    ...content.sheets.flatMap((sheet) => annotations(content.file, sheet)),
    ...[start, figures?.sheet, narrative?.sheet].flatMap((sheet) =>
      sheet && sheet.visibility !== 'visible' ? [hidden(sheet, 'the whole sheet')] : [],
    ),
    ...extraSheets.map(({ name }): Deviation => ({
      kind: 'extra-content',
      what: `the sheet "${name}", which isn't part of the return`,
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
