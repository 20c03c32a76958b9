import type { PeriodNoun } from '../../core/returns/layout';
import { COUNCIL_SHEETS, COUNCIL_TABLES, type CouncilSheetId } from './sheet-names';

/** One column of a table of the council workbook. */
export interface CouncilColumn {
  /** The header, or a function of the period's noun ("year") where the header names the period. */
  header: string | ((noun: PeriodNoun) => string);
  /** Width in digits of the body font. */
  width: number;
  /** Right for numbers; left where it is missing. */
  align?: 'right';
  /** True where officers type; what they typed is kept whenever the workbook is made anew. */
  entry?: true;
  /**
   * True where the column is worked out whenever the workbook is made anew; what somebody typed over it isn't reported
   * as lost.
   */
  derived?: true;
  /** True for an id or a code, which programs read: the column comes last and isn't printed. */
  unprinted?: true;
}

type Columns = Readonly<Record<string, CouncilColumn>>;

/** A sheet of the council workbook and its table. (The Summary has a second table, of counts.) */
export interface CouncilTable<Of extends Columns = Columns> {
  /** The name of the sheet. */
  sheet: string;
  /** The name of the table, unique in the workbook. */
  table: string;
  /** How many of the first columns say what a row is about. */
  keyColumns: number;
  /** True where officers filter and sort the rows: each header then has a button. */
  filtered?: boolean;
  /** The columns by key, in order. */
  columns: Of;
}

/** The keys of a table's columns. */
export type ColumnKey<Table extends CouncilTable> = Extract<keyof Table['columns'], string>;

/** Declares the table of a sheet, keeping the keys of its columns in the type. */
export function councilTable<const Of extends Columns>(
  id: CouncilSheetId,
  table: Omit<CouncilTable<Of>, 'sheet' | 'table'>,
): CouncilTable<Of> {
  return { sheet: COUNCIL_SHEETS[id], table: COUNCIL_TABLES[id], ...table };
}

/** A column with its key and its header in one plan's workbook. */
export interface KeyedColumn<Key extends string> extends Omit<CouncilColumn, 'header'> {
  key: Key;
  header: string;
}

/** The columns of a table in order, with their headers for a period of this noun. */
export function columnsOf<Key extends string>(
  { columns }: { columns: Readonly<Record<Key, CouncilColumn>> },
  noun: PeriodNoun,
): readonly KeyedColumn<Key>[] {
  return (Object.keys(columns) as Key[]).map((key) => {
    const column = columns[key];
    return { ...column, key, header: typeof column.header === 'string' ? column.header : column.header(noun) };
  });
}
