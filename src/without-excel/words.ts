import { formatCount, formatList, longDate } from '../core/words/english';

/** Follows the pane's `LOADING.long` in the HTML page, which shows both where React hasn't rendered for long. */
export const UNDRAWN = 'If the page stays empty, load it again.';

/** Everything that the page without Excel says around the pane and the sheets. */
export const PAGE = {
  product: 'Partner Returns',
  title: (file: string | undefined): string => (file === undefined ? 'Partner Returns' : `${file} · Partner Returns`),
  skip: { main: 'Skip to the content', overview: 'Skip to the overview (F6)' },
  open: 'Open…',
  openLabel: 'Open a workbook',
  save: 'Save',
  saving: 'Saving…',
  close: 'Close',
  help: 'Help (opens beside this page)',
  opening: (file: string): string => `Opening ${file}…`,
  openingExample: 'Opening the example…',
  openingAgain: 'Opening your work again…',
  opened: (file: string): string => `${file} is open.`,
  messages: 'Messages',
  dismiss: 'Dismiss',
} as const;

export const STATE = {
  untouched: 'Nothing is changed yet.',
  kept: 'Changes not saved to a file yet. They are kept in this browser.',
  notKept: "Changes not saved. This browser doesn't keep them: save before you close the page.",
  saved: (at: Date): string => `All changes were saved to a file at ${clock(at)}.`,
} as const;

export const SAVED = {
  title: (file: string): string => `Saved as ${file}`,
  where: 'It is in your downloads folder, or where you told your browser to put it.',
  send: 'Send it to',
  sendBy: (returnBy: string): string => (returnBy === '' ? '.' : ` by ${longDate(returnBy)}.`),
  isOld: 'Something was changed since then. Save again before you send it.',
  notSigned: "It isn't signed off yet. You can send it once it is.",
  changed: 'Something was changed after it was signed off. Sign off again before you send it.',
  early: 'Something is still left to do. Finish it, then sign off again before you send it.',
} as const;

export const REFUSED = {
  label: 'Not saved',
  notSaved: (places: readonly string[]): string =>
    `What was typed into ${formatList(places)} isn't in the file: the ${places.length === 1 ? 'cell' : 'cells'} can't hold it.`,
  notSavedFix: 'It still stands in the field. Shorten it there, then save again.',
} as const;

/** As many values as are told of one by one. */
const VALUES_TOLD = 5;

const toldValues = (values: readonly { cell: string; typed: string }[]): string => {
  const told = values.slice(0, VALUES_TOLD).map(({ cell, typed }) => `${cell} ("${shortened(typed)}")`);
  const more = values.length - told.length;
  return formatList(more > 0 ? [...told, `${more} more`] : told);
};

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text);

export const PASTED = {
  title: (sheet: string, cells: readonly string[]): string => {
    if (cells.length === 0) return 'Nothing was pasted.';
    const range = cells.length === 1 ? `${cells[0]}` : `${cells[0]} to ${cells.at(-1)}`;
    return `${formatCount(cells.length, 'value')} pasted into ${sheet}, ${range}.`;
  },
  replaced: (values: readonly { cell: string; typed: string }[]): string =>
    `What stood there before is replaced: ${toldValues(values)}.`,
  outside: (values: readonly { cell: string; typed: string }[]): string =>
    `Nothing can be entered in ${toldValues(values)}: not pasted.`,
  undo: 'Undo',
} as const;

export const PUT_RIGHT = {
  title: (count: number, file: string): string =>
    `${formatCount(count, 'thing')} in ${file} ${count === 1 ? 'is' : 'are'} different here`,
  means: 'The sheets here are made anew from what was read in the file. The file itself stays as it is.',
  missing:
    'What was missing in the file stands here again, and is empty. Compare it with your own copy, and enter what was lost.',
  list: 'What was found in the file',
} as const;

export const WORK = {
  sheets: 'Sheets',
  overview: 'Overview',
  switch: 'What is shown',
  workbook: (file: string): string => `Sheets of ${file}`,
  tabs: 'Sheets',
} as const;

export const START = {
  title: 'Fill in a return without Excel',
  what: 'A council asks its partners once a year for the figures and texts of their community plan, each in a workbook of their own. Here you fill in yours, check it, sign it off, and save it to send back.',
  open: 'Open a return…',
  received: 'If you were sent a return',
  receivedText:
    'Save the attached workbook on your computer, then open it here. You can also drop it anywhere on this page.',
  example: 'Open the example',
  tryOut: 'Try it out',
  exampleNote: 'An example return shows how filling in goes.',
  where: 'Where your work is',
  stays: 'Nothing leaves this computer: the page reads and writes the workbook in your browser.',
  keeps:
    'What you type is kept in this browser, on this computer alone, until you save it to a file or discard it. On a computer that you share, remove it when you are done.',
  offline: { ready: 'This page also opens without a connection.', not: 'This page needs a connection to open.' },
  officers: 'For council officers',
  officersText:
    'Issue the returns, add those that come back, decide, and write the summary and the report: a year from its plan on, or from your council workbook.',
  openYear: "Open a year's work",
} as const;

export const LEFT = {
  title: (count: number): string =>
    count === 1 ? 'You have unfinished work' : `You have ${formatCount(count, 'piece')} of unfinished work`,
  savedTitle: 'Saved earlier, still kept in this browser',
  unfinished: (changes: number, at: string): string =>
    `${changes === 0 ? 'Changes' : formatCount(changes, 'change')} not saved to a file, the last on ${moment(at)}.`,
  saved: (at: string): string => `Saved to a file on ${moment(at)}.`,
  goOn: 'Go on',
  openAgain: 'Open again',
  discard: 'Discard…',
  remove: 'Remove',
  keptHere: 'It is kept in this browser, on this computer alone.',
} as const;

export const NEWER = {
  title: 'A newer version of this page is ready.',
  load: 'Load it',
  keeps: 'What you work on is kept and opens again.',
  saveFirst: "Save your work first: this browser doesn't keep it.",
} as const;

export const PAGE_TROUBLE = {
  remaking: (sheet: string, cell: string): string =>
    `What was typed into ${sheet}, ${cell} wasn't taken: the sheets were just being made anew.`,
  remakingFix: 'Type it again.',
  cannotOpen: (file: string): string => `${file} can't be opened.`,
  notLoaded: "A part of Partner Returns couldn't be loaded.",
  example: "The example couldn't be loaded.",
  openTwice: (file: string): string => `${file} is open in another tab of this browser, too.`,
  openTwiceFix:
    "What is typed there doesn't show here, and each tab saves a file of its own. Go on in one of them, and close the other.",
  connection: 'Check the connection to the network, then try again.',
  gone: (file: string): string => `${file} can't be read: it was moved, renamed or closed off since you chose it.`,
  goneFix: 'Choose it again. If it is open in another program, close it there first.',
  notPutBack: (sheets: ReadonlyMap<string, readonly { cell: string }[]>): string =>
    `Not all of your unfinished work could be put back: ${[...sheets].map(([sheet, cells]) => `${sheet}, ${formatList(cells.map(({ cell }) => cell))}`).join('; ')}.`,
  notPutBackFix:
    'What you typed stands in their fields, where there still are any. Look at these cells and enter them again.',
  manyFiles: 'Several files were dropped. One can be open at a time.',
  manyFilesFix: 'Drop the one that you want to fill in.',
} as const;

export const PAGE_CRASH = {
  title: 'The page has stopped',
  text: 'That is a fault of ours. What you typed is kept in this browser, unless the page said that it keeps nothing. Load the page again to go on; if it stops again, tell the council.',
  again: 'Load the page again',
} as const;

const two = (part: number): string => String(part).padStart(2, '0');

/** "14:02", as the person's clock shows it. */
function clock(at: Date): string {
  return `${at.getHours()}:${two(at.getMinutes())}`;
}

/** An ISO time as "11 May 2022, 14:02". */
function moment(iso: string): string {
  const at = new Date(iso);
  return `${longDate(`${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`)}, ${clock(at)}`;
}
