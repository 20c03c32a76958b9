import { Trouble } from '../../../core/trouble';

const ANOTHER_COPY = 'Take another copy of the file, or ask its sender for one.';
const AS_XLSX = 'Save it as an Excel workbook (.xlsx) in the program that it comes from, or ask its sender to.';
const THE_RETURN = 'Take the return workbook itself, saved as .xlsx or .ods, or ask its sender for it.';

/**
 * Every reason for not reading a file, each with one sentence and a next step. The person may hold the original, as a
 * partner does, or have been sent the file, as an officer was: each step says what either can do.
 */
export const UNREADABLE_REASONS = {
  empty: ['file-empty', 'The file is empty.', ANOTHER_COPY],
  password: ['file-password', 'The file has a password.', 'Save it without one, or ask its sender to.'],
  label: [
    'file-password',
    'The file is encrypted by a sensitivity label or by rights management, so that only chosen people can open it.',
    'Somebody who may do so sets a label without encryption (in Excel: Home, Sensitivity) or lifts the restriction ' +
      '(File, Info, Protect Workbook, Restrict Access), saves it, and sends that.',
  ],
  oldExcel: ['file-old-format', 'The file is in the format of Excel 97 to 2003 (.xls).', AS_XLSX],
  oldXml: ['file-old-format', 'The file is an XML spreadsheet of 2003.', AS_XLSX],
  binary: ['file-old-format', 'The file is a binary workbook (.xlsb).', AS_XLSX],
  flatOds: [
    'file-old-format',
    'The file is a flat OpenDocument spreadsheet (.fods).',
    'Save it as .xlsx or .ods in the program that it comes from, or ask its sender to.',
  ],
  numbers: [
    'file-not-a-workbook',
    'The file is a spreadsheet of Apple Numbers (.numbers).',
    'Export it in Numbers (File, Export To, Excel) and take the .xlsx file that this makes, or ask its sender to.',
  ],
  appleDocument: ['file-not-a-workbook', 'The file is a document of Apple Pages or Keynote.', THE_RETURN],
  csv: ['file-csv', 'The file is plain text (such as .csv), not a workbook.', THE_RETURN],
  webPage: [
    'file-not-a-workbook',
    'The file is a web page under the name of a workbook.',
    'Open it in Excel and save it as an Excel workbook (.xlsx).',
  ],
  email: [
    'file-not-a-workbook',
    'The file is an e-mail, not a workbook.',
    'Open it in the e-mail program, save the workbook that is attached to it, and take that.',
  ],
  shortcut: [
    'file-not-a-workbook',
    'The file only leads to a document that is kept online, and holds nothing of it.',
    'Open the document online, download it as an Excel workbook (.xlsx), and take that.',
  ],
  picture: ['file-not-a-workbook', 'The file is a picture.', THE_RETURN],
  pdf: ['file-not-a-workbook', 'The file is a PDF.', THE_RETURN],
  document: ['file-not-a-workbook', 'The file is a text document or a presentation.', THE_RETURN],
  database: ['file-not-a-workbook', 'The file is a database.', THE_RETURN],
  archive: [
    'file-not-a-workbook',
    "The file is a zip archive without a workbook's parts.",
    'Unpack it, and add the workbooks in it one by one.',
  ],
  packed: [
    'file-not-a-workbook',
    'The file is a packed archive, not a workbook.',
    'Unpack it, and add the workbooks in it one by one.',
  ],
  unknown: ['file-not-a-workbook', "The file isn't a workbook.", THE_RETURN],
  cutShort: ['file-corrupt', 'The file is incomplete: its end is missing.', ANOTHER_COPY],
  damaged: [
    'file-corrupt',
    "The file is damaged and can't be read.",
    'Take another copy of the file. If there is none, open it in Excel, let Excel repair it, and see that every entry ' +
      'is still there before saving it.',
  ],
  lostTexts: [
    'file-corrupt',
    'The file is damaged: texts of its cells are missing from it. Nothing that is missing was typed wrongly.',
    'Take another copy of the file, or ask its sender for one. Repairing it in Excel leaves those cells blank.',
  ],
  lostFormats: [
    'file-corrupt',
    'The file is damaged: formats of its cells are missing from it, so dates and percentages are plain numbers there.',
    'Take another copy of the file, or ask its sender for one. Repairing it in Excel turns dates into numbers.',
  ],
  lostSheet: [
    'file-corrupt',
    'The file is damaged: a sheet that it lists is missing from it.',
    'Take another copy of the file, or ask its sender for one. Repairing it in Excel leaves that sheet blank.',
  ],
  encoding: [
    'file-corrupt',
    "A part of the file is in an encoding that isn't known, so its letters can't be told.",
    'Open it in Excel, save it as a new .xlsx file, and take that.',
  ],
  odsInPlaceOfXlsx: [
    'not-a-council-workbook',
    'A council workbook can only be updated as .xlsx; this one is .ods.',
    'Open it, save it as an Excel workbook (.xlsx), and try again.',
  ],
  declarations: [
    'file-corrupt',
    "The file holds XML declarations that no workbook needs, so it wasn't read.",
    'Open it in Excel, save it as a new .xlsx file, and take that.',
  ],
  tooLarge: [
    'file-too-large',
    'The file is far larger than a return can be.',
    'Check that it is the right file. If it is, copy the entries into a fresh return workbook.',
  ],
  textTooLong: [
    'file-too-large',
    'A cell or a name in the file holds far more text than a spreadsheet is made for.',
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
