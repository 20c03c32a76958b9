import { filledCell, sourceAt, textAt } from './cells';
import type { LayoutColumn } from './layout';
import type { Deviation } from './partner-return';
import { anyFilled, textIn, type ReturnTable } from './return-table';

/** How rows of a table are matched with the measures or priorities asked. */
export interface RowMatching<Key extends string> {
  /** Ids of the measures, or refs of the priorities, that were asked; deviations name them by these. */
  asked: readonly string[];
  /** The id or ref that a row is about; undefined where it is about none. */
  about(textOf: (key: Key) => string): string | undefined;
  /** The name that deviations give to a row about none of them. */
  nameOf(textOf: (key: Key) => string): string;
  columns: readonly LayoutColumn<Key>[];
}

/** The columns of a table by what they do for a row. */
interface RowColumns<Key extends string> {
  /** Columns that the partner types into: of repeated rows, the first with something in these is read. */
  entry: readonly Key[];
  /** Columns filled by a formula: a row with nothing else counts as empty. */
  computed: readonly Key[];
  /** Columns not quoted when an extra row is reported: formulas, and council's words that don't name the row. */
  untold: readonly Key[];
}

function rowColumns<Key extends string>(columns: readonly LayoutColumn<Key>[]): RowColumns<Key> {
  const keysWhere = (holds: (column: LayoutColumn<Key>) => boolean): readonly Key[] =>
    columns.filter(holds).map(({ key }) => key);
  return {
    entry: keysWhere(({ filledBy }) => filledBy === 'partner'),
    computed: keysWhere(({ filledBy }) => filledBy === 'formula'),
    untold: keysWhere(({ filledBy, namesRow }) => filledBy !== 'partner' && namesRow !== 'for people'),
  };
}

/**
 * Finds the row of each measure or priority asked, in the table or under it. Where several rows are about the same
 * one, the first with an entry is read. Extra, repeated and missing rows become deviations.
 */
export function matchedRows<Key extends string>(
  file: string,
  table: ReturnTable<Key>,
  matching: RowMatching<Key>,
): { rows: ReadonlyMap<string, number>; deviations: readonly Deviation[] } {
  const { sheet, header, bottom } = table;
  const found = new Map<string, number[]>();
  const deviations: Deviation[] = [];
  const asked = new Set(matching.asked);
  const columns = rowColumns(matching.columns);
  for (let row = header.row + 1; row < sheet.rows.length; row += 1) {
    if (isEmptyRow(table, row, columns.computed)) continue;
    const textOf = (key: Key): string => textIn(table, row, key);
    const about = matching.about(textOf);
    if (about === undefined || !asked.has(about))
      deviations.push(...unknownRow(file, table, { row, under: row > bottom, columns, matching }));
    else append(found, about, row);
  }
  const rows = new Map<string, number>();
  for (const [about, candidates] of found) {
    const chosen =
      candidates.find((row) => columns.entry.some((key) => textIn(table, row, key) !== '')) ?? candidates[0] ?? 0;
    rows.set(about, chosen);
    for (const row of candidates) {
      if (row !== chosen)
        deviations.push({
          kind: 'repeated-row',
          ref: about,
          at: sourceAt(file, sheet.name, row, header.left),
          values: differences(table, row, chosen, columns.entry),
        });
    }
  }
  const missing = matching.asked
    .filter((about) => !rows.has(about))
    .map((ref): Deviation => ({ kind: 'missing-row', sheet: sheet.name, ref }));
  return { rows, deviations: [...deviations, ...missing] };
}

function append(found: Map<string, number[]>, about: string, row: number): void {
  const rows = found.get(about);
  if (rows) rows.push(row);
  else found.set(about, [row]);
}

function isEmptyRow<Key extends string>(
  { sheet, header }: ReturnTable<Key>,
  row: number,
  computed: readonly Key[],
): boolean {
  if (!anyFilled(sheet, row, header.left, header.right)) return true;
  const passive = new Set(computed.map((key) => header.columns.get(key)));
  for (let column = header.left; column <= header.right; column += 1) {
    if (!passive.has(column) && filledCell(sheet, row, column)) return false;
  }
  return true;
}

/** What the row's entries say that the chosen row's don't. */
function differences<Key extends string>(
  table: ReturnTable<Key>,
  row: number,
  chosen: number,
  entry: readonly Key[],
): readonly string[] {
  return entry.flatMap((key) => {
    const value = textIn(table, row, key);
    return value === '' || value === textIn(table, chosen, key) ? [] : [value];
  });
}

function rowContent<Key extends string>(
  file: string,
  { sheet, header }: ReturnTable<Key>,
  row: number,
  untold: readonly Key[],
) {
  const left = new Set(untold.map((key) => header.columns.get(key)));
  const values: string[] = [];
  for (let column = header.left; column <= header.right; column += 1) {
    const text = left.has(column) ? '' : textAt(sheet, row, column);
    if (text !== '') values.push(text);
  }
  return { at: sourceAt(file, sheet.name, row, header.left), values };
}

interface UnknownRow<Key extends string> {
  row: number;
  /** True where the row stands below the table's last row. */
  under: boolean;
  columns: RowColumns<Key>;
  matching: RowMatching<Key>;
}

/** The deviations of a row about nothing asked: under the table only a row with a name and an entry is an extra row. */
function unknownRow<Key extends string>(
  file: string,
  table: ReturnTable<Key>,
  { row, under, columns, matching }: UnknownRow<Key>,
): readonly Deviation[] {
  const { sheet, header } = table;
  const ref = matching.nameOf((key) => textIn(table, row, key));
  const isRow = !under || (ref !== '' && columns.entry.some((key) => textIn(table, row, key) !== ''));
  if (isRow) return [{ kind: 'extra-row', ref, ...rowContent(file, table, row, columns.untold) }];
  const strays: Deviation[] = [];
  for (let column = header.left; column <= header.right; column += 1) {
    const value = textAt(sheet, row, column);
    if (value !== '') strays.push({ kind: 'stray-value', at: sourceAt(file, sheet.name, row, column), value });
  }
  return strays;
}
