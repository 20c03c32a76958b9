import { filledCell, textAt } from './cells';
import { foldText } from '../values/plain-text';
import type { SheetContent } from './workbook-content';

/** A column by its key, with the header that it stands under. */
export interface KeyedHeader<Key extends string> {
  key: Key;
  header: string;
  /** True where people type. */
  entry?: boolean;
  /** The first template version with this column; 1 where left out. */
  since?: number;
}

/** What a table is recognised by: its headers, and which of them its header row must have. */
export interface TableShape<Key extends string> {
  /** The name of sheet and table. */
  name: string;
  columns: readonly KeyedHeader<Key>[];
  /** Other headers that are accepted for a column, each with the column's key. */
  aliases: readonly (readonly [string, Key])[];
  /** The version of the template that the return was issued with: columns added later aren't missed. */
  template?: number;
  /** Columns that name a row; the header row must have at least one of them. */
  keys: readonly Key[];
  /** Columns that other tables don't have; the header row must have at least one of them. */
  telling: readonly Key[];
}

/** A header row with where each column stands. Rows and columns are counted from 0. */
export interface HeaderRow<Key extends string> {
  row: number;
  columns: ReadonlyMap<Key, number>;
  /** Columns that were read although the partner lengthened their header. */
  renamed: readonly { column: number; key: Key; header: string }[];
  /** Later columns with the same header as an earlier one. */
  repeated: readonly { column: number; key: Key; header: string }[];
  /** The partner's own columns; `header` is empty where a heading was cleared. */
  extra: readonly { column: number; header: string }[];
  /** The first and the last column of the header row. */
  left: number;
  right: number;
}

/** A row with fewer of a table's headers isn't its header row. */
const FEWEST_HEADERS = 3;

/** The row with the most of a table's headers, the first of equals; undefined where none has at least three. */
export function headerRowIn<Key extends string>(
  sheet: SheetContent,
  shape: TableShape<Key>,
  from = 0,
): HeaderRow<Key> | undefined {
  const known = knownHeaders(shape);
  let best: { row: number; keys: ReadonlySet<Key> } | undefined;
  for (let row = from; row < sheet.rows.length; row += 1) {
    const cells = sheet.rows[row] ?? [];
    if (cells.length < FEWEST_HEADERS) continue;
    const keys = keysIn(cells, known);
    if (keys.size > (best?.keys.size ?? FEWEST_HEADERS - 1) && isHeader(keys, shape)) best = { row, keys };
  }
  return best && describeRow(sheet, best.row, known, shape);
}

/** Keys by folded header, of shapes that last: each return is searched for the same few. */
const headersOfShapes = new WeakMap<object, ReadonlyMap<string, string>>();

function knownHeaders<Key extends string>(shape: TableShape<Key>): ReadonlyMap<string, Key> {
  const known = headersOfShapes.get(shape) as ReadonlyMap<string, Key> | undefined;
  if (known) return known;
  const headers = new Map([
    ...shape.aliases.map(([header, key]) => [foldText(header), key] as const),
    ...shape.columns.map(({ header, key }) => [foldText(header), key] as const),
  ]);
  headersOfShapes.set(shape, headers);
  return headers;
}

function isHeader<Key extends string>(keys: ReadonlySet<Key>, { keys: naming, telling }: TableShape<Key>): boolean {
  return naming.some((key) => keys.has(key)) && telling.some((key) => keys.has(key));
}

/** Only short texts can be headers: long ones aren't looked at. */
const HEADER_LIMIT = 80;

/** Short texts folded lately: headers, answers and labels are the same in most returns. */
const folded = new Map<string, string>();
const MOST_FOLDED = 2_000;

function foldShortText(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const fold = foldText(text);
  folded.set(text, fold);
  return fold;
}

function keysIn<Key extends string>(
  row: SheetContent['rows'][number],
  known: ReadonlyMap<string, Key>,
): ReadonlySet<Key> {
  const keys = new Set<Key>();
  for (const cell of row) {
    if (cell?.kind !== 'text' || typeof cell.value !== 'string' || cell.value.length > HEADER_LIMIT) continue;
    const key = known.get(foldShortText(cell.value));
    if (key !== undefined) keys.add(key);
  }
  return keys;
}

function describeRow<Key extends string>(
  sheet: SheetContent,
  row: number,
  known: ReadonlyMap<string, Key>,
  shape: TableShape<Key>,
): HeaderRow<Key> {
  const headers = headersAround(sheet, row, known);
  const columns = new Map<Key, number>();
  const repeated: { column: number; key: Key; header: string }[] = [];
  const unknown: { column: number; header: string }[] = [];
  for (const { column, header } of headers) {
    const key = known.get(foldText(header));
    if (key === undefined) unknown.push({ column, header });
    else if (columns.has(key)) repeated.push({ column, key, header });
    else columns.set(key, column);
  }
  const renamed = unknown.flatMap(({ column, header }) => {
    const key = findLengthenedHeader(
      header,
      shape.columns.filter((each) => !columns.has(each.key)),
    );
    if (key !== undefined) columns.set(key, column);
    return key === undefined ? [] : [{ column, key, header }];
  });
  const extra = unknown.filter(({ column }) => !renamed.some((each) => each.column === column));
  return { row, columns, renamed, repeated, extra, left: headers[0]?.column ?? 0, right: headers.at(-1)?.column ?? 0 };
}

/**
 * The header row's cells from the first known header to the last, and the filled ones directly beside these. A blank
 * cell is included only where something stands below it.
 */
function headersAround<Key extends string>(
  sheet: SheetContent,
  row: number,
  known: ReadonlyMap<string, Key>,
): { column: number; header: string }[] {
  const length = sheet.rows[row]?.length ?? 0;
  const isKnown = (column: number): boolean => known.has(foldText(textAt(sheet, row, column)));
  const all = Array.from({ length }, (_, column) => column);
  let left = all.find(isKnown) ?? 0;
  let right = all.filter(isKnown).at(-1) ?? 0;
  while (left > 0 && filledCell(sheet, row, left - 1)) left -= 1;
  while (filledCell(sheet, row, right + 1)) right += 1;
  return all.slice(left, right + 1).flatMap((column) => {
    const header = textAt(sheet, row, column);
    return header === '' && !isFilledBelow(sheet, row, column) ? [] : [{ column, header }];
  });
}

function isFilledBelow(sheet: SheetContent, row: number, column: number): boolean {
  return sheet.rows.some((_cells, at) => at > row && filledCell(sheet, at, column) !== undefined);
}

/** The missing column whose header this one begins with, as "This year (2021/22)" does; the longest of several. */
function findLengthenedHeader<Key extends string>(
  header: string,
  missing: readonly KeyedHeader<Key>[],
): Key | undefined {
  const text = foldText(header);
  return missing
    .filter(
      (column) =>
        text.startsWith(foldText(column.header)) && /^[\s([,/–-]/.test(text.slice(foldText(column.header).length)),
    )
    .reduce<KeyedHeader<Key> | undefined>(
      (longest, column) => (longest && longest.header.length >= column.header.length ? longest : column),
      undefined,
    )?.key;
}
