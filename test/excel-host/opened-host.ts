import { loadOfficeJs } from './client/load-office-js';
import { areaOf } from './area';
import { ExcelHost, type HostOptions } from './excel-host';
import { putInputs } from './edits/put-inputs';
import { addTable } from './edits/tables';
import { addSheet, newBook, type Book } from './workbook/model';

/** A workbook with a sheet for each block of cells from A1; where `table` gives a name, the block is a table. */
export function bookOf(
  sheets: Readonly<Record<string, { cells: readonly (readonly unknown[])[]; table?: string }>>,
): Book {
  const host = new ExcelHost({ book: newBook() });
  for (const [name, { cells, table }] of Object.entries(sheets)) {
    const sheet = addSheet(host.book, name);
    if (cells.length === 0) continue;
    const area = { ...areaOf('A1'), bottom: cells.length - 1, right: (cells[0]?.length ?? 1) - 1 };
    putInputs(host, { sheet, area }, cells, 'person');
    if (table !== undefined) addTable(host, sheet, area, true, 'person').name = table;
  }
  return host.book;
}

/** A workbook with the table "Sales" on the sheet "Data", as most tests need it. */
export const salesBook = (): Book =>
  bookOf({
    Data: {
      cells: [
        ['Region', 'Amount'],
        ['North', 10],
        ['South', 20],
        ['East', 30],
      ],
      table: 'Sales',
    },
    Notes: { cells: [] },
  });

/** An Excel with a workbook open and Microsoft's office.js loaded. */
export async function openedHost(options: HostOptions = {}): Promise<ExcelHost> {
  const host = new ExcelHost({ book: salesBook(), ...options });
  await loadOfficeJs(host);
  return host;
}

/** The error of a job that has to fail. */
export async function refusalOf(
  job: Promise<unknown>,
): Promise<{ code: string; message: string; httpStatusCode?: number; debugInfo?: { errorLocation?: string } }> {
  try {
    await job;
  } catch (fault) {
    return fault as { code: string; message: string };
  }
  throw new Error('Nothing was refused.');
}

/** Runs a job on the sheet "Data" in one round trip. */
export const onData = <Result>(
  job: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result,
): Promise<Result> =>
  Excel.run(async (context) => {
    const result = job(context.workbook.worksheets.getItem('Data'), context);
    await context.sync();
    return result;
  });

/** The code of the error with which Excel refuses a job on the sheet "Data". */
export const codeOf = async (job: (sheet: Excel.Worksheet) => unknown): Promise<string> =>
  (await refusalOf(onData(job))).code;
