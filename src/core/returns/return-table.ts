import { filledCell, textAt } from './cells';
import { columnDeviations } from './column-deviations';
import { headerRowIn, type HeaderRow, type TableShape } from './header-row';
import type { Deviation } from './partner-return';
import { foldText } from '../values/plain-text';
import type { SheetContent, TableContent, WorkbookContent } from './workbook-content';

/** A table of the return as it was found, wherever it stood. */
export interface ReturnTable<Key extends string> {
  sheet: SheetContent;
  header: HeaderRow<Key>;
  /** The last row that belongs to the table; rows below it were typed under it. */
  bottom: number;
  /** The header as it was issued. */
  headerOf(key: Key): string;
}

/**
 * Finds a table by its headers: preferably an Excel table of its name, else on the sheet of its name, else on a visible
 * sheet, else on any. Other tables with these headers become deviations where they say something else.
 */
export function returnTable<Key extends string>(
  content: WorkbookContent,
  shape: TableShape<Key>,
): { table?: ReturnTable<Key>; deviations: readonly Deviation[] } {
  const found = content.sheets.flatMap((sheet) => {
    const header = headerRowIn(sheet, shape);
    return header ? [{ sheet, header, declared: declaredTable(sheet, header) }] : [];
  });
  const name = foldText(shape.name);
  const best =
    found.find(({ declared }) => declared !== undefined && foldText(declared.name) === name) ??
    found.find(({ sheet }) => foldText(sheet.name) === name) ??
    found.find(({ sheet }) => sheet.visibility === 'visible') ??
    found[0];
  if (!best) return { deviations: [missing(content, shape)] };
  const headerOf = (key: Key): string => shape.columns.find((column) => column.key === key)?.header ?? key;
  const others = found.filter((other) => other !== best);
  const table = {
    sheet: best.sheet,
    header: best.header,
    bottom: best.declared?.bottom ?? lastRowOfRun(best.sheet, best.header),
    headerOf,
  };
  return {
    table,
    deviations: [
      ...others.flatMap((other) => anotherTable(other, table, shape)),
      ...columnDeviations(content.file, table, shape),
    ],
  };
}

function declaredTable(sheet: SheetContent, header: HeaderRow<string>): TableContent | undefined {
  return sheet.tables.find(
    ({ top, left, right }) => top === header.row && left <= header.right && right >= header.left,
  );
}

/** The last row of a table that isn't declared as an Excel table: the one before the first blank row. */
function lastRowOfRun(sheet: SheetContent, { row, left, right }: HeaderRow<string>): number {
  let last = row;
  while (last + 1 < sheet.rows.length && anyFilled(sheet, last + 1, left, right)) last += 1;
  return last;
}

export function anyFilled(sheet: SheetContent, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) if (filledCell(sheet, row, column)) return true;
  return false;
}

function missing(content: WorkbookContent, { name }: TableShape<string>): Deviation {
  const sheet = content.sheets.find((each) => foldText(each.name) === foldText(name));
  return sheet ? { kind: 'missing-table', sheet: sheet.name, table: name } : { kind: 'missing-sheet', sheet: name };
}

/** The deviation for a second table that says something else; an exact copy is reported as the partner's own sheet. */
function anotherTable<Key extends string>(
  other: Pick<ReturnTable<Key>, 'sheet' | 'header'>,
  table: ReturnTable<Key>,
  { name }: TableShape<Key>,
): readonly Deviation[] {
  const rows = Math.max(other.sheet.rows.length - other.header.row, table.sheet.rows.length - table.header.row);
  const keys = new Set([...other.header.columns.keys(), ...table.header.columns.keys()]);
  for (let row = 1; row < rows; row += 1) {
    for (const key of keys) {
      if (textIn(other, other.header.row + row, key) !== textIn(table, table.header.row + row, key)) {
        return [{ kind: 'repeated-table', sheet: other.sheet.name, table: name, read: table.sheet.name }];
      }
    }
  }
  return [];
}

/** The text of a row's cell in a column of the table; empty where the column is missing. */
export function textIn<Key extends string>(
  { sheet, header }: Pick<ReturnTable<Key>, 'sheet' | 'header'>,
  row: number,
  key: Key,
): string {
  const column = header.columns.get(key);
  return column === undefined ? '' : textAt(sheet, row, column);
}
