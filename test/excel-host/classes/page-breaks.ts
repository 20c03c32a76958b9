import { LAST_COLUMN, LAST_ROW } from '../area';
import { hostClass, hostObject, type HostClass, type HostObject } from '../class-table';
import type { ExcelHost } from '../excel-host';
import { itemNotFound, wrongArgument } from '../host-error';
import type { Sheet } from '../workbook/model';
import { areaIn } from './range-navigation';

/** Kept in the sheet's page: before which rows or columns a new page begins. */
interface Breaks {
  sheet: Sheet;
  along: 'HorizontalPageBreaks' | 'VerticalPageBreaks';
}

interface Break extends Breaks {
  line: number;
}

const linesOf = ({ sheet, along }: Breaks): readonly number[] =>
  (sheet.page.get(along) as readonly number[] | undefined) ?? [];
const items = (breaks: Breaks): readonly HostObject<Break>[] =>
  linesOf(breaks).map((line) => hostObject('PageBreak', { ...breaks, line }));

function put({ sheet, along }: Breaks, lines: readonly number[], host: ExcelHost): void {
  host.refuseReadOnly();
  sheet.page.set(
    along,
    [...new Set(lines)].sort((a, b) => a - b),
  );
}

function item(breaks: Breaks, [index]: readonly unknown[]): HostObject<Break> {
  const found = items(breaks)[Number(index)];
  if (!found) throw itemNotFound();
  return found;
}

export const pageBreakClasses: readonly HostClass[] = [
  hostClass<Breaks>('PageBreakCollection', {
    items,
    call: {
      Indexer: item,
      GetItem: item,
      GetCount: (breaks) => linesOf(breaks).length,
      Add: (breaks, [where], host) => {
        const { top, left, bottom, right } = areaIn(where);
        const isRow = breaks.along === 'HorizontalPageBreaks';
        const line = isRow ? top : left;
        if (line === 0 || (isRow ? top === 0 && bottom === LAST_ROW : left === 0 && right === LAST_COLUMN))
          throw wrongArgument('a page break at the edge of the sheet');
        put(breaks, [...linesOf(breaks), line], host);
        return hostObject('PageBreak', { ...breaks, line });
      },
      RemovePageBreaks: (breaks, _args, host) => put(breaks, [], host),
    },
  }),
  hostClass<Break>('PageBreak', {
    get: {
      RowIndex: ({ along, line }) => (along === 'HorizontalPageBreaks' ? line : 0),
      ColumnIndex: ({ along, line }) => (along === 'VerticalPageBreaks' ? line : 0),
    },
    call: {
      Delete: (each, _args, host) =>
        put(
          each,
          linesOf(each).filter((line) => line !== each.line),
          host,
        ),
      GetCellAfterBreak: ({ sheet, along, line }) => {
        const [row, column] = along === 'HorizontalPageBreaks' ? [line, 0] : [0, line];
        return hostObject('Range', { sheet, area: { top: row, left: column, bottom: row, right: column } });
      },
    },
  }),
];
