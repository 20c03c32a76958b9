import { NO_QUALIFIER } from '../../core/values/qualifier';
import { isNumeric, kindOf } from '../../core/measure-kinds';
import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import { priorityIn } from '../../core/plan/plan-index';
import { isDueLater, targetTerms } from '../../core/status/target-terms';
import { ABSENCE_WORDS } from '../../core/values/absence';
import { changeRules } from './change-rules';
import { CHECK_MESSAGES as MESSAGES } from './check-messages';
import { hasReason, holdsErrorName, isAmong, phraseIn } from './no-answer';
import { asksForParts, isTyped, nothingEntered, qualifierIs, saysAbsence } from './figure-expression';
import {
  all,
  any,
  atLeast,
  call,
  cell,
  firstOf,
  isBlank,
  joinTexts,
  not,
  over,
  plus,
  when,
  type Case,
  type Expression,
} from './formula/expression';
import {
  formatRules,
  hiddenDateRules,
  impossibleNumberRules,
  numberNote,
  qualifiedPositionRules,
  unlikelyNumberRules,
  wordRules,
} from './number-rules';
import { partsRules } from './parts-rules';

/**
 * The formula of the Check column: the most important message about an entry, or an empty text where all is well. What
 * must be corrected comes before what may be explained, and that before what is only noted. It sees numbers, their
 * formats and words from lists; other words it asks for in digits, and the checks in code say how they are read.
 */
export function checkExpression(measure: Measure, plan: Plan): Expression {
  const { noun } = plan.period;
  const blank = isDueLaterIn(plan, measure) ? MESSAGES.notDue : MESSAGES.toDo(measure, noun);
  const said =
    queriesOf(measure, plan).length > 0
      ? call('IFERROR', mistakeOf(measure, plan), askUnlessExplained(measure, plan, blank))
      : firstOf([[nothingEntered(measure), whyBlank(measure, blank)], ...mistakesOf(measure, plan)], noteOf(measure));
  return call('IFERROR', said, MESSAGES.errorValue);
}

/** What is said of a row without a figure, with or without a reason, and with or without a word such as "[x]". */
function whyBlank(measure: Measure, blank: string): Expression {
  return call(
    'CHOOSE',
    plus(plus(1, when(hasReason(), 1, 0)), when(saysAbsence(measure), 2, 0)),
    blank,
    MESSAGES.noFigure,
    MESSAGES.absenceUnexplained,
    MESSAGES.explained,
  );
}

/** The first mistake in a number; an error where there is none, or nothing is entered, so that what follows is said. */
function mistakeOf(measure: Measure, plan: Pick<Plan, 'aboutMargin'>): Expression {
  const none = over(1, 0);
  return firstOf([[nothingEntered(measure), none], ...mistakesOf(measure, plan)], none);
}

/** The only word beside which a value may stand, with a reason. */
const CONFIDENTIAL = ABSENCE_WORDS.confidential.word;

/** True where the measure or its priority is due only in a later period, so that a blank is right. */
function isDueLaterIn(plan: Plan, measure: Measure): boolean {
  const terms = targetTerms(plan);
  return [measure.due, priorityIn(plan, measure.priority)?.due].some((due) => isDueLater(due, terms));
}

/**
 * What is said where there is no mistake: `blank` where nothing is entered, the message of the first query, or what is
 * to be noted. Where the comment gives a reason, that stands in place of the first two. The reason, a long expression,
 * is looked for once: Excel's formulas have an end.
 */
function askUnlessExplained(measure: Measure, plan: Pick<Plan, 'period' | 'aboutMargin'>, blank: string): Expression {
  const queries = queriesOf(measure, plan);
  const note = noteOf(measure);
  // Two runs of choices, without a reason and with one; the first of each is for nothing to ask.
  const which = firstOf(
    [
      [isLeftBlank(measure), when(saysAbsence(measure), 3, 2)],
      ...queries.map(([condition], index): Case => [condition, index + 4]),
    ],
    1,
  );
  return call(
    'CHOOSE',
    plus(which, when(hasReason(), queries.length + 3, 0)),
    note,
    blank,
    MESSAGES.absenceUnexplained,
    ...queries.map(([, said]) => said),
    note,
    MESSAGES.noFigure,
    MESSAGES.explained,
    ...queries.map(() => MESSAGES.explained),
  );
}

/** True where neither a number nor a part of one is there; words that are none were found before. An error stays one. */
function isLeftBlank(measure: Measure): Expression {
  const parts = asksForParts(measure) ? [isBlank(cell('numerator')), isBlank(cell('denominator'))] : [];
  const noError = atLeast(call('LEN', joinTexts(cell('value'), cell('qualifier'))), 0);
  return all(noError, not(isTyped(measure)), ...parts);
}

/** What is noted where there is nothing to do: how a word was read, or more decimals than asked. */
function noteOf(measure: Measure): Expression {
  const kind = kindOf(measure.answer);
  if (kind.takes !== 'choice') return numberNote(measure);
  const phrase = phraseIn('value');
  const isOther = (words: readonly string[]): Expression =>
    all(not(call('ISLOGICAL', cell('value'))), isAmong(phrase, words));
  return firstOf(
    kind.choices.map(({ word, alsoSaid }) => [isOther(alsoSaid), MESSAGES.readAs(word)]),
    MESSAGES.fine,
  );
}

/** True for a filled cell; an error in the cell makes an error of it, which a search for words wouldn't. */
function hasContent(): Expression {
  return not(isBlank(cell('value')));
}

/** Cases of what must be corrected, the most important first. */
function mistakesOf(measure: Measure, plan: Pick<Plan, 'aboutMargin'>): readonly Case[] {
  const kind = kindOf(measure.answer);
  if (kind.takes === 'text') return [[all(hasContent(), holdsErrorName('value')), MESSAGES.errorValue]];
  if (kind.takes === 'choice') {
    const phrase = phraseIn('value');
    const known = kind.choices.flatMap(({ word, alsoSaid }) => [word.toLowerCase(), ...alsoSaid]);
    const isWord = isAmong(phrase, known);
    const isChoice = known.includes('true') ? any(call('ISLOGICAL', cell('value')), isWord) : isWord;
    return [
      [all(hasContent(), holdsErrorName('value')), MESSAGES.errorValue],
      [not(isChoice), MESSAGES.choice(kind.choices.map(({ word }) => word))],
    ];
  }
  return [
    ...wordRules(measure),
    ...formatRules(measure),
    [
      all(
        not(isBlank(cell('qualifier'))),
        not(
          isAmong(call('LOWER', call('TRIM', cell('qualifier'))), [...kind.qualifiers, CONFIDENTIAL, ...NO_QUALIFIER]),
        ),
      ),
      MESSAGES.qualifier,
    ],
    ...qualifiedPositionRules(measure),
    ...partsRules(measure, plan).mistakes,
    ...impossibleNumberRules(measure),
    ...partsRules(measure, plan).disagreements,
  ];
}

/** Cases of what must be corrected or explained, the most important first; only numbers have any. */
function queriesOf(measure: Measure, plan: Pick<Plan, 'period' | 'aboutMargin'>): readonly Case[] {
  if (!isNumeric(measure.answer)) return [];
  const { unlikely, same } = changeRules(measure, plan.period.noun);
  const hidden = hiddenDateRules(measure, plan);
  return [
    [qualifierIs(CONFIDENTIAL), MESSAGES.absenceUnexplained],
    ...partsRules(measure, plan).queries,
    ...hidden,
    ...unlikely,
    ...unlikelyNumberRules(measure),
    ...same,
  ];
}
