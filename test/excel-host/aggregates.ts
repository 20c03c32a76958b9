import { placeOfFormula } from './edits/names';
import { bodyArea } from './edits/tables';
import { tableIn } from './workbook/look-up';
import type { Book, Place, Sheet } from './workbook/model';

const WORK: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  SUM: (numbers) => numbers.reduce((sum, number) => sum + number, 0),
  COUNT: (numbers) => numbers.length,
  AVERAGE: (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length,
  MIN: (numbers) => (numbers.length > 0 ? Math.min(...numbers) : 0),
  MAX: (numbers) => (numbers.length > 0 ? Math.max(...numbers) : 0),
};

/** The value of a sum, count or mean over one range or one column of a table; undefined for any other formula. */
export function aggregateOf(book: Book, formula: string, on?: Sheet): number | undefined {
  const [, name = '', over = ''] = /^=([A-Z]+)\(([^()]+)\)$/i.exec(formula) ?? [];
  const work = WORK[name.toUpperCase()];
  const place = placeOfFormula(book, `=${over}`, on) ?? columnOf(book, over);
  if (!work || !place) return undefined;
  return work(
    [...place.sheet.cells.entries(place.area)].flatMap(({ cell }) =>
      typeof cell.value === 'number' ? [cell.value] : [],
    ),
  );
}

/** The cells of a table's column, given as "Sales[Amount]". */
function columnOf(book: Book, text: string): Place | undefined {
  const [, name = '', column = ''] = /^([^[\]]+)\[([^[\]]+)\]$/.exec(text) ?? [];
  const found = tableIn(book, name);
  const index = found?.table.columns.findIndex((each) => each.name.toLowerCase() === column.toLowerCase()) ?? -1;
  if (!found || index < 0) return undefined;
  const body = bodyArea(found.table);
  return { sheet: found.sheet, area: { ...body, left: body.left + index, right: body.left + index } };
}
