import { addressOf, columnsIn, LAST_COLUMN, LAST_ROW, rowsIn, sheetPrefix } from '../area';
import { hostClass, hostObject, type HostClass } from '../class-table';
import { clearCells } from '../edits/clear-cells';
import { deleteCells, insertCells } from '../edits/insert-delete';
import { eachOf, putInputs } from '../edits/put-inputs';
import { setHidden, sharedHidden } from '../edits/hidden-lines';
import { valueTypeOf } from '../edits/value-type';
import type { ExcelHost } from '../excel-host';
import { refuseProtected } from '../guards';
import { shownText } from '../shown-text';
import type { Place } from '../workbook/model';
import { mergeCells, unmergeCells } from '../edits/merge-cells';
import { goTo } from '../edits/go-to';
import { inR1C1, fromR1C1 } from '../edits/r1c1';
import { rangeEditing, rangeEditingClasses } from './range-editing';
import { setStyle, sharedStyle } from './named-styles';
import { setLink, sharedLink } from './range-hyperlink';
import { rangeNavigation } from './range-navigation';
import { rangeProperties } from './range-properties';
import { ofEach } from './range-values';

function setNumberFormats(place: Place, given: unknown, host: ExcelHost): void {
  host.refuseReadOnly();
  const { sheet, area } = place;
  // Of number formats, Excel also takes one in a table of a single cell for all cells.
  const single =
    Array.isArray(given) && given.length === 1 && Array.isArray(given[0]) && given[0].length === 1
      ? (given[0] as readonly unknown[])[0]
      : given;
  const of = eachOf(single, place);
  refuseProtected(sheet, 'allowFormatCells');
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const format = of(row - area.top, column - area.left);
      if (format !== null) sheet.cells.put(row, column, { format: String(format) });
    }
  }
}

const putAsTyped = (place: Place, given: unknown, host: ExcelHost): void => putInputs(host, place, given, 'add-in');
function formulasR1C1(place: Place): unknown {
  const rows = formulas(place);
  const { top, left } = place.area;
  return Array.isArray(rows)
    ? rows.map((row: readonly unknown[], down) =>
        row.map((each, right) =>
          typeof each === 'string' && each.startsWith('=')
            ? inR1C1(each, { row: top + down, column: left + right })
            : each,
        ),
      )
    : null;
}

/** What is relative is meant from each cell. */
function putR1C1(place: Place, given: unknown, host: ExcelHost): void {
  const { area } = place;
  const of = eachOf(given, place);
  const plain = Array.from({ length: rowsIn(area) }, (_, row) =>
    Array.from({ length: columnsIn(area) }, (__, column) => {
      const input = of(row, column);
      return typeof input === 'string' && input.startsWith('=')
        ? fromR1C1(input, { row: area.top + row, column: area.left + column })
        : input;
    }),
  );
  putInputs(host, place, plain, 'add-in');
}

const formulas = ofEach(({ formula, value }) => formula ?? value);
const numberFormats = ofEach(({ format }) => format);
const address = ({ sheet, area }: Place): string => `${sheetPrefix(sheet.name)}${addressOf(area)}`;

export const rangeClasses: readonly HostClass[] = [
  hostClass<Place>('Range', {
    get: {
      Address: address,
      AddressLocal: address,
      CellCount: ({ area }) => (rowsIn(area) * columnsIn(area) > 2 ** 31 - 1 ? -1 : rowsIn(area) * columnsIn(area)),
      ColumnCount: ({ area }) => columnsIn(area),
      ColumnHidden: (place) => sharedHidden(place, 'columns'),
      ColumnIndex: ({ area }) => area.left,
      Formulas: formulas,
      FormulasLocal: formulas,
      FormulasR1C1: formulasR1C1,
      Hidden: (place) =>
        [sharedHidden(place, 'rows'), sharedHidden(place, 'columns')].includes(true) ||
        (sharedHidden(place, 'rows') === null || sharedHidden(place, 'columns') === null ? null : false),
      Hyperlink: sharedLink,
      IsEntireColumn: ({ area }) => area.top === 0 && area.bottom === LAST_ROW,
      IsEntireRow: ({ area }) => area.left === 0 && area.right === LAST_COLUMN,
      NumberFormat: numberFormats,
      NumberFormatLocal: numberFormats,
      RowCount: ({ area }) => rowsIn(area),
      RowHidden: (place) => sharedHidden(place, 'rows'),
      RowIndex: ({ area }) => area.top,
      Style: sharedStyle,
      Text: ofEach(shownText),
      ValueTypes: ofEach(valueTypeOf),
      Values: ofEach(({ value }) => value),
    },
    set: {
      Hyperlink: setLink,
      Style: setStyle,
      Values: putAsTyped,
      Formulas: putAsTyped,
      FormulasLocal: putAsTyped,
      FormulasR1C1: putR1C1,
      NumberFormat: setNumberFormats,
      NumberFormatLocal: setNumberFormats,
      ColumnHidden: (place, isHidden, host) => setHidden(host, place, 'columns', isHidden === true),
      RowHidden: (place, isHidden, host) => setHidden(host, place, 'rows', isHidden === true),
    },
    to: {
      Format: (place) => hostObject('RangeFormat', place),
      Worksheet: ({ sheet }) => hostObject('Worksheet', sheet),
      DataValidation: (place) => hostObject('DataValidation', place),
      ConditionalFormats: (place) => hostObject('ConditionalFormatCollection', place),
      Sort: (place) => hostObject('RangeSort', place),
    },
    call: {
      ...rangeNavigation,
      ...rangeProperties,
      ...rangeEditing,
      Clear: (place, [what], host) => clearCells(host, place, String(what ?? 'All'), 'add-in'),
      Insert: (place, [direction], host) => {
        const area = { ...place.area };
        insertCells(host, place, String(direction), 'add-in');
        return hostObject('Range', { sheet: place.sheet, area });
      },
      Delete: (place, [direction], host) => deleteCells(host, place, String(direction), 'add-in'),
      Merge: (place, [across], host) => mergeCells(host, place, across === true),
      Unmerge: (place, _args, host) => unmergeCells(host, place),
      Select: ({ sheet, area }, _args, host) => goTo(host, { sheet, area }),
    },
  }),
  ...rangeEditingClasses,
];
