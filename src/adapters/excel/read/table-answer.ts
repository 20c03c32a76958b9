import type { TableContent } from '../../../core/returns/workbook-content';
import { passing } from '../in-excel';

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** A table's place that was asked for; to be looked at after the sync. */
export interface TableAnswer {
  name: string;
  /** Where it stands with its header row and without its totals row; undefined where there is no such table. */
  place(): Omit<TableContent, 'name'> | undefined;
}

export function askTable(context: Excel.RequestContext, name: string): TableAnswer {
  const table = context.workbook.tables.getItemOrNullObject(name).load('showTotals');
  const range = passing(table.getRange()).load(PLACE);
  return {
    name,
    place: () => {
      if (table.isNullObject) return undefined;
      const { rowIndex, columnIndex, rowCount, columnCount } = range;
      const totals = table.showTotals ? 1 : 0;
      return {
        top: rowIndex,
        left: columnIndex,
        bottom: rowIndex + rowCount - 1 - totals,
        right: columnIndex + columnCount - 1,
      };
    },
  };
}

/** A table of the workbook's list. */
export interface ListedTable {
  name: string;
  sheet: string;
  showHeaders: boolean;
}

/** The tables of one sheet as content knows them: those with a header row. */
export function tablesOn(
  sheet: string,
  listed: readonly ListedTable[],
  answers: readonly TableAnswer[],
): readonly TableContent[] {
  return listed
    .filter((table) => table.sheet === sheet && table.showHeaders)
    .flatMap(({ name }): TableContent[] => {
      const place = answers.find((answer) => answer.name.toLowerCase() === name.toLowerCase())?.place();
      return place ? [{ name, ...place }] : [];
    });
}
