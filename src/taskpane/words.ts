import { capitalise, formatCount, formatNumber, formatList, longDate } from '../core/words/english';

/** The product's name. Below it are the pane's texts, except those of the guide and of the sign-off page. */
export const PRODUCT = 'Partner Returns';

export const LOADING = {
  workbook: 'Reading the workbook…',
  long: 'This takes longer than usual.',
  stuck: "If the pane doesn't start, close it and open it again. Meanwhile you can go on without it:",
  page: 'Opening…',
} as const;

export const RETURN = {
  about: (period: string, returnBy: string): string =>
    `Return for ${period}${returnBy === '' ? '' : `, due by ${longDate(returnBy)}`}`,
  reading: 'Reading the changes…',
  writing: 'Writing to the workbook…',
} as const;

export const BUSY_SHEET = {
  title: 'Waiting for the sheet',
  text: 'If a cell is being typed in, press Enter there to finish it. The pane then goes on by itself.',
} as const;

export const UNSAVED_DRAFTS = {
  title: (count: number): string =>
    count === 1
      ? "Something you typed isn't in the sheet yet."
      : `${formatCount(count, 'thing')} you typed aren't in the sheet yet.`,
  unsure: (count: number): string =>
    `${count === 1 ? 'Something' : formatCount(count, 'thing')} you typed may not be in the sheet yet.`,
  text: 'It is kept here until it is, or until you give it up.',
  show: 'See what you typed',
} as const;

export const WORK = {
  label: 'What is left to do',
  toFix: 'To fix',
  toExplain: 'To explain',
  toDo: 'To do',
  toLookAt: 'To look at',
  none: {
    toFix: 'Nothing to fix.',
    toExplain: 'Nothing to explain.',
    toDo: 'Nothing left to enter.',
    toLookAt: 'Nothing to look at.',
  },
  known: (explained: number, notes: number): string =>
    formatList([
      ...(explained > 0 ? [`${explained} explained`] : []),
      ...(notes > 0 ? [formatCount(notes, 'note')] : []),
    ]),
  more: (count: number): string => `Show ${count} more`,
  moreShown: (shown: number, of: number): string => `${formatNumber(shown, 0)} of ${formatNumber(of, 0)} are shown.`,
} as const;

export const SEVERITY = {
  fix: 'To fix',
  explain: 'To explain',
  look: 'To look at',
  enter: 'To do',
  explained: 'Explained',
  note: 'Note',
} as const;

export const TASK = {
  goTo: 'Go to cell',
  goToSheet: 'Go to sheet',
  fillIn: 'Fill in here',
  explain: 'Explain…',
  explained: (comment: string): string => `Your comment: ${comment}`,
} as const;

export const NEXT = {
  label: 'Next steps',
  skip: 'Skip to the next step',
  measures: 'Fill in measure by measure',
  look: 'Look through measure by measure',
  signOff: 'Sign off…',
  waits: (reason: string): string => `${capitalise(reason)}.`,
  signAgain: 'Sign off again…',
  allIn: 'Everything asked for is in.',
  explained: (count: number): string =>
    count === 0
      ? ''
      : count === 1
        ? '1 entry carries an explanation.'
        : `${formatCount(count, 'entry', 'entries')} carry an explanation.`,
  signNow: 'Look it over, then sign off.',
  mayLook: (count: number): string =>
    `${formatCount(count, 'point')} ${count === 1 ? 'is' : 'are'} left to look at. Mend what you can, or sign off as it is: the council weighs the rest.`,
} as const;

export const SIGNED = {
  title: (by: string, on: string): string =>
    `Signed off${by === '' ? '' : ` by ${by}`}${on === '' ? '' : ` on ${longDate(on)}`}.`,
  by: (name: string, role: string): string => [name, role].filter((part) => part !== '').join(', '),
  send: (file: string): string => `Save the workbook${file === '' ? '' : ` (${file})`} and e-mail it to`,
  sendBy: (returnBy: string): string => (returnBy === '' ? '.' : ` by ${longDate(returnBy)}.`),
  changed: (by: string): string =>
    `Something was changed after ${by === '' ? 'the return was signed off' : `${by} signed off`}.`,
  early: 'Something is still left. Finish it, then sign off again.',
  again: 'Sign off again, so that the council knows the figures are confirmed.',
} as const;

export const NOTHING_OPEN = {
  title: 'Partner Returns',
  what: 'A council asks its partners once a year for the figures and texts of their community plan, each in a workbook of their own. Here you see what yours still needs, fill it in, and sign it off.',
  notOurs: (file: string): string =>
    file === ''
      ? "The workbook that is open isn't a return, so there is nothing to show yet."
      : `${file} isn't a return, so there is nothing to show yet.`,
  tryOut: 'Try it out',
  example: 'Open the example',
  exampleNote: 'It shows how filling in goes. Nothing is sent anywhere.',
  openFile: 'Open a return…',
  received: 'If you were sent a return',
  receivedInExcel:
    'Save the attached workbook, open it in Excel, and choose Partner Returns on the Home tab there. If a yellow bar says Protected View, choose Enable Editing first.',
  receivedOnPage: 'Save the attached workbook, then open it here. It stays on this computer.',
} as const;

export const COUNCIL = {
  about: (period: string): string => `Council workbook for ${period}`,
  counts: 'Priorities by status',
  returns: 'Returns',
  received: (received: number, asked: number, late: number): string =>
    `${received} of ${formatCount(asked, 'return')} received${late === 0 ? '' : `, ${late} of them late`}.`,
  owed: 'Still owed:',
  owes: (partner: string, what: string, isReceived: boolean): string =>
    `${partner}: ${isReceived ? what : `the whole return, ${what}`}`,
  nothingOwed: 'Nothing is owed.',
  findings: 'Findings',
  open: (toFix: number, toExplain: number): string =>
    `${formatList([...(toFix > 0 ? [`${toFix} to correct`] : []), ...(toExplain > 0 ? [`${toExplain} to explain`] : [])]) || 'None is open'}.`,
  unreadable: (count: number): string => `${formatCount(count, 'file')} couldn't be read.`,
  decisions: 'Decisions',
  decided: (made: number): string => `${formatCount(made, 'decision')} made.`,
  waiting: (refs: readonly string[]): string =>
    refs.length === 0
      ? 'No priority waits for one.'
      : `${refs.length === 1 ? 'Waits' : 'Wait'} for a decision: ${formatList(refs)}.`,
  conflicts: (count: number): string => `${formatCount(count, 'conflict')} between returns to settle.`,
  incomplete: (count: number): string =>
    `${formatCount(count, 'row')} ${count === 1 ? "isn't" : "aren't"} complete, so ${count === 1 ? "it isn't" : "they aren't"} counted.`,
  outdated: (count: number): string => `${formatCount(count, 'thing')} to look at again`,
  confirm:
    'They stay as they are until you confirm or change them: date a decision anew on Decisions, or type Confirmed into the Check cell of a text on Narrative.',
  goTo: (sheet: string): string => `Go to ${sheet}`,
} as const;

export const TROUBLE = {
  title: { usual: "The workbook can't be read", unreachable: "Excel can't be reached" },
  again: 'Try again',
  readAgain: 'Read again',
  dismiss: 'Dismiss',
  withoutExcel: 'Fill in without Excel',
  withoutExcelNote:
    ': the same pane on a web page. Open your workbook there, and save it when you are done. Nothing leaves your browser.',
} as const;

export const OFFLINE = {
  example: 'You are offline. The example needs a connection.',
  page: "This page couldn't be loaded",
  pageText: 'What you entered is in the workbook. Check the connection, then try again.',
  back: 'Back',
} as const;

export const CRASH = {
  title: 'The pane has stopped',
  text: 'That is a fault of ours. What you entered is in the workbook: save it there. Then start the pane again; if it stops again, fill in the sheets directly and tell the council.',
  again: 'Start again',
} as const;
