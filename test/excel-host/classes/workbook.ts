import { hostClass, hostObject, type HostClass } from '../class-table';
import { applicationClasses } from './application';
import { oneOf } from '../takes';
import type { Book } from '../workbook/model';

/** The workbook itself; what hangs on it is mostly in files of its own. */
export const workbookClasses: readonly HostClass[] = [
  hostClass<Book>('Workbook', {
    get: {
      Name: ({ name }) => name,
      IsDirty: (_, host) => host.isDirty,
      ReadOnly: (_, host) => host.isReadOnly,
      AutoSave: () => false,
      PreviouslySaved: () => true,
    },
    set: {
      IsDirty: (_, isDirty, host) => {
        host.isDirty = isDirty === true;
      },
    },
    to: {
      Bindings: (_, host) => hostObject('BindingCollection', host.bindings),
      Worksheets: (book) => hostObject('WorksheetCollection', book),
      Tables: () => hostObject('TableCollection', {}),
      Names: () => hostObject('NamedItemCollection', {}),
      Functions: (book) => hostObject('Functions', book),
      Application: (book) => hostObject('Application', book),
      Protection: (book) => hostObject('WorkbookProtection', book),
      Properties: (book) => hostObject('DocumentProperties', book),
      Settings: (book) => hostObject('SettingCollection', book),
      _Runtime: (_, host) => hostObject('Runtime', host),
    },
    call: {
      _GetRangeForEventByReferenceId: (_, [reference], host) => host.references.kept(String(reference)),
      _GetRangeOrNullObjectForEventByReferenceId: (_, [reference], host) => host.references.kept(String(reference)),
      // What is saved is the workbook as it stands; there is no file that could differ.
      Save: (_, [behaviour], host) => {
        oneOf('Save', 'Prompt')(behaviour ?? 'Save');
        host.isDirty = false;
      },
      GetActiveCell: ({ selection }, _args, host) =>
        hostObject('Range', {
          sheet: host.sheet(selection.sheet),
          area: { ...selection.area, bottom: selection.area.top, right: selection.area.left },
        }),
      GetSelectedRanges: ({ selection }, _args, host) =>
        hostObject('RangeAreas', { sheet: host.sheet(selection.sheet), area: selection.area }),
      GetSelectedRange: ({ selection }, _args, host) =>
        hostObject('Range', { sheet: host.sheet(selection.sheet), area: selection.area }),
    },
  }),
  // Of Excel's functions, those that the add-in calls.
  hostClass<Book>('Functions', {
    call: {
      Date: ({ is1904 }, [year, month, day]) =>
        hostObject('FunctionResult', {
          value: Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569 - (is1904 ? 1_462 : 0),
        }),
    },
  }),
  hostClass<{ value: number }>('FunctionResult', { get: { Value: ({ value }) => value, Error: () => null } }),
  ...applicationClasses,
];
