import type { Severity } from '../../core/finding';
import { CHOICES } from '../../core/measure-kinds';
import type { ChoiceFigure } from '../../core/measure-kinds/measure-kind';
import { STATUS_KINDS, statusWord, type StatusKind } from '../../core/plan/status-kind';
import type { Plan } from '../../core/plan/plan';
import { SHORTHAND } from '../../core/returns/layout';
import { WORDS_OF_0_1_0 } from './earlier-words';
import type { TableRow } from './read-table';

/**
 * The words for a set of codes. Cells show the word, and the code stands in a column of its own at the end of the row,
 * from where it is read back. Where there is no code (workbooks of version 0.1.0, rows typed by hand), the word is read
 * instead.
 */
export interface CodedWords<Code extends string> {
  words: Readonly<Record<Code, string>>;
  /** The words by which workbooks of version 0.1.0 are read. */
  earlier: Readonly<Partial<Record<Code, string>>>;
}

export type UsedCode = keyof typeof WORDS_OF_0_1_0.used | 'council' | 'replaced' | 'absent';

/** The codes for what became of one partner's entry for a measure. */
export const USE_CODES: CodedWords<UsedCode> = {
  words: { ...WORDS_OF_0_1_0.used, council: "Council's own", replaced: "Council's used", absent: 'No figure' },
  earlier: WORDS_OF_0_1_0.used,
};

/** The codes of findings' severities. */
export const SEVERITY_CODES: CodedWords<Severity> = {
  words: { ...WORDS_OF_0_1_0.severity },
  earlier: WORDS_OF_0_1_0.severity,
};

/** The code in a row's code column, else the code of the word in its word column; undefined where neither is known. */
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
 * The words with which one workbook was written, for cells that officers may retype. The workbook's record keeps them,
 * so that it can be read after words have changed.
 */
export interface CellWords {
  /** The mark for a value that wasn't entered: "[x]". */
  nothing: string;
  /** The word of each choice, by `choiceCode`. */
  choices: Readonly<Record<string, string>>;
  statuses: Readonly<Record<StatusKind, string>>;
}

/** The key of a choice in `CellWords.choices`, such as "milestone: on track". */
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

/** The words of a workbook of version 0.1.0, which keeps none in its record. */
export function earlierCellWords({ statusWords }: Pick<Plan, 'statusWords'>): CellWords {
  const { cells } = WORDS_OF_0_1_0;
  return { ...cells, statuses: { ...cells.statuses, ...statusWords } };
}

function wordByCode<Code extends string>(codes: readonly Code[], wordOf: (code: Code) => string): Record<Code, string> {
  return Object.fromEntries(codes.map((code) => [code, wordOf(code)])) as Record<Code, string>;
}
