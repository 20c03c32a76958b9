import { formatCount, longDate } from '../../core/words/english';
import type { SignOffEntry } from '../../workflows/open-return/open-return';

export const SIGN = {
  title: 'Sign off',
  again: 'Sign off again',
  meaning: 'By signing off you say:',
  statement: 'I confirm that these figures are correct to the best of my knowledge.',
  written: (sheet: string): string =>
    `Your name, your role and the date go to the sheet ${sheet}. The workbook also keeps a fingerprint of your entries, so that a later change is noticed.`,
  labels: { name: 'Your name (required)', role: 'Your role (required)', date: 'Date (required)' } satisfies Record<
    keyof SignOffEntry,
    string
  >,
  hints: {
    name: 'As you sign a letter.',
    role: 'Your post, such as Policy officer.',
    date: 'The day you sign off.',
  } satisfies Record<keyof SignOffEntry, string>,
  submit: 'Sign off',
  busy: 'Signing off…',
  back: 'Back',
} as const;

export const FIELD_ERRORS = {
  name: 'Enter your name.',
  role: 'Enter your role.',
  date: 'Enter the date: day, month and year.',
  later: (today: string): string => `This day is still to come. Today is ${longDate(today)}.`,
  summary: (faults: number): string => `Not signed off yet: ${formatCount(faults, 'thing')} to enter or correct.`,
} as const;

export const OPEN_TASKS = {
  why: 'Signing off says that the figures are right, so it waits until nothing is left:',
  more: (count: number): string => `and ${count} more`,
  look: 'See what is left',
} as const;

export const DONE = {
  title: 'Signed off',
  by: (name: string, role: string, date: string): string =>
    `By ${[name, role].filter((part) => part !== '').join(', ')}${date === '' ? '' : ` on ${longDate(date)}`}.`,
  next: 'What to do next',
  copy: 'Copy address',
  copied: 'Address copied.',
  notCopied: "The address couldn't be copied here. It is selected: press Ctrl+C, or ⌘C on a Mac.",
  overview: 'Overview',
  again: 'Sign off again…',
} as const;

export const CHANGED = {
  means:
    'What was confirmed is no longer what the workbook holds. Look over what was changed, then sign off again: only then does the council know that the figures are confirmed.',
} as const;

export const REFUSED = {
  changed: 'Not signed off: the lines for signing were changed in the sheet meanwhile.',
  changedFix: 'Look at them on the sheet, then sign off again.',
  failed: 'Not signed off.',
  unsure: "It isn't certain whether the return is signed off.",
} as const;
