import type { TroubleCode } from '../../core/trouble';

/** What a person is told of an error. */
export interface ErrorMessage {
  code: TroubleCode;
  /** What happened, in a sentence. */
  happened: string;
  /** What to do next, in a sentence. */
  next: string;
}

const message = (code: TroubleCode, happened: string, next: string): ErrorMessage => ({ code, happened, next });

const AGAIN = 'Try again. If it happens again, save the workbook, close it and open it.';
const REOPEN = 'Save the workbook, close it and open it again, then try again.';
const UNPROTECT = 'Unprotect the sheet (Review, Unprotect sheet) or open the workbook for editing, then try again.';
const CONNECTION = 'Check the connection to the network, wait a minute, then try again.';
const UPDATE = 'Update Excel (File, Account, Update options), or use Excel for the web.';
const LEAVE_CELL = 'Press Enter or Esc in the sheet to leave the cell, then try again.';
const COLUMNS_AND_ROWS = 'Clear what lies far to the right of the tables or far below them, then try again.';

/**
 * A message for every error code of office.js, from its documentation ("Error handling with the application-specific
 * JavaScript APIs") and from the library's own lists. Excel's own messages are never shown: they are written for
 * programmers, in the language that Excel is set to.
 */
export const ERROR_MESSAGES: ReadonlyMap<string, ErrorMessage> = new Map([
  // Somebody is in the middle of something.
  [
    'InvalidOperationInCellEditMode',
    message('excel-busy', 'Somebody is typing in a cell, and Excel waits until that is done.', LEAVE_CELL),
  ],
  [
    'WriteNotSupportedWhenModalDialogOpen',
    message(
      'excel-busy',
      'A dialogue box is open in Excel, which waits until it is closed.',
      'Close the dialogue box, then try again.',
    ),
  ],
  [
    'InactiveWorkbook',
    message(
      'excel-busy',
      'Another workbook came to the front while this one was being used.',
      'Click into this workbook, then try again.',
    ),
  ],
  [
    'Conflict',
    message(
      'excel-busy',
      'Somebody else was changing the same part of the workbook.',
      'Wait a moment, then try again.',
    ),
  ],
  [
    'InsertDeleteConflict',
    message(
      'excel-busy',
      'Somebody else was putting in or taking out rows or columns.',
      'Wait a moment, then try again.',
    ),
  ],
  [
    'ActivityLimitReached',
    message('excel-busy', 'Excel is doing too many things at once.', 'Wait a minute, then try again.'),
  ],

  // It isn't allowed.
  [
    'AccessDenied',
    message(
      'excel-protected',
      'Excel refused: a sheet is protected, or the workbook is open for reading alone.',
      UNPROTECT,
    ),
  ],
  [
    'BadPassword',
    message(
      'excel-protected',
      'A sheet is protected with a password.',
      'Ask whoever set the password to unprotect the sheet (Review, Unprotect sheet), then try again.',
    ),
  ],
  [
    'Unauthenticated',
    message(
      'excel-read-only',
      'Excel no longer knows who you are, and opened the workbook for reading alone.',
      'Sign in to Excel again (File, Account), then try again.',
    ),
  ],
  [
    'NotAllowed',
    message(
      'excel-protected',
      'Excel refused: a sheet is protected, or the workbook is open for reading alone.',
      UNPROTECT,
    ),
  ],

  // Something isn't there any more, or stands in the way.
  [
    'ItemNotFound',
    message(
      'excel-item-missing',
      'A sheet, table or cell that was there before is gone.',
      'Undo its removal (Ctrl+Z), or open the workbook as you were sent it, then try again.',
    ),
  ],
  [
    'InvalidReference',
    message(
      'excel-item-missing',
      'A cell that was asked for is gone.',
      'Undo its removal (Ctrl+Z), or open the workbook as you were sent it, then try again.',
    ),
  ],
  ['InvalidBinding', message('excel-item-missing', 'A place in the workbook has moved.', AGAIN)],
  [
    'ItemAlreadyExists',
    message(
      'excel-fault',
      'The workbook already has a sheet, table or name that is called the same.',
      'Rename the other one, then try again.',
    ),
  ],
  ['InvalidSelection', message('excel-fault', "What is selected isn't a cell.", 'Click on a cell, then try again.')],
  [
    'MergedRangeConflict',
    message(
      'excel-fault',
      'Merged cells, a pivot table or another table stand in the way.',
      'Unmerge the cells (Home, Merge & Centre) or move what stands there, then try again.',
    ),
  ],
  [
    'FilteredRangeConflict',
    message(
      'excel-fault',
      'A filter hides cells that are to be written.',
      'Clear the filter (Data, Clear), then try again.',
    ),
  ],
  [
    'PivotTableRangeConflict',
    message(
      'excel-fault',
      'A pivot table stands in the way.',
      'Move the pivot table to a sheet of its own, then try again.',
    ),
  ],
  [
    'NonBlankCellOffSheet',
    message('excel-fault', 'Cells at the far end of the sheet would be pushed off it.', COLUMNS_AND_ROWS),
  ],
  [
    'UnsupportedSheet',
    message(
      'excel-fault',
      'A sheet of the workbook holds a chart or a macro and no cells.',
      'Move that sheet to another workbook, then try again.',
    ),
  ],
  [
    'EmptyChartSeries',
    message('excel-fault', 'A chart of the workbook has nothing to show.', 'Delete the chart, then try again.'),
  ],
  [
    'RefreshWorkbookLinksBlocked',
    message(
      'excel-fault',
      "The workbook has links to other workbooks, and Excel isn't allowed to follow them.",
      'Break the links (Data, Edit links), then try again.',
    ),
  ],
  [
    'OpenWorkbookLinksBlocked',
    message(
      'excel-fault',
      "The workbook has links to other workbooks, and Excel isn't allowed to open them.",
      'Break the links (Data, Edit links), then try again.',
    ),
  ],
  [
    'DirtySupportingFormula',
    message(
      'excel-fault',
      "A formula that others depend on hasn't been worked out yet.",
      'Press F9 so that Excel works everything out, then try again.',
    ),
  ],

  // It is too large.
  [
    'RequestPayloadSizeLimitExceeded',
    message(
      'excel-too-large',
      'There is more to write than Excel for the web takes at once.',
      'Open the workbook in Excel on your computer (Editing, Open in desktop app), then try again.',
    ),
  ],
  [
    'ResponsePayloadSizeLimitExceeded',
    message(
      'excel-too-large',
      'The workbook holds more than Excel for the web hands over at once.',
      'Open the workbook in Excel on your computer (Editing, Open in desktop app), then try again.',
    ),
  ],
  [
    'RangeExceedsLimit',
    message('excel-too-large', 'A sheet holds more cells than Excel hands over.', COLUMNS_AND_ROWS),
  ],
  [
    'OperationCellsExceedLimit',
    message('excel-too-large', 'A sheet holds more cells than Excel can change at once.', COLUMNS_AND_ROWS),
  ],
  [
    'FormulaLengthExceedsLimit',
    message(
      'excel-too-large',
      'A formula is longer than this Excel takes.',
      'Open the workbook in a 64-bit Excel or in Excel for the web, then try again.',
    ),
  ],
  [
    'MemoryLimitReached',
    message('excel-too-large', 'Excel has run out of memory.', 'Close other workbooks and programs, then try again.'),
  ],

  // This Excel can't do it.
  ['ApiNotFound', message('excel-too-old', "This version of Excel can't do what is needed.", UPDATE)],
  ['ApiNotAvailable', message('excel-too-old', "This version of Excel can't do what is needed.", UPDATE)],
  ['NotImplemented', message('excel-too-old', "This version of Excel can't do what is needed.", UPDATE)],
  [
    'UnsupportedFeature',
    message('excel-too-old', "The workbook uses something that this version of Excel can't handle.", UPDATE),
  ],
  ['UnsupportedOperation', message('excel-too-old', "This version of Excel can't do what is needed here.", UPDATE)],
  [
    'HostRestartNeeded',
    message(
      'excel-too-old',
      'Partner Returns was updated while Excel was open.',
      'Save your work, close Excel and start it again.',
    ),
  ],

  // The connection is gone.
  ['ConnectionFailure', message('excel-disconnected', 'The connection to Excel broke off.', CONNECTION)],
  ['ServiceNotAvailable', message('excel-disconnected', "Excel for the web can't be reached.", CONNECTION)],
  ['RequestAborted', message('excel-disconnected', 'Excel broke off before it was done.', AGAIN)],
  ['Timeout', message('excel-disconnected', "Excel didn't answer in time.", CONNECTION)],
  [
    'InvalidOrTimedOutSession',
    message(
      'excel-disconnected',
      'Excel for the web closed the workbook after a while without use.',
      'Load the page with the workbook again. What Excel saved is still there.',
    ),
  ],
  [
    'ContentLengthRequired',
    message(
      'excel-disconnected',
      'Something between Excel and the network altered a message.',
      'Try again. If it happens again, tell whoever looks after your network.',
    ),
  ],
  ['CannotRegisterEvent', message('excel-disconnected', "Excel doesn't tell of changes in the sheet.", REOPEN)],

  // Excel refused for a reason that says nothing to a person.
  ['GeneralException', message('excel-fault', "Excel refused and didn't say why.", AGAIN)],
  ['ClientError', message('excel-fault', "Excel refused and didn't say why.", AGAIN)],
  ['Client Error', message('excel-fault', "Excel refused and didn't say why.", AGAIN)],
  ['InvalidArgument', message('excel-fault', "Excel didn't accept what it was asked to do.", AGAIN)],
  ['InvalidRequest', message('excel-fault', "Excel didn't accept what it was asked to do.", AGAIN)],
  ['InvalidOperation', message('excel-fault', "Excel can't do this with the workbook as it stands.", AGAIN)],
  ['InvalidObjectPath', message('excel-fault', 'Excel lost track of a place in the workbook.', AGAIN)],
  ['InvalidRequestContext', message('excel-fault', 'Excel lost track of the workbook.', REOPEN)],
  [
    'CannotUpdateReadOnlyProperty',
    message('excel-fault', "Excel doesn't let this part of the workbook be changed.", AGAIN),
  ],
  ['RunMustReturnPromise', message('excel-fault', "Partner Returns asked Excel in a way that it doesn't take.", AGAIN)],
  ['PropertyNotLoaded', message('excel-fault', "Excel's answer was incomplete.", AGAIN)],
  ['ValueNotLoaded', message('excel-fault', "Excel's answer was incomplete.", AGAIN)],
]);

export const UNKNOWN_ERROR = message('excel-fault', "Excel refused for a reason that isn't known to us.", AGAIN);
