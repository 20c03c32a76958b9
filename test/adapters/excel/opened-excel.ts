import { excelWorkbook } from '../../../src/adapters/excel/excel-workbook';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import type { WorkbookDescription } from '../../../src/documents/sheet';
import type { NamedBytes, OpenWorkbook } from '../../../src/workflows/ports';
import type { ExcelHost, HostOptions } from '../../excel-host/excel-host';
import { openBook } from '../../excel-host/file/open-book';
import { openedHost } from '../../excel-host/opened-host';

export interface OpenedExcel {
  workbook: OpenWorkbook;
  host: ExcelHost;
}

/** A file open in Excel, with the real office.js between it and the adapter. What is offered is what the manifest asks for, unless said otherwise. */
export async function openedFile({ name, bytes }: NamedBytes, options: HostOptions = {}): Promise<OpenedExcel> {
  const host = await openedHost({ excelApi: '1.9', book: await openBook(bytes, name), ...options });
  return { workbook: excelWorkbook(), host };
}

export async function openedDescription(
  description: WorkbookDescription,
  options: HostOptions = {},
): Promise<OpenedExcel> {
  return openedFile({ name: 'green-trust.xlsx', bytes: await printWorkbook(description) }, options);
}
