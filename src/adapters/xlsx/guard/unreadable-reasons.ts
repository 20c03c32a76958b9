import { Trouble } from '../../../core/trouble';

/** Every reason for not reading a file, each with one sentence and a next step for the person. */
export const UNREADABLE_REASONS = {
  empty: ['file-empty', 'The file is empty.', 'Ask for it to be sent again.'],
  password: ['file-password', 'The file has a password.', 'Ask for it to be saved without one.'],
  oldExcel: [
    'file-old-format',
    'The file is in the format of Excel 97 to 2003 (.xls).',
    'Ask for it to be saved as an Excel workbook (.xlsx).',
  ],
  oldXml: [
    'file-old-format',
    'The file is an XML spreadsheet of 2003.',
    'Ask for it to be saved as an Excel workbook (.xlsx).',
  ],
  binary: [
    'file-old-format',
    'The file is a binary workbook (.xlsb).',
    'Ask for it to be saved as an Excel workbook (.xlsx).',
  ],
  flatOds: [
    'file-old-format',
    'The file is a flat OpenDocument spreadsheet (.fods).',
    'Ask for it to be saved as .xlsx or .ods.',
  ],
  csv: [
    'file-csv',
    'The file is plain text (such as .csv), not a workbook.',
    'Ask for the return workbook itself, saved as .xlsx.',
  ],
  webPage: [
    'file-not-a-workbook',
    'The file is a web page under the name of a workbook.',
    'Open it in Excel and save it as an Excel workbook (.xlsx).',
  ],
  pdf: ['file-not-a-workbook', 'The file is a PDF.', 'Ask for the workbook itself, saved as .xlsx.'],
  document: [
    'file-not-a-workbook',
    'The file is a text document or a presentation.',
    'Ask for the return workbook itself, saved as .xlsx.',
  ],
  archive: [
    'file-not-a-workbook',
    "The file is a zip archive without a workbook's parts.",
    'Unpack it, and add the workbooks in it one by one.',
  ],
  unknown: [
    'file-not-a-workbook',
    "The file isn't a workbook.",
    'Ask for the return workbook, saved as .xlsx or .ods.',
  ],
  cutShort: ['file-corrupt', 'The file is incomplete: its end is missing.', 'Ask for it to be sent again.'],
  damaged: [
    'file-corrupt',
    "The file is damaged and can't be read.",
    'Open it in Excel, let Excel repair it, save it, and add it again.',
  ],
  odsInPlaceOfXlsx: [
    'not-a-council-workbook',
    'A council workbook can only be updated as .xlsx; this one is .ods.',
    'Open it, save it as an Excel workbook (.xlsx), and try again.',
  ],
  declarations: [
    'file-corrupt',
    "The file holds XML declarations that no workbook needs, so it wasn't read.",
    'Open it in Excel, save it as a new .xlsx file, and add that.',
  ],
  tooLarge: [
    'file-too-large',
    'The file is far larger than a return can be.',
    'Check that it is the right file. If it is, copy the entries into a fresh return workbook.',
  ],
  textTooLong: [
    'file-too-large',
    'A cell of the file holds far more text than a cell of a spreadsheet is made for.',
    'Open it, shorten the longest texts, save it, and add it again.',
  ],
} as const;

export type UnreadableReason = keyof typeof UNREADABLE_REASONS;

/** The Trouble for a file that can't be read. */
export function unreadableTrouble(reason: UnreadableReason, file: string): Trouble {
  const [code, message, fix] = UNREADABLE_REASONS[reason];
  return new Trouble(code, message, fix, file);
}

/** Ends the reading of a file; the reader catches it and answers with the Trouble. */
export class UnreadableFileError extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(reason);
  }
}
