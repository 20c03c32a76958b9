import { filledCell, sourceAt, textAt } from '../../core/returns/cells';
import { headerRowIn } from '../../core/returns/header-row';
import { foldText } from '../../core/values/plain-text';
import type { CellContent } from '../../core/values/cell';
import type { SheetContent, WorkbookContent } from '../../core/returns/workbook-content';
import type { Source } from '../../core/place';
import type { PeriodNoun } from '../../core/returns/layout';
import { columnsOf, type ColumnKey, type CouncilTable } from './council-table';
import { sheetOfTable } from './our-sheets';

/** A filled row of a table; its cells are found by their column's key. */
export interface TableRow<Key extends string> {
  /** The cell's text without spaces around it. */
  text: (key: Key) => string;
  /** The cell's text exactly as it stands, with spaces and line breaks. */
  whole: (key: Key) => string;
  cell: (key: Key) => CellContent | undefined;
  /** The cell's place in the council workbook. */
  at: (key: Key) => Source;
}

/**
 * Every filled row below the table's header, also those typed under the table; undefined where the table isn't found.
 */
export function rowsOf<Table extends CouncilTable>(
  content: WorkbookContent,
  table: Table,
  noun: PeriodNoun,
): readonly TableRow<ColumnKey<Table>>[] | undefined {
  const sheet = sheetOfTable(content, table);
  const top = sheet?.tables.find(({ name }) => foldText(name) === foldText(table.table))?.top ?? 0;
  const columns = columnsOf<ColumnKey<Table>>(table, noun);
  const keys = columns.map(({ key }) => key);
  const header = sheet && headerRowIn(sheet, { name: table.table, columns, aliases: [], keys, telling: keys }, top);
  if (!sheet || !header) return undefined;
  return sheet.rows.flatMap((_, row) => {
    const filled = row > header.row && [...header.columns.values()].some((column) => filledCell(sheet, row, column));
    return filled ? [tableRow(content.file, sheet, row, header.columns)] : [];
  });
}

function tableRow<Key extends string>(
  file: string,
  sheet: SheetContent,
  row: number,
  columns: ReadonlyMap<Key, number>,
): TableRow<Key> {
  const cell = (key: Key): CellContent | undefined => {
    const column = columns.get(key);
    return column === undefined ? undefined : filledCell(sheet, row, column);
  };
  return {
    cell,
    text: (key) => {
      const column = columns.get(key);
      return column === undefined ? '' : textAt(sheet, row, column).trim();
    },
    whole: (key) => String(cell(key)?.value ?? ''),
    at: (key) => sourceAt(file, sheet.name, row, columns.get(key) ?? 0),
  };
}
