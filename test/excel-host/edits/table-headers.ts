import { overlap, type Area } from '../area';
import type { Sheet, Table } from '../workbook/model';

export function headerArea({ area }: Table): Area {
  return { ...area, bottom: area.top };
}

/** Column names follow what is written into header cells, which are always text, never blank and never alike. */
export function headersFollow(sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    const header = table.showHeaders ? overlap(headerArea(table), written) : undefined;
    if (header) nameColumns(sheet, table);
  }
}

/** Takes the names of a table's columns from its header cells. */
export function nameColumns(sheet: Sheet, table: Table): void {
  const taken = new Set<string>();
  for (const [index, column] of table.columns.entries()) {
    const place = [table.area.top, table.area.left + index] as const;
    const wanted = String(sheet.cells.at(...place).value) || `Column${index + 1}`;
    const name = freeName(wanted, taken);
    taken.add(name.toLowerCase());
    column.name = name;
    sheet.cells.put(...place, { value: name, formula: undefined, isError: undefined });
  }
}

/** The name, or the name with the next number behind it. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  return name;
}
