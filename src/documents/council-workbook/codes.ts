import type { Severity } from '../../core/finding';
import { CHOICES } from '../../core/measure-kinds';
import type { ChoiceFigure } from '../../core/measure-kinds/measure-kind';
import { STATUS_KINDS, statusWord, type StatusKind } from '../../core/plan/status-kind';
import type { Plan } from '../../core/plan/plan';
import { SHORTHAND } from '../../core/returns/layout';
import { WORDS_OF_0_1_0 } from './earlier-words';
import type { TableRow } from './read-table';

/**
 * What the sheets say in words and programs read by a code. The code stands in a column of its own at the
 * end of the row, and the word beside it is only shown. Where there is no code (workbooks of version 0.1.0,
 * rows typed by hand), the word tells.
 */
export interface CodedWords<Code extends string> {
  words: Readonly<Record<Code, string>>;
  /** The words that version 0.1.0 wrote. */
  earlier: Readonly<Record<Code, string>>;
}

export type UsedCode = keyof typeof WORDS_OF_0_1_0.used;

/** What became of one partner's entry for a measure. */
export const USE_CODES: CodedWords<UsedCode> = {
  words: { ...WORDS_OF_0_1_0.used },
  earlier: WORDS_OF_0_1_0.used,
};

/** How much a finding weighs. */
export const SEVERITY_CODES: CodedWords<Severity> = {
  words: { ...WORDS_OF_0_1_0.severity },
  earlier: WORDS_OF_0_1_0.severity,
};

/** The code of a row; undefined where neither code nor word is known. */
export function codeIn<Code extends string, Key extends string>(
  row: TableRow<Key>,
  columns: { code: Key; word: Key },
  { words, earlier }: CodedWords<Code>,
): Code | undefined {
  const codes = Object.keys(words) as Code[];
  const [code, word] = [row.text(columns.code), row.text(columns.word)];
  return (
    codes.find((each) => each === code) ??
    codes.find((each) => words[each] === word) ??
    codes.find((each) => earlier[each] === word)
  );
}

/**
 * The words of one workbook for what its cells hold and officers may retype: kept in its record, so that it
 * is read by the words that it was written with.
 */
export interface CellWords {
  /** Stands where nothing was entered. */
  nothing: string;
  /** The word of each choice, by `choiceCode`. */
  choices: Readonly<Record<string, string>>;
  statuses: Readonly<Record<StatusKind, string>>;
}

/** What a choice is called in a record: "milestone: on track". */
export function choiceCode({ kind, value }: ChoiceFigure): string {
  return `${kind}: ${value}`;
}

/** The words that a workbook of this plan is written with. */
export function cellWords(plan: Pick<Plan, 'statusWords'>): CellWords {
  return {
    nothing: SHORTHAND.notAvailable,
    choices: Object.fromEntries(CHOICES.map(({ figure, word }) => [choiceCode(figure), word])),
    statuses: wordByCode(STATUS_KINDS, (kind) => statusWord(kind, plan)),
  };
}

/** The words of a workbook of version 0.1.0, which doesn't say them. */
export function earlierCellWords({ statusWords }: Pick<Plan, 'statusWords'>): CellWords {
  const { cells } = WORDS_OF_0_1_0;
  return { ...cells, statuses: { ...cells.statuses, ...statusWords } };
}

function wordByCode<Code extends string>(codes: readonly Code[], wordOf: (code: Code) => string): Record<Code, string> {
  return Object.fromEntries(codes.map((code) => [code, wordOf(code)])) as Record<Code, string>;
}
