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
import { goTo } from '../edits/go-to';
import { rangeNavigation } from './range-navigation';
import { rangeProperties } from './range-properties';
import { ofEach } from './range-values';

function setNumberFormats(place: Place, given: unknown, host: ExcelHost): void {
  host.refuseReadOnly();
  const { sheet, area } = place;
  const of = eachOf(given, place);
  refuseProtected(sheet, 'allowFormatCells');
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const format = of(row - area.top, column - area.left);
      if (format !== null) sheet.cells.put(row, column, { format: String(format) });
    }
  }
}

const putAsTyped = (place: Place, given: unknown, host: ExcelHost): void => putInputs(host, place, given, 'add-in');
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
      Hidden: (place) => [sharedHidden(place, 'rows'), sharedHidden(place, 'columns')].includes(true) || (sharedHidden(place, 'rows') === null || sharedHidden(place, 'columns') === null ? null : false),
      IsEntireColumn: ({ area }) => area.top === 0 && area.bottom === LAST_ROW,
      IsEntireRow: ({ area }) => area.left === 0 && area.right === LAST_COLUMN,
      NumberFormat: numberFormats,
      NumberFormatLocal: numberFormats,
      RowCount: ({ area }) => rowsIn(area),
      RowHidden: (place) => sharedHidden(place, 'rows'),
      RowIndex: ({ area }) => area.top,
      Text: ofEach(shownText),
      ValueTypes: ofEach(valueTypeOf),
      Values: ofEach(({ value }) => value),
    },
    set: {
      Values: putAsTyped,
      Formulas: putAsTyped,
      FormulasLocal: putAsTyped,
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
      Clear: (place, [what], host) => clearCells(host, place, String(what ?? 'All'), 'add-in'),
      Insert: (place, [direction], host) => {
        const area = { ...place.area };
        insertCells(host, place, String(direction), 'add-in');
        return hostObject('Range', { sheet: place.sheet, area });
      },
      Delete: (place, [direction], host) => deleteCells(host, place, String(direction), 'add-in'),
      Select: ({ sheet, area }, _args, host) => goTo(host, { sheet, area }),
    },
  }),
];
