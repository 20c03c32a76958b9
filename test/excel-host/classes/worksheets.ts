import { areaOf, LAST_COLUMN, LAST_ROW } from '../area';
import { hostClass, hostObject, isHostObject, type HostClass, type HostObject } from '../class-table';
import { copySheet } from '../edits/copy-sheet';
import { placeOfFormula, sameName } from '../edits/names';
import { showLevels } from '../edits/outline';
import { rectanglesOf } from '../edits/rectangles';
import { activateSheet } from '../edits/go-to';
import { addNewSheet, deleteSheet, moveSheet, renameSheet, showSheet } from '../edits/sheets';
import type { ExcelHost } from '../excel-host';
import { refuseProtected } from '../guards';
import { itemNotFound, wrongArgument } from '../host-error';
import type { Book, Place, Sheet, Visibility } from '../workbook/model';
import { found, searchOf } from '../text-search';
import { sheetIn } from '../workbook/look-up';
import { areasIn, needed, rangeAreas } from './range-areas';
import { replaceAll } from './range-editing';

const object = (sheet: Sheet): HostObject<Sheet> => hostObject('Worksheet', sheet);
const orNull = (sheet: Sheet | undefined): HostObject | null => (sheet ? object(sheet) : null);

function present(sheet: Sheet | undefined): HostObject<Sheet> {
  if (!sheet) throw itemNotFound();
  return object(sheet);
}

/** Sheets in the order of their tabs, or those that show. */
const inOrder = ({ sheets }: Book, visibleOnly: unknown): readonly Sheet[] =>
  sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');

const beside = (sheet: Sheet, step: number, visibleOnly: unknown, host: ExcelHost): Sheet | undefined => {
  const all = host.book.sheets.filter(
    (each) => each === sheet || visibleOnly !== true || each.visibility === 'Visible',
  );
  return all[all.indexOf(sheet) + step];
};

/** An address, or a name that stands for a range. */
function range(sheet: Sheet, address: unknown, { book }: ExcelHost): HostObject<Place> {
  if (address === undefined || address === null || address === '')
    return hostObject('Range', { sheet, area: { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN } });
  const name = [...sheet.names, ...book.names].find((each) => sameName(each.name, String(address)));
  return hostObject(
    'Range',
    (name && placeOfFormula(book, name.formula, sheet)) ?? { sheet, area: areaOf(String(address)) },
  );
}

function byIndexes(sheet: Sheet, [row, column, rows, columns]: readonly unknown[]): HostObject<Place> {
  const numbers = [row, column, rows, columns].map(Number);
  const [top = 0, left = 0, height = 0, width = 0] = numbers;
  const area = { top, left, bottom: top + height - 1, right: left + width - 1 };
  if (
    numbers.some((number) => !Number.isInteger(number) || number < 0) ||
    height < 1 ||
    width < 1 ||
    area.bottom > LAST_ROW ||
    area.right > LAST_COLUMN
  )
    throw wrongArgument('a range outside the sheet');
  return hostObject('Range', { sheet, area });
}

const usedRange = (sheet: Sheet, valuesOnly: unknown): Place | undefined => {
  const area = sheet.cells.used(valuesOnly === true);
  return area && { sheet, area };
};

const setFormat =
  (member: 'tabColor' | 'showGridlines' | 'showHeadings') =>
  (sheet: Sheet, value: unknown, host: ExcelHost): void => {
    host.refuseReadOnly();
    refuseProtected(sheet);
    Object.assign(sheet, { [member]: value });
  };

/** All cells that hold a text. */
const findAll = (sheet: Sheet, [text, criteria]: readonly unknown[]): HostObject<Place> | null =>
  rangeAreas(sheet, rectanglesOf(found({ sheet, area: areaOf(`1:${LAST_ROW + 1}`) }, searchOf(text, criteria))));

/** At the end, unless another place is given. */
function copy(sheet: Sheet, [position, relativeTo]: readonly unknown[], host: ExcelHost): HostObject<Sheet> {
  const { sheets } = host.book;
  const other = isHostObject(relativeTo) ? sheets.indexOf(relativeTo.data as Sheet) : -1;
  const places: Readonly<Record<string, number>> = {
    None: sheets.length,
    Beginning: 0,
    End: sheets.length,
    ...(other >= 0 && { Before: other, After: other + 1 }),
  };
  const place = places[String(position ?? 'None')];
  if (place === undefined) throw wrongArgument('a place for the copy');
  return object(copySheet(host, sheet, place, 'add-in'));
}

export const worksheetClasses: readonly HostClass[] = [
  hostClass<Book>('WorksheetCollection', {
    items: ({ sheets }) => sheets.map(object),
    call: {
      Indexer: (book, [key]) => present(sheetIn(book, String(key))),
      GetItem: (book, [key]) => present(sheetIn(book, String(key))),
      GetItemOrNullObject: (book, [key]) => orNull(sheetIn(book, String(key))),
      GetActiveWorksheet: ({ active }, _args, host) => object(host.sheet(active)),
      GetCount: (book, [visibleOnly]) => inOrder(book, visibleOnly).length,
      GetFirst: (book, [visibleOnly]) => present(inOrder(book, visibleOnly)[0]),
      GetLast: (book, [visibleOnly]) => present(inOrder(book, visibleOnly).at(-1)),
      Add: (_book, [name], host) => object(addNewSheet(host, name, 'add-in')),
    },
  }),
  hostClass<Sheet>('Worksheet', {
    id: ({ id }) => id,
    get: {
      Id: ({ id }) => id,
      Name: ({ name }) => name,
      Position: (sheet, host) => host.book.sheets.indexOf(sheet),
      Visibility: ({ visibility }) => visibility,
      TabColor: ({ tabColor }) => tabColor,
      ShowGridlines: ({ showGridlines }) => showGridlines,
      ShowHeadings: ({ showHeadings }) => showHeadings,
      StandardHeight: () => 15,
      StandardWidth: () => 8.43,
      EnableCalculation: () => true,
    },
    set: {
      Name: (sheet, name, host) => renameSheet(host, sheet, String(name), 'add-in'),
      Position: (sheet, position, host) => moveSheet(host, sheet, Number(position), 'add-in'),
      Visibility: (sheet, visibility, host) => showSheet(host, sheet, visibility as Visibility, 'add-in'),
      TabColor: setFormat('tabColor'),
      ShowGridlines: setFormat('showGridlines'),
      ShowHeadings: setFormat('showHeadings'),
    },
    to: {
      Tables: (sheet) => hostObject('TableCollection', { sheet }),
      Names: (sheet) => hostObject('NamedItemCollection', { sheet }),
      Protection: (sheet) => hostObject('WorksheetProtection', sheet),
      FreezePanes: (sheet) => hostObject('WorksheetFreezePanes', sheet),
      AutoFilter: (sheet) => hostObject('AutoFilter', { sheet }),
      CustomProperties: (sheet) => hostObject('WorksheetCustomPropertyCollection', sheet),
      HorizontalPageBreaks: (sheet) => hostObject('PageBreakCollection', { sheet, along: 'HorizontalPageBreaks' }),
      VerticalPageBreaks: (sheet) => hostObject('PageBreakCollection', { sheet, along: 'VerticalPageBreaks' }),
      PageLayout: (sheet) => hostObject('PageLayout', sheet),
    },
    call: {
      GetRange: (sheet, [address], host) => range(sheet, address, host),
      GetRangeByIndexes: byIndexes,
      GetRanges: (sheet, [addresses]) =>
        rangeAreas(
          sheet,
          addresses === undefined || addresses === null || addresses === ''
            ? [areaOf(`1:${LAST_ROW + 1}`)]
            : areasIn(String(addresses)),
        ),
      FindAll: (sheet, args) => needed(findAll(sheet, args)),
      FindAllOrNullObject: findAll,
      ReplaceAll: (sheet, args, host) => replaceAll({ sheet, area: areaOf(`1:${LAST_ROW + 1}`) }, args, host),
      GetCell: (sheet, [row, column]) => byIndexes(sheet, [row, column, 1, 1]),
      GetUsedRange: (sheet, [valuesOnly]) =>
        hostObject('Range', usedRange(sheet, valuesOnly) ?? { sheet, area: areaOf('A1') }),
      GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
        const place = usedRange(sheet, valuesOnly);
        return place ? hostObject('Range', place) : null;
      },
      GetNext: (sheet, [visibleOnly], host) => present(beside(sheet, 1, visibleOnly, host)),
      GetNextOrNullObject: (sheet, [visibleOnly], host) => orNull(beside(sheet, 1, visibleOnly, host)),
      GetPrevious: (sheet, [visibleOnly], host) => present(beside(sheet, -1, visibleOnly, host)),
      GetPreviousOrNullObject: (sheet, [visibleOnly], host) => orNull(beside(sheet, -1, visibleOnly, host)),
      Copy: copy,
      Activate: (sheet, _args, host) => activateSheet(host, sheet),
      Delete: (sheet, _args, host) => deleteSheet(host, sheet, 'add-in'),
      ShowOutlineLevels: (sheet, [rows, columns], host) => showLevels(host, sheet, Number(rows), Number(columns)),
      Calculate: (_sheet, _args, host) => host.recalculate(),
    },
  }),
];
