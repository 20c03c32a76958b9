import type * as z from 'zod/mini';
import type { Target } from '../plan/target';
import type { CellContent } from '../values/cell';
import type { EntryValue, Figure } from '../values/figure';
import type { NumberNotation } from '../values/numeric-question';
import type { Qualifier } from '../values/qualifier';
import type { Reading } from '../values/reading';

/**
 * All that the product knows of answers of one kind, with a measure's settings (how many are ranked, the unit).
 * The sheet's formulas, the checks, the status and the words take what they need from here.
 */
export type MeasureKind = NumberKind | ChoiceKind | TextKind;

interface AnyKind {
  /** The kind as a noun in a sentence: "a percentage". */
  called: string;
  /** The rules that it can be held against, besides "provided" and "decided by an officer", which suit every kind. */
  rules: readonly Target['rule'][];
  /** What a status rests on where such answers alone decided it. */
  basis: 'figure' | 'milestone';
  words: KindWords;
  /** How a cell shows the value; undefined where it is chosen from a list. */
  format: ValueFormat | undefined;
  /** What the data validation of the entry cell accepts. */
  accepts: AcceptedEntry;
  /**
   * Reads the value cell, with a qualifier typed into it. `smallShare` is true where less than 1% is expected, so
   * that a small percentage isn't asked about.
   */
  read(cell: CellContent | undefined, expects: { smallShare: boolean }): ValueReading;
  /** What the plan may give as last period's value. */
  previous: { fits(value: EntryValue): boolean; expected: string };
}

/** Words about a kind for people. */
export interface KindWords {
  /** What it is given in, for the Unit column: "incidents", "position of 12 (1 = lowest)". */
  unit: string;
  /** What an answer should be: "a whole number of visits". */
  expected: string;
  /** How to enter it, as an instruction without a full stop. */
  howToEnter: string;
  /** Shown beside the cell while it is selected. */
  prompt: string;
  /** Shown where something else is typed. */
  alert: string;
  /** What is still to do, after "To do:": "enter this year's figure". */
  toDo(noun: string): string;
}

/** What a number means in a cell, and so how it is shown: a percentage cell holds 0.97 and shows 97%. */
export type ValueFormat = { kind: 'number' | 'percent' | 'money'; decimals: number } | { kind: 'text' };

/** What an entry cell's data validation accepts; numbers are as the cell holds them, 1 for 100%. */
export type AcceptedEntry =
  | { kind: 'list'; values: readonly string[] }
  | { kind: 'whole' | 'decimal'; min?: number; max?: number }
  | { kind: 'length'; max: number };

export interface ValueReading {
  reading: Reading<EntryValue>;
  /** The qualifier that was typed with the value: "over" of "over 5,000". */
  qualifier?: Qualifier;
  /** Numerator and denominator that were typed in place of the value: "12 out of 15". */
  parts?: { numerator: number; denominator: number };
}

/** A kind whose answers are numbers, in the measure's own unit: 97 for 97%. */
export interface NumberKind extends AnyKind {
  takes: 'number';
  format: Exclude<ValueFormat, { kind: 'text' }>;
  decimals: number;
  /** True where a fraction isn't possible. */
  isWhole: boolean;
  /** What is possible at all; infinite where there is no limit. */
  limits: { low: number; high: number };
  /** True where a value below 0 is possible but asked about, unless the plan expects it. */
  asksBelowZero: boolean;
  /**
   * The value is numerator / denominator × `times`; undefined where the kind can't be worked out. `isShare` is true
   * where the numerator is part of the denominator, so that it can't be larger.
   */
  quotient: { times: number; isShare: boolean } | undefined;
  notation: NumberNotation;
  /** The words of the Qualifier column that suit the kind. */
  qualifiers: readonly Qualifier[];
  change: ChangeRules;
  words: NumberWords;
}

/** How a kind's value is compared with an earlier one. */
export interface ChangeRules {
  /** False for ranks: the size of a move says little, so it is neither reported nor checked. */
  isMeasured: boolean;
  /** The smallest earlier value of which a change is also given in per cent; infinite where it never is. */
  percentFrom: number;
  /** True for a value that isn't odd two periods running, such as 100%. */
  mayRepeat(value: number): boolean;
}

export interface NumberWords extends KindWords {
  /** What an answer should be, said where it isn't a whole number: "a whole position from 1 to 12". */
  expectedWhole: string;
  /** A number as it is shown, without its unit's noun: "1,513", "97%", "£5,000", "2nd". */
  shown(value: number): string;
  /** A number in a sentence: "1,513 visits", "2nd of 12". */
  withUnit(value: number): string;
  /** The size of a change or a tolerance, without its sign: "265", "2 percentage points". */
  difference(size: number): Difference;
  /** What is said of a value beyond the limits, in a finding and in the Check column. */
  beyond(side: 'below' | 'above'): { finding: string; check: string };
  /** The fault of a plan's target that no value can reach; `mark` is the target's number. */
  unreachable(mark: string): string;
  /** How a number is said after its measure's title, which may name the unit already; `remark` follows the number. */
  underTitle(title: string): { showsUnit: boolean; remark: string };
  /** True where a table shows the unit in each cell. */
  unitInTable: boolean;
}

/** `noun` is "places" or "percentage points"; left out where the number says it all. */
export interface Difference {
  number: string;
  noun?: { one: string; many: string };
}

/** A kind whose answers are chosen from a list. */
export interface ChoiceKind extends AnyKind {
  takes: 'choice';
  /** In the order of the list. */
  choices: readonly AnswerChoice[];
  /** The choices that meet a target; undefined where it can't be held against such an answer. */
  accepted(target: Target): readonly AnswerChoice[] | undefined;
}

export type ChoiceFigure = Exclude<Figure, { kind: 'number' | 'text' }>;

export interface AnswerChoice {
  /** As the list has it: "On track". */
  word: string;
  /** Other ways of saying it that mean the same, as `phraseOf` gives them: "on schedule". */
  alsoSaid: readonly string[];
  figure: ChoiceFigure;
}

/** A kind whose answers are free words; only the rules that suit every kind can be held against them. */
export interface TextKind extends AnyKind {
  takes: 'text';
}

/** What a plan gives for an answer: `kind` names the kind, the other fields are its settings. */
type AnswerShape = z.ZodMiniObject<{ kind: z.ZodMiniLiteral<string> }>;

/** A kind before a measure gives its settings. */
export interface KindDefinition<Schema extends AnswerShape = AnswerShape> {
  schema: Schema;
  /** One answer of the kind, as a plan might ask it. */
  example: z.infer<Schema>;
  define(answer: z.infer<Schema>): MeasureKind;
}

export function defineKind<Schema extends AnswerShape>(definition: KindDefinition<Schema>): KindDefinition<Schema> {
  return definition;
}
