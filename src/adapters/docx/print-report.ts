import { Packer } from 'docx';
import type { ReportDescription } from '../../documents/report';
import type { PrintReport } from '../../workflows/ports';
import { finishedPackage } from './finished-package';
import { reportDocument } from './report-document';
import { LARGE_PRINT, USUAL_PRINT, type TypeScale } from './type-scale';

/** Prints a report into the bytes of a .docx file. The same report gives the same bytes. */
export const printReport: PrintReport = (report) => printed(report, USUAL_PRINT);

/** The same in large print: nothing smaller than 18 points. */
export const printReportLarge: PrintReport = (report) => printed(report, LARGE_PRINT);

async function printed(report: ReportDescription, scale: TypeScale): Promise<Uint8Array> {
  const packed = await Packer.pack(reportDocument(report, scale), 'uint8array');
  const tables = report.parts.filter((part) => part.kind === 'table');
  return finishedPackage(packed, tables);
}
