import type { Trouble } from '../core/trouble';
import type { WorkbookContent } from '../core/returns/workbook-content';
import type { ReportDescription } from '../documents/report';
import type { KeptSheet, WorkbookDescription } from '../documents/sheet';

/** A file's bytes with the name that people know it by. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** Reads a returned or council workbook from its bytes. Never throws for what is in the file. */
export type ReadWorkbook = (file: NamedBytes) => Promise<WorkbookContent | Trouble>;

/** Prints a workbook description into the bytes of a file. */
export type PrintWorkbook = (workbook: WorkbookDescription) => Promise<Uint8Array>;

/** Prints a report description into the bytes of a file. */
export type PrintReport = (report: ReportDescription) => Promise<Uint8Array>;

/**
 * Reads the sheets of a workbook that aren't ours, so that they can be printed again with the rest.
 * `lost` says in words what of them can't be carried over.
 */
export type ReadKeptSheets = (file: NamedBytes, ours: readonly string[]) => Promise<{ kept: KeptSheet[]; lost: string[] } | Trouble>;
