import type { ConsolidationCheck } from '../consolidation/checks';
import type { CheckDescription, FindingDetails } from '../finding';
import type { Source } from '../place';
import type { Measure } from '../plan/measure';
import type { Plan, Priority } from '../plan/plan';
import type { FigureKey, PeriodNoun } from '../returns/layout';
import type { Entry, PartnerReturn, PartnerText } from '../returns/partner-return';

/** Whom a finding is told: the partner whose return it is about, or the council's officers. */
export type Audience = 'the partner' | 'officers';

/** The partner as a message speaks of it: "you" and "your" to itself, its name to officers. */
export interface PartnerWords {
  who: string;
  whose: string;
}

/** What a check found and where; its Finding is made from this. */
export interface FindingAt extends Omit<FindingDetails, 'message'> {
  /** One or two sentences; made from the words for the partner where they speak of it. */
  message: string | ((partner: PartnerWords) => string);
  /** The cell it points to. A finding about a whole sheet names `sheet` instead, one about the workbook neither. */
  at?: Source;
  sheet?: string;
  /** Id of the measure and ref of the priority; entry checks leave `measure` out, as the entry says it. */
  measure?: string;
  priority?: string;
}

/** One entry with the measure that it answers. */
export interface AnsweredMeasure {
  entry: Entry;
  /** From the officer's plan; as issued where there is no plan, or it now asks for another kind of answer. */
  measure: Measure;
  /** The measure as the return was issued with it, and with it last period's value as the partner saw it. */
  issued?: Measure;
  noun: PeriodNoun;
  /** First and last day of the period, as ISO dates. */
  period: { start: string; end: string };
  /** How far a value typed as "about" may be off, in per cent of it. */
  aboutMargin: number;
  /** False where the measure or its priority is due only after this period: a blank is then no finding. */
  isDue: boolean;
  /** Columns missing from the table: a workbook check reports each once, so entry checks skip their cells. */
  missingColumns: ReadonlySet<FigureKey>;
}

/** One text with the priority that it is written for. */
export interface AnsweredPriority {
  text: PartnerText;
  priority: Priority;
}

/** A return with all that its checks compare it with, looked up once. */
export interface ReturnInContext {
  return: PartnerReturn;
  /** The officer's plan; absent where only the file is at hand. */
  plan?: Plan;
  entries: readonly AnsweredMeasure[];
  texts: readonly AnsweredPriority[];
}

/** A plan, and the ids of all checks to compare its switched-off checks with. */
export interface PlanInContext {
  plan: Plan;
  checkIds: ReadonlySet<string>;
}

/** A check of one return. Its file also exports `examples` of what it lets pass and what it finds. */
interface ReturnCheck extends CheckDescription {
  /** True where its findings only say that something isn't there yet, which is no mistake of anybody's. */
  isBlank?: true;
  /** Who is to do what the fix says, where that isn't the partner. */
  fixIsFor?: 'officers' | 'nobody';
}

/** A check of the workbook as a whole. */
export interface WorkbookCheck extends ReturnCheck {
  family: 'workbook';
  /**
   * wrong file: the return is for another plan or period, and only these findings are shown.
   * signature: signing, or signing again, puts it right.
   * workbook: anything else about the workbook.
   */
  about: 'wrong file' | 'signature' | 'workbook';
  find(context: ReturnInContext): Iterable<FindingAt>;
}

/** A check of one entry: the measure's name leads its messages, and the entry's comment explains its queries. */
export interface EntryCheck extends ReturnCheck {
  family: 'entry';
  /** Ids of checks that say more: where one of them finds something in the same cell, this one's finding is dropped. */
  unless?: readonly string[];
  find(answered: AnsweredMeasure): Iterable<FindingAt>;
}

/** A check of all texts of a return: the priority's ref leads its messages. */
export interface NarrativeCheck extends ReturnCheck {
  family: 'narrative';
  find(texts: readonly AnsweredPriority[]): Iterable<FindingAt & { priority: string }>;
}

/** A check of the plan itself. */
export interface PlanCheck extends CheckDescription {
  family: 'plan';
  find(context: PlanInContext): Iterable<FindingAt>;
}

/** A check of one return or of the plan, with a `find` of its own; consolidation checks have none. */
export type Check = WorkbookCheck | EntryCheck | NarrativeCheck | PlanCheck;

export type AnyCheck = Check | ConsolidationCheck;
