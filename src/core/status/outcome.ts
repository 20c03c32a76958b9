import type { Absence } from '../values/absence';
import type { Figure } from '../values/figure';
import type { Source } from '../place';

/** Who at the council entered a figure, when, why, and from whom they have it. */
export interface CouncilEntry {
  /** Id of the partner whose figure it corrects; missing where it is nobody's. */
  partner?: string;
  reason: string;
  /** From whom the council has it, and how: "by telephone from Ann Lee of Kent Police"; may be empty. */
  from: string;
  by: string;
  /** An ISO date. */
  on: string;
  /** Which row of the Council figures sheet it is, counted from 0. */
  row: number;
}

/** What is known of one measure once all returns are in: what its outcome is decided on. */
export interface Evidence {
  /** Id of the measure. */
  measure: string;
  state:
    /** One figure, agreed. */
    | 'entered'
    /** Nobody sent it; `owedBy` says who was asked. */
    | 'owed'
    /** There is no figure to publish; `absences` says why. */
    | 'absent'
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
  /** What partners said, with a reason, in place of a figure; of figures that are owed, too. */
  absences?: readonly StatedAbsence[];
  /** Last period's value, with its cell or, in words, where else it is from. */
  previous?: { figure: Figure; source?: Source; note?: string };
  /** Present where the figure is the council's own: `instead` is what it stands for, as the returns give it. */
  council?: CouncilEntry & { instead: Evidence };
  /** True where an officer typed the figure onto the Figures sheet for a return that hasn't come in. */
  isByHand?: true;
}

/** Why there is no figure to publish, as a partner said it. */
export interface StatedAbsence {
  absence: Absence;
  /** Id of the partner. */
  partner: string;
  /** The partner's comment. Of a confidential figure it is for officers alone. */
  reason: string;
  source: Source;
}

/** 'not applicable': a partner said so, and the measure is left out like one that isn't due. */
export type OutcomeKind = 'met' | 'nearly met' | 'missed' | 'not known' | 'not due' | 'not applicable';

/** Why an outcome isn't known. */
export type UnknownReason =
  | 'no entry'
  | 'entry in error'
  /** A partner said why there is no figure, and the plan leaves it to an officer: "[c]". */
  | 'stated absence'
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
