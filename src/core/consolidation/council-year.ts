import type { KeptSignature } from '../returns/signature';
import type { Finding } from '../finding';
import type { Plan } from '../plan/plan';
import type { CouncilFigureRow } from './council-figures';
import type { SeenByDecision } from './seen-values';
import type { Decisions, GivenFigure, GivenPrevious, GivenText } from './types';

/**
 * A council's year: all that came in and all that officers decided and typed. A council workbook holds it
 * whole, and everything else (evidence, statuses, texts of the report) is worked out from it.
 */
export interface CouncilYear {
  plan: Plan;
  /** In the plan's order of partners, then by file. */
  returns: readonly KeptReturn[];
  /** Returns that a newer one of the same partner has replaced, kept whole; sorted as `returns`. */
  replaced: readonly ReplacedReturn[];
  /** Files that give nothing to this year, by name: returns of another plan, period or partner. */
  setAside: readonly SetAsideFile[];
  /** By name. */
  unreadable: readonly UnreadableFile[];
  decisions: Decisions;
  /** Decisions in both a decisions file and the council workbook that disagree: the one in force and the other. */
  differing: readonly DifferingDecision[];
  /** Decisions that aren't complete, or are about something decided already. */
  drafts: readonly DecisionDraft[];
  /** Dates of receipt that can't be read as dates, as an officer typed them. */
  unclearDates: readonly { partner: string; typed: string }[];
  edits: readonly BlockEdit[];
  /** Figures that the council entered itself, as typed, in the plan's order of measures. */
  councilFigures: readonly CouncilFigureRow[];
  /** What officers saw when they took each decision in force; see `withSeen`. */
  seen: readonly SeenByDecision[];
}

/** What a council's year keeps of a partner's return. */
export interface KeptReturn {
  file: string;
  partner: string;
  /** An ISO date; empty where it isn't known. */
  signedOn: string;
  signedBy: string;
  /** How it is signed; missing where it isn't, or where an earlier version took it in. */
  signature?: KeptSignature;
  /** In the plan's order of measures. */
  figures: readonly GivenFigure[];
  /** In the plan's order of priorities. */
  texts: readonly GivenText[];
  /** Last period's values as the return was issued with them. */
  previous: readonly GivenPrevious[];
  /** The findings made when the file came in. */
  findings: readonly Finding[];
  /** True where no file came in: an officer wrote the figures into the council workbook. */
  isByHand?: true;
  /** At which step it came in, counted for its partner; missing for the first. */
  arrival?: number;
  /** True where an officer had it count beside a newer one, so that none replaces it. */
  isBroughtBack?: true;
}

/** A return that doesn't count any more. It counts again where the one that replaced it is taken out. */
export interface ReplacedReturn extends KeptReturn {
  /** The name of the newer file; its own, where it came again under its name. */
  replacedBy: string;
}

/** A file that was read, but gives nothing to this year; its findings say why. */
export interface SetAsideFile {
  file: string;
  findings: readonly Finding[];
}

/** A file that couldn't be read as a return: named, so that it can be asked for again. */
export interface UnreadableFile {
  file: string;
  message: string;
  fix: string;
}

/** What became of one file that came in, as far as a council's year keeps it. */
export type ReceivedFile =
  | { state: 'used'; return: KeptReturn }
  /** Set aside: `why` says in a sentence why it gives nothing to the year. */
  | { state: 'not used'; file: SetAsideFile; why: string }
  | { state: 'unreadable'; file: UnreadableFile }
  /** A council workbook among the returns: it is no return, and the year doesn't speak of it. */
  | { state: 'passed over'; file: { file: string } };

/** A row of the Decisions sheet as it was typed. */
export interface DecisionRow {
  /** Ref of a priority, or what a conflict is about. */
  about: string;
  /** The plan's word for a status, or the name of a file. */
  decision: string;
  reason: string;
  by: string;
  /** An ISO date where it can be read as one. */
  on: string;
}

/** A row that isn't complete, or is about something decided already: kept as typed, never taken. */
export type DecisionDraft = DecisionRow;

/** Something that a decisions file and the council workbook decide in two ways; `said` is a status, file or date. */
export interface DifferingDecision {
  kind: 'status' | 'choice' | 'received';
  /** Ref of the priority, what the conflict is about, or id of the partner. */
  about: string;
  /** Where the decision in force was made. */
  keptIn: 'council workbook' | 'decisions file';
  kept: { said: string; on: string };
  other: { said: string; on: string };
}

/** What an officer typed over a block's text. */
export interface BlockEdit {
  /** Id of the block. */
  block: string;
  /** The block's heading when it was last written, to be shown if the block no longer exists. */
  heading: string;
  /** The officer's text, as typed. */
  text: string;
  /** The fingerprints of the officer's text and of the generated text that it replaces, with a colon between. */
  record: string;
  /** The generated text that it replaces, as it was when it was edited; missing where that isn't known any more. */
  generated?: string;
}

const NO_DECISIONS: Decisions = { statuses: [], choices: [], received: [] };

/** A council's year in which nothing has come in yet. */
export function newYear(plan: Plan): CouncilYear {
  return {
    plan,
    returns: [],
    replaced: [],
    setAside: [],
    unreadable: [],
    decisions: NO_DECISIONS,
    differing: [],
    drafts: [],
    unclearDates: [],
    edits: [],
    councilFigures: [],
    seen: [],
  };
}

/** Sorts returns by the plan's order of partners, then by file, whatever order they came in. */
export function sortByPartner<Each extends KeptReturn>(plan: Plan, returns: readonly Each[]): readonly Each[] {
  const ranks = new Map(plan.partners.map(({ id }, rank) => [id, rank]));
  const rank = ({ partner }: KeptReturn): number => ranks.get(partner) ?? ranks.size;
  return [...sortByFile(returns)].sort((a, b) => rank(a) - rank(b));
}

export function sortByFile<Each extends { file: string }>(files: readonly Each[]): readonly Each[] {
  return [...files].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)));
}
