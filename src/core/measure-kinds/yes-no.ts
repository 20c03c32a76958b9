import * as z from 'zod/mini';
import { cellText, isBlankCell, type CellContent } from '../values/cell';
import { foldText } from '../values/plain-text';
import { isPlaceholderForFigure } from '../values/placeholder';
import type { Reading } from '../values/reading';
import { choiceKind } from './choice-kind';
import { defineKind, type AnswerChoice } from './measure-kind';

const CHOICES: readonly AnswerChoice[] = [
  { word: 'Yes', figure: { kind: 'yes-no', value: true } },
  { word: 'No', figure: { kind: 'yes-no', value: false } },
];

export const yesNo = defineKind({
  schema: z.strictObject({
    kind: z.literal('yes-no').check(z.describe('Yes or no.')),
  }),
  example: { kind: 'yes-no' },
  define: () =>
    choiceKind({
      called: 'a yes or no',
      rules: ['yes'],
      basis: 'figure',
      choices: CHOICES,
      accepted: ({ rule }) => (rule === 'yes' ? CHOICES.filter(({ figure }) => figure.value === true) : undefined),
      read: yesNoReading,
      previous: { fits: (value) => typeof value === 'boolean', expected: 'true or false' },
      words: {
        unit: 'yes or no',
        expected: 'Yes or No',
        howToEnter: 'Choose Yes or No from the list in the cell',
        prompt: 'Choose Yes or No from the list.',
        toDo: 'choose Yes or No',
      },
    }),
});

const YES = ['yes', 'y', 'true', '✓', '✔', '✔️', '☑', '✅', 'yep', 'yeah'];
const NO = ['no', 'n', 'false', '✗', '✘', '❌', 'nope'];
/** Words that take back part of the yes or no before them. */
const HEDGE =
  /\b(yes|no|not|but|partly|partially|partial|mostly|some|except|only|almost|nearly|however|although|to be|until|planned)\b/;

/** Yes or no, from a choice, a tick or a plain sentence that begins with the word. */
export function yesNoReading(cell: CellContent | undefined): Reading<boolean> {
  if (cell === undefined || isBlankCell(cell)) return { state: 'blank' };
  if (cell.kind === 'error') return { state: 'unusable', reason: 'error-value' };
  if (typeof cell.value === 'boolean') return { state: 'read', value: cell.value };
  const found = cellText(cell);
  const word = foldText(found);
  const plain = word === 'yes' ? true : word === 'no' ? false : undefined;
  if (plain !== undefined) return { state: 'read', value: plain };
  if (isPlaceholderForFigure(found)) return { state: 'unusable', reason: 'placeholder' };
  const close = YES.includes(word) ? true : NO.includes(word) ? false : undefined;
  return close === undefined ? sentenceReading(word) : interpretedReading(close);
}

/** Reads "Yes, all year", "No - not before June". "No" needs punctuation after it: "no change" is no answer. */
function sentenceReading(word: string): Reading<boolean> {
  const [, start, rest = ''] = /^(yes|y|no|n)(?:\s?[-–—,;:(]\s?|\.(?!\s?\d)\s?|(?<=yes)\s)(.+)$/.exec(word) ?? [];
  if (start === undefined) return { state: 'unusable', reason: 'not-a-choice' };
  const yes = start.startsWith('y');
  if (!HEDGE.test(rest) || (!yes && /^not\b/.test(rest))) return interpretedReading(yes);
  return { state: 'unclear', reason: 'wording', meanings: ['yes', 'no'] };
}

function interpretedReading(value: boolean): Reading<boolean> {
  return { state: 'read', value, readAs: value ? 'yes' : 'no' };
}
