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
  const missing = shape.columns.filter(({ key }) => !header.columns.has(key));
  const standIns = new Map(missing.map(({ key }) => [key, standInFor(key, shape, header)]));
  const standing = new Set([...standIns.values()].map((each) => each?.column));
  return [
    ...missing.map(({ key, header: column }): Deviation => {
      const standIn = standIns.get(key);
      const instead = standIn && {
        at: at(standIn.column),
        header: standIn.header,
        values: valuesIn(table, standIn.column),
      };
      return { kind: 'missing-column', sheet: sheet.name, table: shape.name, column, ...(instead && { instead }) };
    }),
    ...header.renamed.map((each): Deviation => ({
      kind: 'renamed-column',
      at: at(each.column),
      column: headerOf(each.key),
      found: each.header,
    })),
    ...header.repeated.map((each): Deviation => ({
      kind: 'repeated-column',
      at: at(each.column),
      column: headerOf(each.key),
      differing: differing(file, table, each),
    })),
    ...header.extra
      .filter(({ column }) => !standing.has(column))
      .map((each): Deviation => ({
        kind: 'extra-column',
        at: at(each.column),
        column: each.header,
        values: valuesIn(table, each.column),
      })),
  ];
}

/** The column of the partner's own that stands where a missing one was issued: beside the same neighbour. */
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
function differing<Key extends string>(
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
