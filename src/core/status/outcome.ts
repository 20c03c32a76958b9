import type { Figure } from '../values/figure';
import type { Source } from '../place';

/** What is known of one measure once all returns are in: what its outcome is decided on. */
export interface Evidence {
  /** Id of the measure. */
  measure: string;
  state:
    /** One figure, agreed. */
    | 'entered'
    /** Nobody sent it; `owedBy` says who was asked. */
    | 'owed'
    /** Something stands there that can't be used until it is put right. */
    | 'in error'
    /** Two or more figures that disagree. */
    | 'conflict';
  figure?: Figure;
  /** Where the figure stands; for a conflict, where the first of them stands. */
  source?: Source;
  /** Id of the partner whose figure it is. */
  partner?: string;
  /** Ids of the partners who were asked and have not given it. */
  owedBy: readonly string[];
  /** Last period's value, with its cell or, in words, where else it is from. */
  previous?: { figure: Figure; source?: Source; note?: string };
}

export type OutcomeKind = 'met' | 'nearly met' | 'missed' | 'not known' | 'not due';

/** Why an outcome isn't known. */
export type UnknownReason =
  | 'no entry'
  | 'entry in error'
  | 'conflicting entries'
  | 'no value for last year'
  | 'no baseline'
  /** The qualifier's interval reaches to both sides of the target. */
  | 'straddles the target'
  /** The measure has no rule, or its rule is an officer's judgement. */
  | 'no rule';

/** A measure's value held against its target. */
export interface Outcome {
  /** Id of the measure. */
  measure: string;
  kind: OutcomeKind;
  why?: UnknownReason;
  evidence: Evidence;
  /** A sentence for people: what was held against what, and with what result. */
  explanation: string;
}

/** An outcome before it is tied to its measure. */
export type TargetResult = Pick<Outcome, 'kind' | 'why' | 'explanation'>;
