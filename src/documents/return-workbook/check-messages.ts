import { kindOf } from '../../core/measure-kinds';
import type { Measure } from '../../core/plan/measure';
import type { PeriodNoun } from '../../core/returns/layout';
import { capitalise, formatList } from '../../core/words/english';
import { WORK_WORDS } from '../../core/words/work-words';

/** How each message of the Check column begins: what kind of work it asks for, in the words of the pane. */
export const BEGINNINGS = {
  toDo: `${capitalise(WORK_WORDS.enter)}:`,
  fix: `${capitalise(WORK_WORDS.fix)}:`,
  explain: `${capitalise(WORK_WORDS.explain)}:`,
  look: `${capitalise(WORK_WORDS.look)}:`,
  /** Nothing is entered, and nothing has to be done about it. */
  noFigure: 'No figure:',
  notDue: 'Not due yet:',
  /** How an entry was taken, where there is nothing to do. */
  note: 'Note:',
} as const;

const OR_EXPLAIN = 'Correct it, or say why in the comment, in a few words';

/** The messages of the Check column; an empty one means that there is nothing to correct or explain. */
export const CHECK_MESSAGES = {
  fine: '',
  explained: 'Explained in the comment',
  noFigure: `${BEGINNINGS.noFigure} explained in the comment`,
  notDue: `${BEGINNINGS.notDue} nothing is needed`,
  toDo: (measure: Measure, noun: PeriodNoun): string =>
    `${BEGINNINGS.toDo} ${kindOf(measure.answer).words.toDo(noun)}, or say in the comment why you can't`,
  absenceUnexplained: `${BEGINNINGS.toDo} say in the comment why there is no figure to publish`,
  errorValue: `${BEGINNINGS.fix} a cell in this row shows an error. Type it again`,
  digits:
    `${BEGINNINGS.fix} enter the figure in digits alone. A word such as "about" goes under Qualifier, ` +
    'all else into the comment',
  nil: `${BEGINNINGS.fix} type 0 if there were none. If it isn't known, leave the cell blank and say why in the comment`,
  formula: `${BEGINNINGS.fix} this is a formula typed as text. Type its result in digits`,
  date: `${BEGINNINGS.fix} this became a date or a time. Type the figure again in digits alone`,
  positionAsDate: `${BEGINNINGS.fix} this became a date. Type the position alone: for "3/12", type 3`,
  percentSign: `${BEGINNINGS.fix} type the percentage with its sign, such as 97%`,
  otherUnit: (expected: string): string => `${BEGINNINGS.fix} this is in another unit. Enter ${expected}`,
  choice: (words: readonly string[]): string => `${BEGINNINGS.fix} choose ${formatList(words, 'or')} from the list`,
  qualifier: `${BEGINNINGS.fix} choose the qualifier from its list, or leave it blank`,
  partDigits: `${BEGINNINGS.fix} enter numerator and denominator in digits only`,
  zeroDenominator: `${BEGINNINGS.fix} the denominator is 0, and nothing can be divided by it`,
  negativePart: `${BEGINNINGS.fix} numerator and denominator can't be below 0`,
  hundredfold: `${BEGINNINGS.fix} the cell shows a hundred times too much. Type the percentage with its sign, such as 97%`,
  fraction: `${BEGINNINGS.fix} less than 1%. Type the percentage with its sign, such as 97%`,
  beyond: ({ check }: { check: string }): string => `${BEGINNINGS.fix} ${check}`,
  whole: `${BEGINNINGS.fix} enter a whole number`,
  partsNeeded: `${BEGINNINGS.fix} enter both numerator and denominator: they are needed here`,
  partAboveWhole: `${BEGINNINGS.fix} the numerator is larger than the denominator`,
  partsDisagree: `${BEGINNINGS.fix} numerator and denominator give another value: `,
  readAs: (word: string): string => `${BEGINNINGS.note} read as ${word}`,
  /** Stands before the number with all its decimals. */
  moreDecimals: `${BEGINNINGS.note} more decimals than asked for: `,
  dateAsNumber: `${BEGINNINGS.explain} a date or a time becomes such a number. Type the figure again, or say in the comment that it is right`,
  onePart: `${BEGINNINGS.explain} only one of numerator and denominator is given. Enter the other, or clear this one`,
  belowLikely: (low: string): string => `${BEGINNINGS.explain} below the lowest likely value, ${low}. ${OR_EXPLAIN}`,
  aboveLikely: (high: string): string => `${BEGINNINGS.explain} above the highest likely value, ${high}. ${OR_EXPLAIN}`,
  belowZero: `${BEGINNINGS.explain} below 0. ${OR_EXPLAIN}`,
  /** Follows "10 times" or "44% above". */
  change: (noun: PeriodNoun, previous: string): string => ` last ${noun}'s ${previous}. ${OR_EXPLAIN}`,
  largeChange: (noun: PeriodNoun, previous: string): string =>
    `${BEGINNINGS.explain} a large change on last ${noun}'s ${previous}. ${OR_EXPLAIN}`,
  same: (noun: PeriodNoun): string =>
    `${BEGINNINGS.explain} exactly last ${noun}'s value. Correct it, or say in the comment that it is the same again`,
} as const;
