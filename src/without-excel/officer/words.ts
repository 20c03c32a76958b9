import { shareWords } from '../../core/status/share';
import { Trouble } from '../../core/trouble';
import { progressWords } from '../../core/returns/progress';
import { formatCount, formatNumber, formatList, longDate } from '../../core/words/english';
import { workWords } from '../../core/words/work-words';
import type { IncomingFile, Intake, Issuing, Step } from './year/year-state';

/** The texts of the officers' part: first those around its steps, then those of each step. */
export const YEAR = {
  title: "A year's work",
  intro: 'Open your plan to begin a year, or your council workbook to go on with one. Nothing leaves this computer.',
  about: (period: string): string => `Returns for ${period}`,
  back: 'Back to the start page',
  openCouncil: 'Open a council workbook…',
  next: (step: string): string => `Next: ${step}`,
  steps: "The year's work, step by step",
  pane: 'Overview',
  example: 'Example',
} as const;

export const STEP_NAMES: Record<Step, string> = {
  plan: 'Plan',
  issue: 'Issue',
  returns: 'Returns',
  findings: 'Findings',
  decisions: 'Decisions',
  summary: 'Summary',
  report: 'Report',
};

export const PLAN = {
  none: 'No plan is open.',
  state: (priorities: number, measures: number, partners: number): string =>
    [
      formatCount(priorities, 'priority', 'priorities'),
      formatCount(measures, 'measure'),
      formatCount(partners, 'partner'),
    ].join(', '),
  from: (file: string): string => `From ${file}.`,
  due: (returnBy: string): string => `Returns are due by ${longDate(returnBy)}.`,
  choose: 'Open a plan…',
  another: 'Open another plan…',
  example: 'Open the example plan',
  what: 'A plan is a .json file: themes, priorities, measures and partners.',
  opening: 'Opening the plan…',
  faults: (file: string, count: number): string => `${file} can't be used as a plan: ${formatCount(count, 'fault')}`,
  faultsFix: 'Correct them in the file, then open it again. Whatever was open before is still here.',
  more: (count: number): string => `and ${count} more`,
  look: (count: number): string => `${formatCount(count, 'thing')} in the plan to look at`,
  newer: 'The plan is another than the one the returns were read against',
  newerText: 'Add the returns again, so that they are read against the new one. Decisions and texts are kept.',
} as const;

export const ISSUE = {
  none: 'Nothing is issued here yet.',
  what: (partners: number): string =>
    `One workbook for each of the ${formatCount(partners, 'partner')} who are asked anything.`,
  made: (count: number): string => `${formatCount(count, 'workbook')} made`,
  making: ({ returns, asked }: Issuing): string => `${returns.length} of ${formatCount(asked, 'workbook')} made`,
  stopped: 'Stopped. Nothing is issued.',
  silent: (partners: readonly string[]): string =>
    partners.length === 1
      ? `${formatList(partners)} is asked nothing and gets none.`
      : `${formatList(partners)} are asked nothing and get none.`,
  begin: 'Make the return workbooks',
  again: 'Make them again',
  cancel: 'Cancel',
  progress: 'Return workbooks made',
  saveAll: 'Save all as one .zip',
  saveOne: 'Save',
  asks: (measures: number, texts: number): string =>
    `${formatCount(measures, 'figure')}, ${formatCount(texts, 'text')}`,
  previous: (noun: string): string => `Last ${noun}'s council workbook…`,
  previousWhat: (noun: string): string => `With it, last ${noun}'s values stand in the returns. It may be left out.`,
  carried: (file: string, carried: number, measures: number): string =>
    `Values carried over from ${file}: ${carried} of ${formatCount(measures, 'measure')}.`,
  reading: 'Reading it…',
  list: 'Workbooks to send',
  saved: (file: string): string => `Saved as ${file}. Send each partner their own.`,
} as const;

export const RETURNS = {
  none: 'No return is in.',
  state: (received: number, asked: number, late: number, unreadable: number): string =>
    [
      `${received} of ${asked} in`,
      ...(late > 0 ? [`${late} late`] : []),
      ...(unreadable > 0 ? [`${unreadable} unreadable`] : []),
    ].join(' · '),
  add: 'Add returns…',
  example: 'Add the example’s returns',
  what: [
    'Choose all the files that came back, or some of them; more can be added later.',
    'A newer return of a partner replaces the one that came before.',
  ].join(' '),
  reading: (done: number, of: number): string => `${done} of ${formatCount(of, 'file')} read`,
  adding: 'Putting them together…',
  cancel: 'Cancel',
  stopped: 'Stopped. Nothing was added.',
  progress: 'Files read',
  files: 'Files being added',
  partners: 'Partners',
  notUsed: 'Files that are not used',
  replaced: 'Replaced by a newer return',
  replacedBy: (by: string): string => `Replaced by ${by}. It counts again where that one is taken out.`,
  bringBack: 'Count it as well',
  bringBackOf: (file: string): string => `Count ${file} as well`,
  takeOut: 'Take out',
  takeOutOf: (file: string): string => `Take out ${file}`,
  notIn: 'Not received',
  notAsked: 'Nothing asked',
  received: (on: string, entries: string): string => `Received${on === '' ? '' : `, ${longDate(on)}`}; ${entries}`,
  given: (given: number, asked: number, texts: number, textsAsked: number): string =>
    `${given} of ${formatCount(asked, 'figure')}, ${texts} of ${formatCount(textsAsked, 'text')}`,
  late: 'late',
} as const;

/** Says how far a file has come, and what was found in it. */
export function fileWords(file: IncomingFile): string {
  switch (file.state) {
    case 'waiting':
      return 'Waiting';
    case 'reading':
      return 'Reading…';
    case 'unreadable':
      return `Can't be read: ${file.message} ${file.fix}`;
    case 'not used':
      return file.why;
    case 'read': {
      const left = workWords(file.work);
      const entries = progressWords({
        asked: { measures: file.entries.asked, texts: file.texts.asked },
        given: { measures: file.entries.given, texts: file.texts.given },
      });
      return [
        `${file.partner}: ${entries}`,
        file.signedOn === '' ? 'not signed off' : `signed off ${longDate(file.signedOn)}`,
        ...(left === '' ? [] : [left]),
      ].join(', ');
    }
  }
}

/** Figures, texts and statuses that are listed one by one; more are counted. */
const MOST_CHANGES = 6;

/** Says what was changed by adding returns or taking them out: who came in, what replaced what, and what is new. */
export function changeWords({ changed }: Pick<Intake, 'changed'>): readonly string[] {
  if (!changed) return [];
  const { cameIn, received, asked, statuses, values, returns, outdated } = changed;
  return [
    cameIn.length === 0 ? 'No further partner came in.' : `New: ${formatList(cameIn)}.`,
    `${received} of ${formatCount(asked, 'return')} in now.`,
    ...returns,
    ...firstOf(values, (count) => `${formatCount(count, 'more figure or text', 'more figures and texts')} changed.`),
    ...firstOf(
      statuses.map(({ ref, was, is }) => `${ref}: ${was}, now ${is}.`),
      (count) => `${count} more have another status.`,
    ),
    ...outdated.map((words) => `To look at again: ${words}`),
  ];
}

function firstOf(all: readonly string[], more: (count: number) => string): readonly string[] {
  const rest = all.length - MOST_CHANGES;
  return rest > 0 ? [...all.slice(0, MOST_CHANGES), more(rest)] : all;
}

export const FINDINGS = {
  none: 'Nothing is found yet.',
  state: (toFix: number, toExplain: number, explained: number): string =>
    `${toFix} to correct · ${toExplain} to explain · ${explained} explained`,
  clear: 'Nothing to correct or explain.',
  what: 'Ask the partner to correct or explain, then add the return again.',
  list: 'Open findings',
  sheet: 'Show the sheet',
  more: (count: number): string => `Show ${formatNumber(count, 0)} more`,
  severity: { error: 'To correct', query: 'To explain', note: 'To know' },
} as const;

export const DECISIONS = {
  none: 'Nothing to decide yet.',
  state: (taken: number, of: number, outdated: number): string =>
    `${taken} of ${of} taken${outdated > 0 ? ` · ${outdated} to look at again` : ''}`,
  nothing: 'No decision is needed.',
  what: 'Where no rule gives a status, or two returns disagree, an officer decides and says why.',
  list: 'Decisions',
  decide: 'Decide',
  look: 'Look at it again',
  about: (about: string): string => ` ${about}`,
  stateOf: { open: 'Waits for a decision', begun: 'Begun, not complete' },
  outdated: (decision: string): string => `⚠ Taken: ${decision}, before figures or texts moved`,
  taken: (decision: string): string => `Taken: ${decision}`,
  another: 'Decide another priority',
  decideIt: 'Decide this one',
  choose: 'Choose a priority',
  fromFile: 'Take decisions from a file…',
  example: 'Take the example’s decisions',
  working: 'Taking it into the workbook…',
} as const;

export const DECISION = {
  back: 'Back to the list',
  nextOpen: 'Next open decision',
  successMeasure: 'Success measure',
  rule: 'How the status is made',
  computed: 'By rule',
  why: 'Why no rule decides',
  figures: 'Figures',
  noFigures: 'No figure is asked for.',
  measure: 'Measure',
  value: 'Figure',
  target: 'Target',
  lastYear: (noun: string): string => `Last ${noun}`,
  outcome: 'Outcome',
  texts: 'What partners wrote',
  noTexts: 'No text came in.',
  choice: { status: 'Decision', value: 'Which value is right?', text: 'Which text is meant?' },
  nothingChosen: 'Choose',
  reason: 'Reason',
  reasonHint: 'A sentence that others understand: it stands on the Summary and Decisions sheets.',
  by: 'Your name',
  on: 'Date',
  take: 'Take the decision',
  change: 'Change the decision',
  confirm: 'Confirm it as it is, dated today',
  confirmed: (about: string): string => `Confirmed: ${about}`,
  outdated: 'What this was taken on has changed',
  stays: 'The decision stays as it is until you confirm or change it.',
  sent: 'Sent',
  parts: (parts: string): string => `Parts: ${parts}`,
  source: (source: string): string => `Source: ${source}`,
  comment: (comment: string): string => `Comment: ${comment}`,
  takeBack: 'Take it back',
  taken: (about: string): string => `Decided: ${about}`,
  takenBack: (about: string): string => `Taken back: ${about}`,
  faults: {
    decision: 'Choose a decision.',
    reason: 'Say why. The Summary shows it.',
    by: 'Enter your name.',
    on: 'Enter the date.',
  },
  summary: (count: number): string => `${formatCount(count, 'entry', 'entries')} to complete`,
} as const;

export const SUMMARY = {
  none: 'There is no council workbook yet.',
  upToDate: 'Up to date',
  behind: 'Something was typed into the sheets since',
  behindText: 'Update it to take what was typed into the summary, the statuses and the texts.',
  update: 'Update',
  updating: 'Updating…',
  show: 'Show the summary',
  save: 'Save the council workbook',
  notSaved: 'not saved to a file yet',
} as const;

export const REPORT = {
  none: 'There is nothing to report yet.',
  state: (percent: number, word: string, missing: number): string =>
    [`${shareWords(percent)} ${word}`, ...(missing > 0 ? [`${shareWords(missing)} not received`] : [])].join(', '),
  save: 'Export to Word…',
  saving: 'Writing the report…',
  saved: (file: string): string => `Saved as ${file}`,
  waits: (count: number): string =>
    [
      `${formatCount(count, 'priority', 'priorities')} still ${count === 1 ? 'waits' : 'wait'} for a decision.`,
      'The report will say so.',
    ].join(' '),
  checks: 'Save the list of what to check',
  toCheck: (count: number): string => `${formatCount(count, 'thing')} to check before publishing`,
  toCheckText: 'The report will say these things as they are. The list is saved beside it.',
  pages: 'In Word press Ctrl+A, then F9, to fill in the page numbers of the contents.',
} as const;

export const YEAR_FAULT = {
  gone: (file?: string): Trouble =>
    new Trouble(
      'file-missing',
      `${file ?? 'The file'} can't be read: it was moved, renamed or closed off since it was chosen.`,
      'Choose it again. If it is open in another program, close it there first.',
      file,
    ),
  example: (): Trouble =>
    new Trouble(
      'excel-disconnected',
      "The example couldn't be loaded.",
      'Check the connection to the network, then try again.',
    ),
  notMade: (file: string): Trouble =>
    new Trouble(
      'cannot-write',
      `"${file}" can't be made. Nothing was changed.`,
      'Try again. If it happens again, save the council workbook and open it anew.',
      file,
    ),
  notIssued: (): Trouble =>
    new Trouble('cannot-write', "The return workbooks can't be made.", 'Open the plan again, then try again.'),
  decisions: (file: string, faults: readonly string[]): Trouble =>
    new Trouble(
      'decisions-unreadable',
      `${file} can't be used: ${formatCount(faults.length, 'fault')}. ${faults.slice(0, 5).join('; ')}.`,
      "The officers' guide shows what a decisions file looks like.",
      file,
    ),
} as const;
