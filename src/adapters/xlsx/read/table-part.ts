import { addressParts } from '../../../core/place';
import type { TableContent } from '../../../core/returns/workbook-content';
import { unescaped } from './escapes';
import { attribute } from './xml-attributes';
import { scanXml } from './xml-scan';

/** The table of a table part, without its totals row; undefined where it has no header row or no place. */
export function tableContent(xml: string): TableContent | undefined {
  let table: TableContent | undefined;
  scanXml(xml, 'dropped', {
    open(name, attributes) {
      if (name !== 'table' || table || attribute(attributes, 'headerRowCount') === '0') return;
      const area = areaOf(attribute(attributes, 'ref') ?? '');
      const title = attribute(attributes, 'displayName') ?? attribute(attributes, 'name');
      if (!area || !title) return;
      table = {
        name: unescaped(title),
        ...area,
        bottom: area.bottom - Number(attribute(attributes, 'totalsRowCount') ?? 0),
      };
    },
    close: () => undefined,
  });
  return table;
}

/** The corners of "A4:O27", inclusive, counted from 0. */
export function areaOf(range: string): Omit<TableContent, 'name'> | undefined {
  const [first = '', last = first] = range.split(':');
  const from = addressParts(first);
  const to = addressParts(last);
  return from && to && { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
