import { sourceAt, textAt } from './cells';
import type { HeaderRow, TableShape } from './header-row';
import type { Deviation } from './partner-return';
import type { SheetContent } from './workbook-content';

interface FoundTable<Key extends string> {
  sheet: SheetContent;
  header: HeaderRow<Key>;
  /** The header as it was issued. */
  headerOf(key: Key): string;
}

/** What differs between the columns of a table as issued and as found. */
export function columnDeviations<Key extends string>(
  file: string,
  table: FoundTable<Key>,
  shape: TableShape<Key>,
): readonly Deviation[] {
  const { sheet, header, headerOf } = table;
  const at = (column: number) => sourceAt(file, sheet.name, header.row, column);
  const missing = missingColumns(shape, header);
  const standIns = new Set(missing.map(({ standIn }) => standIn?.column));
  return [
    ...missing.map((each) => missingColumn(file, table, { ...each, table: shape.name })),
    ...header.renamed.map(({ column, key, header: found }): Deviation => ({
      kind: 'renamed-column',
      at: at(column),
      column: headerOf(key),
      found,
    })),
    ...header.repeated.map((each): Deviation => ({
      kind: 'repeated-column',
      at: at(each.column),
      column: headerOf(each.key),
      differing: differingCells(file, table, each),
    })),
    ...header.extra
      .filter(({ column }) => !standIns.has(column))
      .map(({ column, header: found }): Deviation => ({
        kind: 'extra-column',
        at: at(column),
        column: found,
        values: valuesIn(table, column),
      })),
  ];
}

interface MissingColumn {
  /** The header as it was issued. */
  column: string;
  /** True where the return was issued with an earlier template, which hadn't this column. */
  isLater: boolean;
  /** The partner's own column in its place, if there is one. */
  standIn: { column: number; header: string } | undefined;
}

function missingColumns<Key extends string>(shape: TableShape<Key>, header: HeaderRow<Key>): readonly MissingColumn[] {
  return shape.columns
    .filter(({ key }) => !header.columns.has(key))
    .map(({ key, header: column, since = 1 }) => {
      const isLater = shape.template !== undefined && since > shape.template;
      return { column, isLater, standIn: isLater ? undefined : standInFor(key, shape, header) };
    });
}

function missingColumn(
  file: string,
  found: FoundTable<string>,
  { table, column, isLater, standIn }: MissingColumn & { table: string },
): Deviation {
  const { sheet, header } = found;
  if (!standIn) return { kind: isLater ? 'later-column' : 'missing-column', sheet: sheet.name, table, column };
  const at = sourceAt(file, sheet.name, header.row, standIn.column);
  const instead = { at, header: standIn.header, values: valuesIn(found, standIn.column) };
  return { kind: 'missing-column', sheet: sheet.name, table, column, instead };
}

/** The partner's own column next to the same neighbour as the missing one was issued; undefined where there is none. */
function standInFor<Key extends string>(
  key: Key,
  { columns }: TableShape<Key>,
  header: HeaderRow<Key>,
): { column: number; header: string } | undefined {
  const index = columns.findIndex((each) => each.key === key);
  const places = [index - 1, index + 1].flatMap((neighbour) => {
    const known = columns[neighbour];
    const place = known && header.columns.get(known.key);
    return place === undefined ? [] : [place + index - neighbour];
  });
  return header.extra.find(({ column }) => places.includes(column));
}

function valuesIn({ sheet, header }: Pick<FoundTable<string>, 'sheet' | 'header'>, column: number): readonly string[] {
  const values: string[] = [];
  for (let row = header.row + 1; row < sheet.rows.length; row += 1) {
    const value = textAt(sheet, row, column);
    if (value !== '') values.push(value);
  }
  return values;
}

/** The cells of a repeated column that say something else than the column that is read. */
function differingCells<Key extends string>(
  file: string,
  { sheet, header }: FoundTable<Key>,
  { column, key }: { column: number; key: Key },
) {
  const first = header.columns.get(key) ?? column;
  const cells: { cell: string; value: string }[] = [];
  for (let row = header.row + 1; row < sheet.rows.length; row += 1) {
    const value = textAt(sheet, row, column);
    if (value !== '' && value !== textAt(sheet, row, first))
      cells.push({ cell: sourceAt(file, sheet.name, row, column).cell, value });
  }
  return cells;
}
