import type { Source } from '../place';
import type { Finding } from '../finding';
import type { PartnerReturn } from '../returns/partner-return';
import type { KeptSignature } from '../returns/signature';
import type { Absence } from '../values/absence';
import type { Figure } from '../values/figure';
import type { Decision } from '../status/priority-status';
import type { Evidence } from '../status/outcome';

/** What officers decided and noted, from a decisions file or the council workbook. */
export interface Decisions {
  statuses: readonly Decision[];
  /** For each conflict decided: the file whose value is used. */
  choices: readonly Choice[];
  /** The days on which returns came in, as ISO dates, where an officer noted them. */
  received: readonly { partner: string; on: string }[];
}

/** An officer's choice between conflicting values. */
export interface Choice {
  /** The conflict's key, a measure's id or such as "Safe 2 text": see `conflictKey` in choices.ts. */
  about: string;
  /** The file whose value is used. */
  file: string;
  reason: string;
  by: string;
  on: string;
}

/** A return that was read, with the findings of its checks. */
export interface CheckedReturn {
  return: PartnerReturn;
  findings: readonly Finding[];
}

/** Whether, when and in which file a partner's return came in. */
export interface Receipt {
  partner: string;
  /** How many measures and texts the partner is asked for; nothing asked means no return was issued. */
  asked: { measures: number; texts: number };
  given: { measures: number; texts: number };
  files: readonly string[];
  state: 'nothing asked' | 'not received' | 'received';
  /** ISO date: as noted by an officer, else the date of sign-off. */
  receivedOn?: string;
  /** True where `receivedOn` is after the day on which the plan wants returns back. */
  late: boolean;
  /** The names of all who signed the partner's returns, with commas. */
  signedOffBy?: string;
  /** How each of its files is signed, in their order; undefined of one that isn't, or where that isn't known. */
  signatures: readonly (KeptSignature | undefined)[];
  /** Files that don't count any more, each with the newer one that replaced it; missing where there are none. */
  replaced?: readonly { file: string; by: string }[];
}

/** Two or more values for a measure, or a partner's texts for a priority, that disagree. */
export interface Conflict {
  /** Its key: see `conflictKey` in choices.ts. */
  about: string;
  kind: 'measure' | 'text';
  measure?: string;
  priority: string;
  values: readonly { partner: string; shown: string; source: Source }[];
  /** The officer's choice, where one was made of a file that gives one of the values. */
  choice?: Choice;
}

/** A text that goes into the report. */
export interface ConsolidatedText {
  priority: string;
  partner: string;
  text: string;
  source: Source;
  /** True where an officer typed it onto the Texts sheet for a return that hasn't come in. */
  isByHand?: true;
}

/** One partner's answer to one measure in one file, reduced to what consolidation needs. */
export interface GivenFigure {
  partner: string;
  measure: string;
  /**
   * blank: nothing was entered, or no more than "tbc". absent: `absence` says why there is no figure to publish, and
   * counts where the comment gives the reason. in error: what stands there can't be used as it is.
   */
  state: 'given' | 'absent' | 'in error' | 'blank';
  /** Present where the state is "given". */
  figure?: Figure;
  /** Present where the state is "absent", and where something beside it is in error. */
  absence?: Absence;
  /** The value beside "confidential": for officers alone, and never published. */
  confidential?: Figure;
  at: Source;
  /** What stood in the cells and didn't become part of the figure. */
  found: FoundWords;
  /** True where an officer typed it onto the Figures sheet for a return that hasn't come in. */
  isByHand?: true;
}

/** A given figure, without error: one that can be used. */
export type UsableFigure = GivenFigure & { figure: Figure };

/** What stood in an entry's cells, as text; blank where it became part of the figure. */
export type FoundWords = Readonly<Record<'value' | 'numerator' | 'denominator' | 'source' | 'comment', string>>;

/** One partner's text for one priority in one file; blank texts are left out. */
export interface GivenText {
  partner: string;
  priority: string;
  text: string;
  at: Source;
  /** True where an officer typed it onto the Texts sheet for a return that hasn't come in. */
  isByHand?: true;
}

/** Last period's value of a measure as a return was issued with it. */
export interface GivenPrevious {
  measure: string;
  figure: Figure;
  at: Source;
}

/** All that the returns gave, before anything is chosen, in the plan's order of measures and priorities. */
export interface AllGiven {
  figures: readonly GivenFigure[];
  texts: readonly GivenText[];
  previous: readonly GivenPrevious[];
}

/** All partners' returns as one; the order of the files never matters. */
export interface Consolidated {
  /** One for each measure of the plan, in its order. */
  evidence: readonly Evidence[];
  texts: readonly ConsolidatedText[];
  /** All that came in, agreed or not: nothing is lost. */
  given: AllGiven;
  conflicts: readonly Conflict[];
  /** One for each partner of the plan, in its order. */
  receipts: readonly Receipt[];
  /** Findings of the consolidation itself: duplicates, conflicts, late, owed. */
  findings: readonly Finding[];
}
