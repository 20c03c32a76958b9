import { codeOfRow, entryCode, textOfRow, type CodedCell, type CodedRow } from '../../core/returns/entry-code';
import { heldIn, signOffCells, SIGN_OFF_ROW } from '../../core/returns/coded-rows';
import {
  CODES_COLUMNS,
  FIGURE_ENTRY_KEYS,
  FIGURES_TABLE,
  NARRATIVE_TABLE,
  RETURN_SHEETS,
  RETURN_TABLES,
  START_LABELS,
  TEXT_ENTRY_KEYS,
  type FigureEntryKey,
  type FigureKey,
  type NarrativeKey,
  type TextEntryKey,
} from '../../core/returns/layout';
import { cellAddress, columnLetters } from '../../core/place';
import { placementOf } from '../sheet-placement';
import type { CellDescription, SheetDescription, TableBlock } from '../sheet';
import { rowCodeFormula, rowTextFormula, type EntryRange } from './entry-code-formulas';

/** A row with entry cells as it will be printed, with the results of its two formulas. */
export interface EntryRow {
  name: string;
  entries: EntryRange;
  texts: string;
  code: number;
}

/** A table's columns: which names the row, which are for entry, and what these hold. */
interface EntryColumns<Key extends string, Entry extends Key> {
  columns: Readonly<Record<Key, unknown>>;
  nameKey: Key;
  entryKeys: readonly Entry[];
  holds(key: Entry): CodedCell['holds'];
}

const FIGURE_COLUMNS: EntryColumns<FigureKey, FigureEntryKey> = {
  columns: FIGURES_TABLE,
  nameKey: 'id',
  entryKeys: FIGURE_ENTRY_KEYS,
  holds: heldIn,
};
const TEXT_COLUMNS: EntryColumns<NarrativeKey, TextEntryKey> = {
  columns: NARRATIVE_TABLE,
  nameKey: 'ref',
  entryKeys: TEXT_ENTRY_KEYS,
  holds: () => 'text',
};

/** The rows of all entries on the sheets of a return, the sign-off among them. */
export function entryRowsOn(sheets: readonly SheetDescription[]): readonly EntryRow[] {
  const on = (name: string, rowsOf: (sheet: SheetDescription) => readonly EntryRow[]): readonly EntryRow[] =>
    sheets.filter((sheet) => sheet.name === name).flatMap(rowsOf);
  return [
    ...on(RETURN_SHEETS.figures, (sheet) => tableRows(sheet, RETURN_TABLES.figures, FIGURE_COLUMNS)),
    ...on(RETURN_SHEETS.narrative, (sheet) => tableRows(sheet, RETURN_TABLES.narrative, TEXT_COLUMNS)),
    ...on(RETURN_SHEETS.start, (sheet) => [signOffRow(sheet)]),
  ];
}

function tableRows<Key extends string, Entry extends Key>(
  sheet: SheetDescription,
  name: string,
  { columns, nameKey, entryKeys, holds }: EntryColumns<Key, Entry>,
): readonly EntryRow[] {
  const index = sheet.blocks.findIndex((block) => block.kind === 'table' && block.name === name);
  const [block, placement] = [sheet.blocks[index], placementOf(sheet)[index]];
  if (block?.kind !== 'table' || placement?.kind !== 'table') return [];
  const keys = Object.keys(columns);
  return block.rows.map((row, at) => {
    const places = entryKeys.map((key) => ({
      row: placement.firstBodyRow + at,
      column: keys.indexOf(key),
      holds: holds(key),
    }));
    const cells = entryKeys.map((key) => ({ cell: valueOfCell(row[keys.indexOf(key)]), holds: holds(key) }));
    const name = String(row[keys.indexOf(nameKey)]?.value ?? '');
    return entryRow({ name, cells }, rangeOf(sheet, places, 'across'));
  });
}

function entryRow(row: CodedRow, entries: EntryRange): EntryRow {
  return { name: row.name, entries, texts: textOfRow(row.cells), code: codeOfRow(row) };
}

/** The code of a return as it will be printed. */
export function entryCodeOf(rows: readonly EntryRow[]): string {
  return entryCode(rows.map(({ name, code }) => [name, code]));
}

function signOffRow(start: SheetDescription): EntryRow {
  const tops = placementOf(start);
  const lines = start.blocks.flatMap((block, index) =>
    block.kind === 'lines' ? block.lines.map((cells, line) => ({ cells, row: (tops[index]?.top ?? 0) + line })) : [],
  );
  const found = [START_LABELS.name, START_LABELS.role, START_LABELS.date].flatMap((label) =>
    lines.filter(({ cells }) => cells[0]?.value === label),
  );
  const coded = signOffCells(found.map(({ cells }) => valueOfCell(cells[1])));
  const places = found.map(({ row }, index) => ({ row, column: 1, holds: coded[index]?.holds ?? 'text' }));
  return entryRow({ name: SIGN_OFF_ROW, cells: coded }, rangeOf(start, places, 'down'));
}

/** @param places of cells side by side or one below the other */
function rangeOf(
  { name }: SheetDescription,
  places: readonly { row: number; column: number; holds: CodedCell['holds'] }[],
  direction: EntryRange['direction'],
): EntryRange {
  const addresses = places.map(({ row, column }) => `$${columnLetters(column)}$${row + 1}`);
  const [first = '', last = first] = [addresses[0], addresses.at(-1)];
  return {
    cells: places.map(({ holds }, index) => ({ at: `'${name}'!${addresses[index] ?? ''}`, holds })),
    range: `'${name}'!${first === last ? first : `${first}:${last}`}`,
    direction,
  };
}

function valueOfCell(cell: CellDescription | undefined): CodedCell['cell'] {
  const value = cell?.value ?? null;
  if (value === null || value === '') return undefined;
  if (typeof value !== 'string') return { kind: typeof value === 'number' ? 'number' : 'boolean', value };
  const isDate = cell?.format?.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return { kind: isDate ? 'date' : 'text', value };
}

/**
 * The table of what each row adds to the code, as formulas.
 * @param top the row of its header, counted from 0
 * @param signs the address of the cell with the signs that are told apart where Excel can't say their codes
 */
export function codesTable(rows: readonly EntryRow[], top: number, signs: string): TableBlock {
  return {
    kind: 'table',
    name: RETURN_TABLES.codes,
    columns: CODES_COLUMNS.map((header) => ({ header })),
    rows: rows.map(({ name, entries, texts, code }, index) => {
      const at = { text: `$${cellAddress(top + 1 + index, 1)}`, signs };
      return [
        { value: name, role: 'text', format: { kind: 'text' } },
        { value: texts, role: 'computed', formula: rowTextFormula(entries) },
        { value: code, role: 'computed', formula: rowCodeFormula(name, entries, at) },
      ];
    }),
  };
}
