import { parseAddress } from '../../../core/place';
import type { TableContent } from '../../../core/returns/workbook-content';
import { scanXml } from '../xml/scan-xml';
import { unescapeCharacters } from './special-characters';

/** The table of a table part, without its totals row; undefined where it has no header row or no place. */
export function tableContent(xml: string): TableContent | undefined {
  let table: TableContent | undefined;
  scanXml(xml, 's:table', {
    open(tag) {
      if (tag.attribute('headerRowCount') === '0') return;
      const area = areaOf((tag.attribute('ref') ?? '').toUpperCase());
      const title = tag.attribute('displayName') ?? tag.attribute('name');
      if (!area || !title) return;
      const totals = Number(tag.attribute('totalsRowCount') ?? 0);
      table = { name: unescapeCharacters(title), ...area, bottom: area.bottom - totals };
    },
  });
  return table;
}

/** The corners of "A4:O27", inclusive, counted from 0. */
export function areaOf(range: string): Omit<TableContent, 'name'> | undefined {
  const [first = '', last = first] = range.split(':');
  const from = parseAddress(first);
  const to = parseAddress(last);
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
