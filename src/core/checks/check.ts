import type { Severity } from '../finding';
import type { Source } from '../place';
import type { Measure } from '../plan/measure';
import type { Plan, Priority } from '../plan/plan';
import type { FigureKey, PeriodNoun } from '../returns/layout';
import type { Entry, PartnerReturn, PartnerText } from '../returns/partner-return';

/**
 * What every check says of itself. Its file exports, beside it, the examples of what it lets pass and what it
 * finds: with them docs/checks.md is made and the check is tested, and no page that checks returns loads them.
 */
interface Described {
  /** The noun of the fault, and the name of the file. Never reused for another check. */
  id: string;
  severity: Severity;
  /** What is wrong, in a few words. */
  title: string;
  /** Why the check exists, in a sentence or two. */
  why: string;
  /** What to do about it; a fault may say it more exactly. */
  fix: string;
}

/** What a check found, before it is made a Finding. */
export interface Fault {
  /** The cell it points to; a fault of a whole sheet names `sheet` instead, one of the whole workbook neither. */
  at?: Source;
  sheet?: string;
  message: string;
  fix?: string;
  found?: string;
  expected?: string;
  /** Id of the measure or ref of the priority, where the check's subject doesn't say it already. */
  measure?: string;
  priority?: string;
}

/** One entry with the measure that it answers. */
export interface AnsweredMeasure {
  entry: Entry;
  /** As the officer's plan has it, or as issued where there is none (or where it now asks another kind of answer). */
  measure: Measure;
  /** What the return was issued with: last year's value as the partner was shown it. */
  issued?: Measure;
  noun: PeriodNoun;
  /** How far "about" may be off, in per cent. */
  aboutMargin: number;
  /** False where the measure or its priority isn't due before a later period: a blank is then no fault. */
  isDue: boolean;
  /** Columns that aren't in the table any more: what they lack is said once, of the column. */
  gone: ReadonlySet<FigureKey>;
}

/** One text with the priority that it is written for. */
export interface AnsweredPriority {
  text: PartnerText;
  priority: Priority;
}

/** A return with the plan that it is held against. */
export interface HeldReturn {
  return: PartnerReturn;
  /** The officer's plan; absent where only the file is at hand. */
  plan?: Plan;
  texts: readonly AnsweredPriority[];
}

/** A plan with the ids of all checks there are. */
export interface HeldPlan {
  plan: Plan;
  known: ReadonlySet<string>;
}

export interface WorkbookCheck extends Described {
  family: 'workbook';
  find(held: HeldReturn): Iterable<Fault>;
}

/** Its messages are led by the measure's name, and its queries explained by the entry's comment. */
export interface EntryCheck extends Described {
  family: 'entry';
  /** Ids of checks that say more of the same cell: where one of them speaks, this one is silent. */
  unless?: readonly string[];
  find(answered: AnsweredMeasure): Iterable<Fault>;
}

/** Its messages are led by the priority's ref. */
export interface NarrativeCheck extends Described {
  family: 'narrative';
  find(texts: readonly AnsweredPriority[]): Iterable<Fault & { priority: string }>;
}

export interface PlanCheck extends Described {
  family: 'plan';
  find(held: HeldPlan): Iterable<Fault>;
}

export type Check = WorkbookCheck | EntryCheck | NarrativeCheck | PlanCheck;
