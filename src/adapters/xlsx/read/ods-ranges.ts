import type { TableContent } from '../../../core/returns/workbook-content';
import type { Tag } from '../xml/tag';
import { areaOf } from './table-part';

/** LibreOffice keeps a filter without a table under a name like this. */
const ANONYMOUS = /^__Anonymous/;

/** A table as OpenDocument keeps it, a database range: its sheet and its place. Undefined where it is no table. */
export function odsTable(tag: Tag): { sheet: string; table: TableContent } | undefined {
  const name = tag.attribute('table:name') ?? '';
  if (name === '' || ANONYMOUS.test(name) || tag.attribute('table:contains-header') === 'false') return undefined;
  const [first = '', last = first] = endsOf(tag.attribute('table:target-range-address') ?? '');
  const dot = first.lastIndexOf('.');
  const area = areaOf(`${first.slice(dot + 1)}:${last.slice(last.lastIndexOf('.') + 1)}`);
  return dot > 0 && area ? { sheet: unquoted(first.slice(0, dot)), table: { name, ...area } } : undefined;
}

/** Splits at the colon between two addresses; one inside a quoted sheet's name doesn't count. */
const endsOf = (address: string): string[] => address.match(/(?:'(?:[^']|'')*'|[^:'])+/g) ?? [];

function unquoted(sheet: string): string {
  const plain = sheet.replace(/^\$/, '');
  return plain.startsWith("'") ? plain.slice(1, -1).replaceAll("''", "'") : plain;
}

/** "Figures.G5:Figures.G9 Figures.I5" as "G5:G9 I5"; sheets' names with spaces stand in quotes. */
export function plainRanges(addresses: string): string {
  return (addresses.match(/(?:'(?:[^']|'')*'|[^ '])+/g) ?? [])
    .map((range) =>
      endsOf(range)
        .map((end) => end.slice(end.lastIndexOf('.') + 1).replaceAll('$', ''))
        .join(':'),
    )
    .join(' ');
}
