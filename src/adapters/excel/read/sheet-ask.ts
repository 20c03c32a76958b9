import { columnLetters } from '../../../core/place';
import {
  figureColumns,
  NARRATIVE_COLUMNS,
  RETURN_SHEETS,
  RETURN_TABLES,
  type LayoutColumn,
} from '../../../core/returns/layout';
import { COUNCIL_TABLES } from '../../../documents/council-workbook/layout';

/** What to ask of one sheet. */
export interface SheetAsk {
  name: string;
  /**
   * Columns whose formulas are wanted: "G:L". Those for entry alone: the formulas of computed columns are
   * a hundred times as long as what they show.
   */
  formulas: readonly string[];
  /** True where some rows or columns are hidden, and which ones is to be told. */
  hidden: boolean;
  /** Only what lies in this range; all, where it is left out. */
  within?: string;
}

/** Sheets that aren't ours are read as far as this: enough for a copy of our own, not for a database. */
export const FOREIGN_PART = 'A1:AD3000';

/** Labels and entries of "Start here" stand in the first two columns. */
const START_COLUMNS = 'A:B';

const FORMULAS = new Map<string, readonly string[]>([
  [RETURN_SHEETS.start, [START_COLUMNS]],
  [RETURN_SHEETS.figures, [entryColumns(figureColumns('year'))]],
  [RETURN_SHEETS.narrative, [entryColumns(NARRATIVE_COLUMNS)]],
]);

/** From the first column for entry to the last, as they stand in a return that nobody rearranged. */
function entryColumns(columns: readonly LayoutColumn<string>[]): string {
  const entries = columns.flatMap(({ entry }, index) => (entry ? [index] : []));
  return `${columnLetters(Math.min(...entries))}:${columnLetters(Math.max(...entries))}`;
}

/** The sheets of a return, which most workbooks with a pane beside them are. */
export const RETURN_ASKS: readonly SheetAsk[] = Object.values(RETURN_SHEETS).map(ownSheet);

const OWN_TABLES: ReadonlySet<string> = new Set<string>([
  ...Object.values(RETURN_TABLES),
  ...Object.values(COUNCIL_TABLES),
]);

function ownSheet(name: string): SheetAsk {
  return { name, formulas: FORMULAS.get(name) ?? [], hidden: false };
}

/** What to ask of a sheet that turned up unasked: all of it where a table of ours is on it. */
export function unaskedSheet(name: string, tables: readonly string[]): SheetAsk {
  const own = tables.filter((table) => OWN_TABLES.has(table));
  if (own.length === 0) return { name, formulas: [], hidden: false, within: FOREIGN_PART };
  return { name, formulas: own.flatMap((table) => FORMULAS.get(table) ?? []), hidden: false };
}

/** Sheets' names are compared as Excel does. */
export const sheetKey = (name: string): string => name.toLowerCase();
