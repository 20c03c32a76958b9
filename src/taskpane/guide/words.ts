import { formatCount, formatNumber } from '../../core/words/english';
import type { Question } from '../../workflows/open-return/return-view';
import type { QuestionStatus } from './question-status';

const QUESTION_KINDS: Record<Question['kind'], string> = { measure: 'Measure', text: 'Text' };

export const PAGE = {
  overview: 'Overview',
  all: 'All questions',
  position: (kind: Question['kind'], at: number, of: number): string =>
    `${QUESTION_KINDS[kind]} ${formatNumber(at, 0)} of ${formatNumber(of, 0)}`,
  nothing: 'Nothing is asked in this return.',
  gone: "The cells for this question aren't in the sheet any more: their row or columns were deleted.",
  goneFix: 'Undo the deletion, or copy your entries into the return as it was sent to you.',
} as const;

export const DETAILS = {
  counts: 'What counts',
  excludes: "What doesn't",
  unit: 'Unit',
  target: 'Target',
  lastYear: 'Last time',
} as const;

export const QUESTION_STEPS = {
  label: 'Between questions',
  back: 'Back',
  next: 'Next',
  unfinished: 'Next unfinished',
  finish: 'Finish',
} as const;

export const PLACE = {
  goTo: 'Go to cell',
  saving: 'Saving…',
  saved: 'Saved',
  unsaved: 'Not saved yet',
  unsure: 'Perhaps saved',
} as const;

export const CHOICE = {
  exact: 'Exact',
  none: 'Not chosen yet',
  inSheet: (shown: string): string => `${shown} (as it stands in the sheet)`,
  clear: 'Clear',
} as const;

export const UNSAVED = {
  changed: 'This cell was changed in the sheet meanwhile.',
  inSheet: (now: string): string => (now === '' ? 'In the sheet: nothing.' : `In the sheet: ${now}`),
  typed: (typed: string): string => (typed === '' ? 'You typed: nothing.' : `You typed: ${typed}`),
  keep: 'Keep what is in the sheet',
  use: 'Use what I typed',
  failed: "What you typed isn't in the sheet yet.",
  unsure: "It isn't certain whether what you typed is in the sheet.",
  again: 'Try again',
  giveUp: 'Give up what I typed',
  astray: 'What you typed',
} as const;

export const STATUS_WORDS: Record<QuestionStatus, string> = {
  fix: 'To fix',
  explain: 'To explain',
  look: 'To look at',
  enter: 'To do',
  done: 'Done',
  blank: 'Nothing to do',
};

export const LENGTH = {
  words: (words: number): string => formatCount(words, 'word'),
  asked: (fewest: number, most: number): string => {
    if (fewest > 0 && most > 0) return `Asked for: ${formatNumber(fewest, 0)} to ${formatNumber(most, 0)}.`;
    if (most > 0) return `Asked for: up to ${formatNumber(most, 0)}.`;
    return fewest > 0 ? `Asked for: at least ${formatNumber(fewest, 0)}.` : '';
  },
  short: (missing: number): string => `${formatNumber(missing, 0)} more to write.`,
  long: (over: number): string => `${formatNumber(over, 0)} over.`,
} as const;

export const LIST = {
  find: 'Find a question',
  kinds: { measure: 'Measures', text: 'Texts' } satisfies Record<Question['kind'], string>,
  done: (done: number, of: number): string => `${formatNumber(done, 0)} of ${formatNumber(of, 0)} finished`,
  found: (found: number, of: number): string =>
    found === 0 ? 'None fits. Try a shorter word.' : `${formatNumber(found, 0)} of ${formatCount(of, 'question')}`,
  more: (count: number): string => `Show ${formatNumber(count, 0)} more`,
} as const;

export const EXPLAIN = {
  title: 'Explain this entry',
  comment: 'The comment so far',
  label: 'Your explanation (required)',
  hint: (place: string): string =>
    `Say in a few words why the entry is right. It goes into the comment${place === '' ? '' : ` in ${place}`}, after what stands there.`,
  missing: 'Write why the entry is right.',
  tooShort: 'This gives no reason yet. Write in a few words why the entry is right.',
  save: 'Save explanation',
  correct: 'Correct the entry instead',
  settled: 'This is no longer asked about: the entry or its comment was changed meanwhile.',
  settledFix: 'Nothing is left to explain here.',
  see: 'See the entry',
  back: 'Back',
  changed: 'The comment was changed in the sheet meanwhile.',
  changedFix: 'Read it above. Save again to add your explanation after it.',
  failed: "Your explanation isn't in the sheet yet.",
  unsure: "It isn't certain whether your explanation is in the sheet.",
} as const;
