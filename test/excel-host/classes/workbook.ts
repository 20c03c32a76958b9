import { hostClass, hostObject, type HostClass } from '../class-table';
import type { Book } from '../workbook/model';

/** The workbook itself; what hangs on it is mostly in files of its own. */
export const workbookClasses: readonly HostClass[] = [
  hostClass<Book>('Workbook', {
    get: {
      Name: ({ name }) => name,
      IsDirty: (_, host) => host.isDirty,
      ReadOnly: (_, host) => host.isReadOnly,
      AutoSave: () => false,
    },
    to: {
      Worksheets: (book) => hostObject('WorksheetCollection', book),
      Tables: () => hostObject('TableCollection', {}),
      Names: () => hostObject('NamedItemCollection', {}),
      Application: (book) => hostObject('Application', book),
      Protection: (book) => hostObject('WorkbookProtection', book),
      Properties: (book) => hostObject('DocumentProperties', book),
      Settings: (book) => hostObject('SettingCollection', book),
      _Runtime: (_, host) => hostObject('Runtime', host),
    },
    call: {
      _GetRangeForEventByReferenceId: (_, [reference], host) => host.references.kept(String(reference)),
      _GetRangeOrNullObjectForEventByReferenceId: (_, [reference], host) => host.references.kept(String(reference)),
      GetActiveCell: ({ selection }, _args, host) => hostObject('Range', { sheet: host.sheet(selection.sheet), area: { ...selection.area, bottom: selection.area.top, right: selection.area.left } }),
      GetSelectedRanges: ({ selection }, _args, host) => hostObject('RangeAreas', { sheet: host.sheet(selection.sheet), area: selection.area }),
      GetSelectedRange: ({ selection }, _args, host) => hostObject('Range', { sheet: host.sheet(selection.sheet), area: selection.area }),
    },
  }),
  hostClass<Book>('Application', {
    get: { CalculationMode: ({ calculationMode }) => calculationMode },
    set: {
      CalculationMode: (book, mode) => {
        book.calculationMode = mode as Book['calculationMode'];
      },
    },
    call: {
      Calculate: (_, __, host) => host.recalculate(),
      SuspendScreenUpdatingUntilNextSync: () => undefined,
      SuspendApiCalculationUntilNextSync: () => undefined,
    },
  }),
];
