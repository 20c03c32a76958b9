import type { ComponentType } from 'react';
import type { NamedBytes, PrintReport, PrintWorkbook, ReadWorkbook } from '../../workflows/ports';
import type { Trouble } from '../../core/trouble';
import type { OpenWork } from '../work/open-work';

/** Reads and makes files; loaded with the officers' part. */
export interface FileServices {
  readWorkbook: ReadWorkbook;
  printWorkbook: PrintWorkbook;
  printReport: PrintReport;
  /** Puts several files into one .zip. */
  zip(files: readonly NamedBytes[]): Uint8Array;
}

/** Names of the example's files, which are served beside the page. */
export interface ExampleFiles {
  plan: string;
  returns: readonly string[];
  decisions: string;
}

/** What the officers' part needs of the page that it is in. */
export interface PageServices {
  /** Rejects where the file was moved or deleted meanwhile. */
  bytesOf(file: File): Promise<NamedBytes>;
  /** Rejects where it can't be fetched. */
  exampleFiles(): Promise<ExampleFiles>;
  /** Fetches one of the example's files by its name; rejects where it can't be fetched. */
  exampleFile(name: string): Promise<NamedBytes>;
  saveFile(file: NamedBytes): void;
  today(): string;
  /** Opens and shows a workbook that the page made. */
  openNew(file: NamedBytes): Promise<OpenWork | Trouble>;
  /** Closes the open workbook; gives false where the person chose to stay. */
  closeFile(): Promise<boolean>;
  /** Gives the browser time to render and to handle input. */
  pause(): Promise<void>;
}

/** The officers' part of the page. */
export interface OfficerPart {
  View: ComponentType<{ work: OpenWork | undefined }>;
  /** Goes on with an opened council workbook; gives false where it isn't one. */
  adopt(work: OpenWork): Promise<boolean>;
  /** Adds dropped files as returns; gives false where there is no plan to read them against. */
  takeIn(files: readonly File[]): boolean;
  /** Forgets the year. */
  clear(): void;
}
