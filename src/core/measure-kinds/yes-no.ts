import * as z from 'zod/mini';
import { cellText, isBlankCell, type CellContent } from '../values/cell';
import { foldText, phraseOf } from '../values/plain-text';
import { isErrorName } from '../values/stand-in';
import { isPlaceholderForFigure } from '../values/placeholder';
import type { Reading } from '../values/reading';
import { choiceKind } from './choice-kind';
import { defineKind, type AnswerChoice } from './measure-kind';

const CHOICES: readonly AnswerChoice[] = [
  {
    word: 'Yes',
    alsoSaid: ['y', 'true', 'yep', 'yeah', '✓', '✔', '✔️', '☑', '✅'],
    figure: { kind: 'yes-no', value: true },
  },
  {
    word: 'No',
    alsoSaid: ['n', 'false', 'nope', 'nah', '✗', '✘', '❌'],
    figure: { kind: 'yes-no', value: false },
  },
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

/** Words that take back part of the yes or no before them. */
const HEDGE =
  /\b(yes|no|not|but|partly|partially|partial|mostly|some|except|exceptions?|only|almost|nearly|however|although|to be|until|unless|if|when|where|planned|subject|provided|apart|largely|mainly)\b/;

/** Yes or no, from a choice, a tick or a word that means the same; a sentence that begins with one is asked about. */
export function yesNoReading(cell: CellContent | undefined): Reading<boolean> {
  if (cell === undefined || isBlankCell(cell)) return { state: 'blank' };
  if (cell.kind === 'error') return { state: 'unusable', reason: 'error-value' };
  if (typeof cell.value === 'boolean') return { state: 'read', value: cell.value };
  const found = cellText(cell);
  if (isErrorName(found)) return { state: 'unusable', reason: 'error-value' };
  const phrase = phraseOf(found);
  const choice = CHOICES.find(({ word, alsoSaid }) => word.toLowerCase() === phrase || alsoSaid.includes(phrase));
  if (choice) return chosen(choice, phrase);
  if (isPlaceholderForFigure(found)) return { state: 'unusable', reason: 'placeholder' };
  return sentenceReading(foldText(found));
}

function chosen({ word, figure }: AnswerChoice, phrase: string): Reading<boolean> {
  const value = figure.value === true;
  const said = word.toLowerCase();
  return phrase === said ? { state: 'read', value } : { state: 'read', value, readAs: said };
}

/** Asks about "Yes, all year", "No - not before June". "No" needs punctuation after it: "no change" is no answer. */
function sentenceReading(word: string): Reading<boolean> {
  const [, start, rest = ''] =
    /^(yes|y|no|n|yep|nope)(?:\s?[-–—,;:(]\s?|\.(?!\s?\d)\s?|(?<=yes)\s)(.+)$/.exec(word) ?? [];
  if (start === undefined) return { state: 'unusable', reason: 'not-a-choice' };
  const yes = start.startsWith('y');
  const isPlain = !HEDGE.test(rest) || (!yes && /^not\b/.test(rest));
  return { state: 'unclear', reason: 'wording', meanings: isPlain ? [yes ? 'yes' : 'no'] : ['yes', 'no'] };
}
