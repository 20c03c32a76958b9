import * as z from 'zod/mini';
import { cellText, isBlankCell, type CellContent } from '../values/cell';
import { MILESTONE_STATES, type MilestoneState } from '../values/figure';
import { foldText, phraseOf } from '../values/plain-text';
import { isErrorName } from '../values/stand-in';
import { isPlaceholderForFigure } from '../values/placeholder';
import type { Reading } from '../values/reading';
import { capitalise, formatList } from '../words/english';
import { choiceKind } from './choice-kind';
import { defineKind, type AnswerChoice } from './measure-kind';

/** Other words for each stage. */
const ALSO_SAID: Readonly<Record<MilestoneState, readonly string[]>> = {
  'not started': ['not yet started', 'not begun', 'not yet begun', 'unstarted', 'yet to start', 'not commenced'],
  'on track': ['on-track', 'on schedule', 'on target', 'to plan', 'on plan'],
  'delayed': ['late', 'behind', 'behind schedule', 'slipped', 'overdue', 'running late', 'off track', 'off-track'],
  'completed': [...['complete', 'done', 'finished', 'fully completed', 'fully complete', '100% complete', 'delivered']],
  'dropped': ['cancelled', 'canceled', 'abandoned', 'withdrawn', 'discontinued'],
};

const CHOICES = MILESTONE_STATES.map((state) => ({
  word: capitalise(state),
  alsoSaid: ALSO_SAID[state],
  figure: { kind: 'milestone', value: state },
})) satisfies readonly AnswerChoice[];
const STATES = formatList(MILESTONE_STATES, 'or');

export const milestone = defineKind({
  schema: z.strictObject({
    kind: z
      .literal('milestone')
      .check(z.describe('How far a piece of work has come: not started, on track, delayed, completed or dropped.')),
  }),
  example: { kind: 'milestone' },
  define: () =>
    choiceKind({
      called: 'a milestone',
      rules: ['milestone'],
      basis: 'milestone',
      choices: CHOICES,
      accepted: (target) =>
        target.rule === 'milestone' ? CHOICES.filter(({ figure }) => target.accept.includes(figure.value)) : undefined,
      read: milestoneReading,
      previous: {
        fits: (value) => typeof value === 'string',
        expected: `one of ${formatList(
          MILESTONE_STATES.map((state) => `"${state}"`),
          'or',
        )}`,
      },
      words: {
        unit: 'stage reached',
        expected: STATES,
        howToEnter: `Choose ${STATES} from the list in the cell`,
        prompt: 'Choose from the list how far the work has come.',
        toDo: 'choose how far it has come',
      },
    }),
});

/** Words that say that work goes on, but not whether it is in time. */
const OPEN =
  /^(ongoing|on-going|in progress|in-progress|under ?way|started|begun|commenced|continuing|partly|partially|part|nearly|almost|mostly)\b/;
const NOT_COMPLETE = /^not (yet )?(complete|completed|done|finished|delivered)$/;
/** Words that take back what stands before them, as in "completed, but ...". */
const HEDGE = /\b(but|not|except|partly|partially|nearly|almost|apart from|however|although|some|to be)\b/;

/** The stage that a piece of work has reached, from a choice or other words for it; longer words are asked about. */
export function milestoneReading(cell: CellContent | undefined): Reading<MilestoneState> {
  if (cell === undefined || isBlankCell(cell)) return { state: 'blank' };
  if (cell.kind === 'error') return { state: 'unusable', reason: 'error-value' };
  const found = cellText(cell);
  if (isErrorName(found)) return { state: 'unusable', reason: 'error-value' };
  const phrase = phraseOf(found);
  const state = stateSaid(phrase);
  if (state)
    return state === phrase ? { state: 'read', value: state } : { state: 'read', value: state, readAs: `"${state}"` };
  if (isPlaceholderForFigure(found)) return { state: 'unusable', reason: 'placeholder' };
  if (OPEN.test(phrase)) return { state: 'unclear', reason: 'wording', meanings: ['on track', 'delayed'] };
  if (NOT_COMPLETE.test(phrase))
    return { state: 'unclear', reason: 'wording', meanings: ['on track', 'delayed', 'not started'] };
  return sentenceReading(foldText(found));
}

function stateSaid(phrase: string): MilestoneState | undefined {
  return MILESTONE_STATES.find((state) => state === phrase || ALSO_SAID[state].includes(phrase));
}

/** Asks about a stage with more words after it: "Completed - May 2021", "Complete in March", "Completed, but". */
function sentenceReading(word: string): Reading<MilestoneState> {
  const [, start = '', rest = ''] =
    /^([a-z][a-z -]*?)(?:\s?[-–—,;:.(]\s?|\s(?=in |on |by |during ))(.+)$/.exec(word) ?? [];
  const state = stateSaid(start.trim());
  if (!state) return { state: 'unusable', reason: 'not-a-choice' };
  const others: readonly MilestoneState[] = state === 'completed' ? ['on track', 'delayed'] : [];
  return { state: 'unclear', reason: 'wording', meanings: [state, ...(HEDGE.test(rest) ? others : [])] };
}
