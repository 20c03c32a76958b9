import { hostClass, hostObject, type HostClass } from '../class-table';
import { wrongArgument } from '../host-error';
import { oneOf } from '../takes';
import type { Book } from '../workbook/model';

/** Excel itself, as it is set up in Britain. */
export const applicationClasses: readonly HostClass[] = [
  hostClass<Book>('Application', {
    get: {
      CalculationMode: ({ calculationMode }) => calculationMode,
      CalculationState: () => 'Done',
      CalculationEngineVersion: () => 191029,
      DecimalSeparator: () => '.',
      ThousandsSeparator: () => ',',
      UseSystemSeparators: () => true,
    },
    set: {
      CalculationMode: (book, mode) => {
        book.calculationMode = oneOf('Automatic', 'AutomaticExceptTables', 'Manual')(mode) as Book['calculationMode'];
      },
    },
    to: { CultureInfo: (book) => hostObject('CultureInfo', book) },
    call: {
      CreateWorkbook: (_, [file]) => {
        // What every .xlsx begins with.
        if (file !== undefined && file !== null && file !== '' && !String(file).startsWith('UEsDB'))
          throw wrongArgument("a file that isn't an .xlsx");
        return hostObject('WorkbookCreated', String(file ?? ''));
      },
      Calculate: (_, __, host) => host.recalculate(),
      SuspendScreenUpdatingUntilNextSync: () => undefined,
      SuspendApiCalculationUntilNextSync: () => undefined,
    },
  }),
  // What it opens is another workbook, which the add-in can't reach: only that it was opened is known.
  hostClass<string>('WorkbookCreated', {
    id: (file) => file.slice(0, 16),
    call: { Open: (file, _args, host) => void host.openedFiles.push(file) },
  }),
  hostClass<Book>('CultureInfo', {
    get: { Name: () => 'en-GB' },
    to: {
      NumberFormat: (book) => hostObject('NumberFormatInfo', book),
      DatetimeFormat: (book) => hostObject('DatetimeFormatInfo', book),
    },
  }),
  hostClass<Book>('NumberFormatInfo', { get: { NumberDecimalSeparator: () => '.', NumberGroupSeparator: () => ',' } }),
  hostClass<Book>('DatetimeFormatInfo', {
    get: {
      DateSeparator: () => '/',
      LongDatePattern: () => 'dd mmmm yyyy',
      ShortDatePattern: () => 'dd/mm/yyyy',
      TimeSeparator: () => ':',
      LongTimePattern: () => 'hh:mm:ss',
    },
  }),
];
