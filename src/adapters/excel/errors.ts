import { Trouble, type TroubleCode } from '../../core/trouble';

/** What was going on when Excel refused. */
export type Doing = 'reading' | 'writing' | 'printing' | 'showing';

interface Known {
  code: TroubleCode;
  /** What happened, in a sentence. */
  happened: string;
  /** What to do next, in a sentence. */
  next: string;
}

const known = (code: TroubleCode, happened: string, next: string): Known => ({ code, happened, next });

const AGAIN = 'Try again. If it happens again, save the workbook, close it and open it.';
const REOPEN = 'Save the workbook, close it and open it again, then try again.';
const UNPROTECT = 'Unprotect the sheet (Review, Unprotect sheet) or open the workbook for editing, then try again.';
const CONNECTION = 'Check the connection to the network, wait a minute, then try again.';
const UPDATE = 'Update Excel (File, Account, Update options), or use Excel for the web.';
const LEAVE_CELL = 'Press Enter or Esc in the sheet to leave the cell, then try again.';
const COLUMNS_AND_ROWS = 'Clear what lies far to the right of the tables or far below them, then try again.';

/**
 * Every code by which office.js says why it refused, from its documentation ("Error handling with the
 * application-specific JavaScript APIs") and from the lists in the library itself. What Excel says in its
 * own message is never shown: it is for programmers, and in the language of the program.
 */
const KNOWN: ReadonlyMap<string, Known> = new Map([
  // Somebody is in the middle of something.
  [
    'InvalidOperationInCellEditMode',
    known('excel-busy', 'Somebody is typing in a cell, and Excel waits until that is done.', LEAVE_CELL),
  ],
  [
    'WriteNotSupportedWhenModalDialogOpen',
    known(
      'excel-busy',
      'A dialogue box is open in Excel, which waits until it is closed.',
      'Close the dialogue box, then try again.',
    ),
  ],
  [
    'InactiveWorkbook',
    known(
      'excel-busy',
      'Another workbook came to the front while this one was being used.',
      'Click into this workbook, then try again.',
    ),
  ],
  [
    'Conflict',
    known('excel-busy', 'Somebody else was changing the same part of the workbook.', 'Wait a moment, then try again.'),
  ],
  [
    'InsertDeleteConflict',
    known(
      'excel-busy',
      'Somebody else was putting in or taking out rows or columns.',
      'Wait a moment, then try again.',
    ),
  ],
  [
    'ActivityLimitReached',
    known('excel-busy', 'Excel is doing too many things at once.', 'Wait a minute, then try again.'),
  ],

  // It isn't allowed.
  [
    'AccessDenied',
    known(
      'excel-protected',
      'Excel refused: a sheet is protected, or the workbook is open for reading alone.',
      UNPROTECT,
    ),
  ],
  [
    'BadPassword',
    known(
      'excel-protected',
      'A sheet is protected with a password.',
      'Ask whoever set the password to unprotect the sheet (Review, Unprotect sheet), then try again.',
    ),
  ],
  [
    'Unauthenticated',
    known(
      'excel-read-only',
      'Excel no longer knows who you are, and opened the workbook for reading alone.',
      'Sign in to Excel again (File, Account), then try again.',
    ),
  ],
  [
    'NotAllowed',
    known(
      'excel-protected',
      'Excel refused: a sheet is protected, or the workbook is open for reading alone.',
      UNPROTECT,
    ),
  ],

  // Something isn't there any more, or stands in the way.
  [
    'ItemNotFound',
    known(
      'excel-item-missing',
      'A sheet, table or cell that was there before is gone.',
      'Undo its removal (Ctrl+Z), or open the workbook as you were sent it, then try again.',
    ),
  ],
  [
    'InvalidReference',
    known(
      'excel-item-missing',
      'A cell that was asked for is gone.',
      'Undo its removal (Ctrl+Z), or open the workbook as you were sent it, then try again.',
    ),
  ],
  ['InvalidBinding', known('excel-item-missing', 'A place in the workbook has moved.', AGAIN)],
  [
    'ItemAlreadyExists',
    known(
      'excel-fault',
      'The workbook already has a sheet, table or name that is called the same.',
      'Rename the other one, then try again.',
    ),
  ],
  ['InvalidSelection', known('excel-fault', "What is selected isn't a cell.", 'Click on a cell, then try again.')],
  [
    'MergedRangeConflict',
    known(
      'excel-fault',
      'Merged cells, a pivot table or another table stand in the way.',
      'Unmerge the cells (Home, Merge & Centre) or move what stands there, then try again.',
    ),
  ],
  [
    'FilteredRangeConflict',
    known(
      'excel-fault',
      'A filter hides cells that are to be written.',
      'Clear the filter (Data, Clear), then try again.',
    ),
  ],
  [
    'PivotTableRangeConflict',
    known(
      'excel-fault',
      'A pivot table stands in the way.',
      'Move the pivot table to a sheet of its own, then try again.',
    ),
  ],
  [
    'NonBlankCellOffSheet',
    known('excel-fault', 'Cells at the far end of the sheet would be pushed off it.', COLUMNS_AND_ROWS),
  ],
  [
    'UnsupportedSheet',
    known(
      'excel-fault',
      'A sheet of the workbook holds a chart or a macro and no cells.',
      'Move that sheet to another workbook, then try again.',
    ),
  ],
  [
    'EmptyChartSeries',
    known('excel-fault', 'A chart of the workbook has nothing to show.', 'Delete the chart, then try again.'),
  ],
  [
    'RefreshWorkbookLinksBlocked',
    known(
      'excel-fault',
      "The workbook has links to other workbooks, and Excel isn't allowed to follow them.",
      'Break the links (Data, Edit links), then try again.',
    ),
  ],
  [
    'OpenWorkbookLinksBlocked',
    known(
      'excel-fault',
      "The workbook has links to other workbooks, and Excel isn't allowed to open them.",
      'Break the links (Data, Edit links), then try again.',
    ),
  ],
  [
    'DirtySupportingFormula',
    known(
      'excel-fault',
      "A formula that others depend on hasn't been worked out yet.",
      'Press F9 so that Excel works everything out, then try again.',
    ),
  ],

  // It is too large.
  [
    'RequestPayloadSizeLimitExceeded',
    known(
      'excel-too-large',
      'There is more to write than Excel for the web takes at once.',
      'Open the workbook in Excel on your computer (Editing, Open in desktop app), then try again.',
    ),
  ],
  [
    'ResponsePayloadSizeLimitExceeded',
    known(
      'excel-too-large',
      'The workbook holds more than Excel for the web hands over at once.',
      'Open the workbook in Excel on your computer (Editing, Open in desktop app), then try again.',
    ),
  ],
  ['RangeExceedsLimit', known('excel-too-large', 'A sheet holds more cells than Excel hands over.', COLUMNS_AND_ROWS)],
  [
    'OperationCellsExceedLimit',
    known('excel-too-large', 'A sheet holds more cells than Excel can change at once.', COLUMNS_AND_ROWS),
  ],
  [
    'FormulaLengthExceedsLimit',
    known(
      'excel-too-large',
      'A formula is longer than this Excel takes.',
      'Open the workbook in a 64-bit Excel or in Excel for the web, then try again.',
    ),
  ],
  [
    'MemoryLimitReached',
    known('excel-too-large', 'Excel has run out of memory.', 'Close other workbooks and programs, then try again.'),
  ],

  // This Excel can't do it.
  ['ApiNotFound', known('excel-too-old', "This version of Excel can't do what is needed.", UPDATE)],
  ['ApiNotAvailable', known('excel-too-old', "This version of Excel can't do what is needed.", UPDATE)],
  ['NotImplemented', known('excel-too-old', "This version of Excel can't do what is needed.", UPDATE)],
  [
    'UnsupportedFeature',
    known('excel-too-old', "The workbook uses something that this version of Excel can't handle.", UPDATE),
  ],
  ['UnsupportedOperation', known('excel-too-old', "This version of Excel can't do what is needed here.", UPDATE)],
  [
    'HostRestartNeeded',
    known(
      'excel-too-old',
      'Partner Returns was updated while Excel was open.',
      'Save your work, close Excel and start it again.',
    ),
  ],

  // The connection is gone.
  ['ConnectionFailure', known('excel-disconnected', 'The connection to Excel broke off.', CONNECTION)],
  ['ServiceNotAvailable', known('excel-disconnected', "Excel for the web can't be reached.", CONNECTION)],
  ['RequestAborted', known('excel-disconnected', 'Excel broke off before it was done.', AGAIN)],
  ['Timeout', known('excel-disconnected', "Excel didn't answer in time.", CONNECTION)],
  [
    'InvalidOrTimedOutSession',
    known(
      'excel-disconnected',
      'Excel for the web closed the workbook after a while without use.',
      'Load the page with the workbook again. What Excel saved is still there.',
    ),
  ],
  [
    'ContentLengthRequired',
    known(
      'excel-disconnected',
      'Something between Excel and the network altered a message.',
      'Try again. If it happens again, tell whoever looks after your network.',
    ),
  ],
  ['CannotRegisterEvent', known('excel-disconnected', "Excel doesn't tell of changes in the sheet.", REOPEN)],

  // Excel refused for a reason that says nothing to a person.
  ['GeneralException', known('excel-fault', "Excel refused and didn't say why.", AGAIN)],
  ['ClientError', known('excel-fault', "Excel refused and didn't say why.", AGAIN)],
  ['Client Error', known('excel-fault', "Excel refused and didn't say why.", AGAIN)],
  ['InvalidArgument', known('excel-fault', "Excel didn't accept what it was asked to do.", AGAIN)],
  ['InvalidRequest', known('excel-fault', "Excel didn't accept what it was asked to do.", AGAIN)],
  ['InvalidOperation', known('excel-fault', "Excel can't do this with the workbook as it stands.", AGAIN)],
  ['InvalidObjectPath', known('excel-fault', 'Excel lost track of a place in the workbook.', AGAIN)],
  ['InvalidRequestContext', known('excel-fault', 'Excel lost track of the workbook.', REOPEN)],
  [
    'CannotUpdateReadOnlyProperty',
    known('excel-fault', "Excel doesn't let this part of the workbook be changed.", AGAIN),
  ],
  ['RunMustReturnPromise', known('excel-fault', "Partner Returns asked Excel in a way that it doesn't take.", AGAIN)],
  ['PropertyNotLoaded', known('excel-fault', "Excel's answer was incomplete.", AGAIN)],
  ['ValueNotLoaded', known('excel-fault', "Excel's answer was incomplete.", AGAIN)],
]);

const UNKNOWN = known('excel-fault', "Excel refused for a reason that isn't known to us.", AGAIN);

/** Codes that have a sentence of their own, for the test that holds them against the library's lists. */
export const knownErrorCodes: readonly string[] = [...KNOWN.keys()];

/** The code by which office.js says what went wrong; undefined for a fault of another kind. */
export function errorCodeOf(fault: unknown): string | undefined {
  if (typeof fault !== 'object' || fault === null || !('code' in fault)) return undefined;
  return typeof fault.code === 'string' ? fault.code : undefined;
}

/** What a person is told of a fault. Whoever calls it has made sure that nothing was changed. */
export function troubleOf(fault: unknown, doing: Doing): Trouble {
  if (fault instanceof Trouble) return fault;
  const { code, happened, next } = KNOWN.get(errorCodeOf(fault) ?? '') ?? UNKNOWN;
  return new Trouble(
    code,
    doing === 'writing' || doing === 'printing' ? `${happened} ${NOTHING_CHANGED}` : happened,
    next,
  );
}

export const NOTHING_CHANGED = 'Nothing was changed.';
