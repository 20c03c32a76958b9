import type { PeriodNoun } from '../../core/returns/layout';
import { COUNCIL_SHEETS, COUNCIL_TABLES, type CouncilSheetId } from './sheet-names';

/** One column of the council workbook, with everything that is true of it. */
export interface CouncilColumn {
  /** Where it names the period, a function of the plan's word for it. */
  header: string | ((noun: PeriodNoun) => string);
  /** In digits of the body font. */
  width: number;
  /** Numbers stand to the right. */
  align?: 'right';
  /** True where officers type: what stands there is kept whenever the workbook is made anew. */
  entry?: true;
  /** True where it is worked out whenever the workbook is made anew: what somebody typed over it isn't missed. */
  derived?: true;
  /** True where it is an id or a code, for programs: it stands last and isn't printed. */
  unprinted?: true;
}

type Columns = Readonly<Record<string, CouncilColumn>>;

/** A sheet of the council workbook with its one table (the Summary has another, of counts). */
export interface CouncilTable<Of extends Columns = Columns> {
  /** The name of the sheet. */
  sheet: string;
  /** The name of the table, unique in the workbook. */
  table: string;
  /** How many columns, the first ones, say what a row is about. */
  keyColumns: number;
  /** True where officers look for rows among many. */
  filtered?: boolean;
  /** In order, by key. */
  columns: Of;
}

/** The keys of a table's columns. */
export type ColumnKey<Table extends CouncilTable> = Extract<keyof Table['columns'], string>;

/** A table declared; its columns' keys are known to the compiler. */
export function councilTable<const Of extends Columns>(
  id: CouncilSheetId,
  table: Omit<CouncilTable<Of>, 'sheet' | 'table'>,
): CouncilTable<Of> {
  return { sheet: COUNCIL_SHEETS[id], table: COUNCIL_TABLES[id], ...table };
}

/** A column as it stands in one plan's workbook. */
export interface KeyedColumn<Key extends string> extends Omit<CouncilColumn, 'header'> {
  key: Key;
  header: string;
}

/** The columns of a table in order, with the headers that they have for a period of this noun. */
export function columnsOf<Key extends string>(
  { columns }: { columns: Readonly<Record<Key, CouncilColumn>> },
  noun: PeriodNoun,
): readonly KeyedColumn<Key>[] {
  return (Object.keys(columns) as Key[]).map((key) => {
    const column = columns[key];
    return { ...column, key, header: typeof column.header === 'string' ? column.header : column.header(noun) };
  });
}
