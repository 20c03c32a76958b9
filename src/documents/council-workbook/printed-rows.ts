import type { KeptReturn } from '../../core/consolidation/council-year';
import { groupBy } from '../../core/group-by';
import type { PeriodNoun } from '../../core/returns/layout';
import { cellText, type CellContent } from '../../core/values/cell';
import { foldText } from '../../core/values/plain-text';
import { columnsOf, type CouncilColumn } from './council-table';
import { COUNCIL_LAYOUT, type CouncilKey } from './layout';
import type { CouncilRow } from './list-sheet';
import type { TableRow } from './read-table';

/** A sheet that shows what partners sent: the columns by which a row is known, and those that hold what was sent. */
export interface SentTable<Key extends string> {
  table: { sheet: string; columns: Readonly<Record<Key, CouncilColumn>> };
  key: readonly Key[];
  cells: readonly Key[];
  /** Codes that belong to what was sent, which people don't see. */
  codes: readonly Key[];
}

export const SENT_FIGURES: SentTable<CouncilKey<'figures'>> = {
  table: COUNCIL_LAYOUT.figures,
  key: ['file', 'id', 'partnerId', 'sheet', 'cell'],
  cells: ['value', 'qualifier', 'numerator', 'denominator', 'source', 'comment'],
  codes: ['usedCode'],
};

export const SENT_TEXTS: SentTable<CouncilKey<'texts'>> = {
  table: COUNCIL_LAYOUT.texts,
  key: ['file', 'ref', 'partnerId', 'sheet', 'cell'],
  cells: ['text'],
  codes: [],
};

/** What was printed into a cell: a number in a percentage's cell is 0.97 for 97%. */
type PrintedValue = string | number | boolean | null | { percent: number };

/** A row as it was printed: first what it is known by, then what was sent; null where a cell was blank. */
export type PrintedRow = readonly PrintedValue[];

/** Characters kept of what was printed on a sheet; where there is more, nothing is held against what stands there. */
const MOST_KEPT = 1_500_000;

/** What the record keeps of the rows of files that came in, so that what is typed over them is noticed. */
export function printedRows<Key extends string>(
  { key, cells, codes }: SentTable<Key>,
  rows: readonly CouncilRow<Key>[],
  returns: readonly KeptReturn[],
): readonly PrintedRow[] {
  const came = new Set(returns.filter(({ isByHand }) => !isByHand).map(({ file }) => file));
  const printed = rows
    .map((row) => [...key, ...cells, ...codes].map((column) => printedValue(row, column)))
    .filter(([file]) => file === null || (typeof file === 'string' && came.has(file)));
  return JSON.stringify(printed).length > MOST_KEPT ? [] : printed;
}

function printedValue<Key extends string>(row: CouncilRow<Key>, column: Key): PrintedValue {
  const { value = null, format } = row[column] ?? {};
  return typeof value === 'number' && format?.kind === 'percent' ? { percent: value } : value;
}

/** A row in which something else stands than what was printed. */
export interface RetypedRow<Key extends string> {
  /** As it was printed; where somebody added it under the name of a file that came in, as it stands. */
  sent: TableRow<Key>;
  changed: readonly { column: Key; header: string; was: string; now: string; cell: CellContent | undefined }[];
}

/** The rows of a sheet as they were printed, and what was typed over them. */
export interface RowsAsSent<Key extends string> {
  rows: readonly TableRow<Key>[];
  retyped: readonly RetypedRow<Key>[];
}

/** Puts what was printed in the place of what was typed over it; what nobody sent is taken out, and rows gone return. */
export function rowsAsSent<Key extends string>(
  sent: SentTable<Key>,
  found: readonly TableRow<Key>[],
  printed: readonly PrintedRow[],
  noun: PeriodNoun,
): RowsAsSent<Key> {
  if (printed.length === 0) return { rows: found, retyped: [] };
  const keyOf = (row: PrintedRow): string => JSON.stringify(row.slice(0, sent.key.length).map((each) => each ?? ''));
  const left = new Map([...groupBy(printed, keyOf)].map(([key, rows]) => [key, [...rows]]));
  const files = new Set(printed.map(([file]) => file ?? ''));
  const rows: TableRow<Key>[] = [];
  const retyped: RetypedRow<Key>[] = [];
  const take = (row: TableRow<Key>, was: (column: Key) => CellContent | undefined, now: typeof was): void => {
    const changed = changesBetween(sent, was, now, noun);
    if (changed.length > 0) retyped.push({ sent: row, changed });
  };
  for (const row of found) {
    const key = JSON.stringify(sent.key.map((column) => row.whole(column)));
    const was = takeNearest(left.get(key) ?? [], (each) => rowAsPrinted(sent, each, row), row, sent);
    if (was) {
      rows.push(was);
      take(was, was.cell, row.cell);
    } else if (files.has(row.whole(sent.key[0] ?? ('' as Key)))) take(row, () => undefined, row.cell);
    else rows.push(row);
  }
  for (const was of [...left.values()].flat()) {
    const asSent = rowAsPrinted(sent, was);
    rows.push(asSent);
    take(asSent, asSent.cell, () => undefined);
  }
  return { rows, retyped };
}

/**
 * Takes out of `printed` the row that this one was: of several, as where a file's older version is kept beside the
 * newer one, the one that reads the same.
 */
function takeNearest<Key extends string>(
  printed: PrintedRow[],
  asSent: (row: PrintedRow) => TableRow<Key>,
  now: TableRow<Key>,
  { cells }: SentTable<Key>,
): TableRow<Key> | undefined {
  const isSame = (row: PrintedRow): boolean =>
    cells.every((column) => comparable(asSent(row).cell(column)) === comparable(now.cell(column)));
  const [was] = printed.splice(Math.max(printed.findIndex(isSame), 0), 1);
  return was && asSent(was);
}

function changesBetween<Key extends string>(
  { table, cells }: SentTable<Key>,
  was: (column: Key) => CellContent | undefined,
  now: (column: Key) => CellContent | undefined,
  noun: PeriodNoun,
): RetypedRow<Key>['changed'] {
  const said = (cell: CellContent | undefined): string => (cell ? cellText(cell) : '');
  return columnsOf<Key>(table, noun)
    .filter(({ key }) => cells.includes(key) && comparable(was(key)) !== comparable(now(key)))
    .map(({ key, header }) => ({ column: key, header, was: said(was(key)), now: said(now(key)), cell: now(key) }));
}

const EXACT = 12;

function comparable(cell: CellContent | undefined): string {
  if (!cell) return '';
  return typeof cell.value === 'number' ? String(Number(cell.value.toPrecision(EXACT))) : foldText(cellText(cell));
}

/** The row as it was printed; `now` gives its place, and whatever isn't of what was sent. */
function rowAsPrinted<Key extends string>(
  { table, key, cells, codes }: SentTable<Key>,
  printed: PrintedRow,
  now?: TableRow<Key>,
): TableRow<Key> {
  const columns = [...key, ...cells, ...codes];
  const cell = (column: Key): CellContent | undefined => {
    const at = columns.indexOf(column);
    if (at < 0) return now?.cell(column);
    const [content, standing] = [contentOf(printed[at] ?? null), now?.cell(column)];
    return standing && comparable(standing) === comparable(content) ? standing : content;
  };
  return {
    cell,
    text: (column) => String(cell(column)?.value ?? '').trim(),
    whole: (column) => String(cell(column)?.value ?? ''),
    at: (column) => now?.at(column) ?? { file: '', sheet: table.sheet, cell: '' },
  };
}

function contentOf(printed: PrintedValue): CellContent | undefined {
  if (printed === null || printed === '') return undefined;
  if (typeof printed === 'object') return { kind: 'number', value: printed.percent, format: '0%' };
  if (typeof printed === 'number') return { kind: 'number', value: printed };
  return typeof printed === 'boolean' ? { kind: 'boolean', value: printed } : { kind: 'text', value: printed };
}
