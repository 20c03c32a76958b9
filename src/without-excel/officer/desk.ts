import type { ComponentType } from 'react';
import type { NamedBytes, PrintReport, PrintWorkbook, ReadWorkbook } from '../../workflows/ports';
import type { Trouble } from '../../core/trouble';
import type { OpenWork } from '../work/open-work';

/** What an officer's work needs of files; it is fetched when it is first used. */
export interface Desk {
  readWorkbook: ReadWorkbook;
  printWorkbook: PrintWorkbook;
  printReport: PrintReport;
  /** One .zip of several files. */
  zipped(files: readonly NamedBytes[]): Uint8Array;
}

/** The example's files, as they stand beside the page. */
export interface ExampleFiles {
  plan: string;
  returns: readonly string[];
  decisions: string;
}

/** What an officer's work needs of the page around it. */
export interface Around {
  /** Rejects where the file has gone meanwhile. */
  bytesOf(file: File): Promise<NamedBytes>;
  /** Rejects where it can't be fetched. */
  exampleFiles(): Promise<ExampleFiles>;
  /** One of them, by its name. */
  exampleFile(name: string): Promise<NamedBytes>;
  saveFile(file: NamedBytes): void;
  today(): string;
  /** Opens a workbook that was made here, and shows it. */
  openMade(file: NamedBytes): Promise<OpenWork | Trouble>;
  /** Puts the open workbook away; false where the person would rather stay with it. */
  putAway(): Promise<boolean>;
  /** Lets what is waiting in the browser have its turn. */
  pause(): Promise<void>;
}

/** The officers' part of the page. */
export interface OfficerDesk {
  View: ComponentType<{ work: OpenWork | undefined }>;
  /** Takes up a council workbook that was opened; false where it isn't one. */
  adopt(work: OpenWork): Promise<boolean>;
  /** Takes files that came in; false where there is no plan to read them against. */
  takeIn(files: readonly File[]): boolean;
  /** Nothing is open any more. */
  clear(): void;
}
