import type { ConsolidatedText, Receipt } from '../consolidation/types';
import type { Source } from '../place';
import type { Plan } from '../plan/plan';
import type { StatusKind } from '../plan/status-kind';
import type { Headline, PriorityStatus } from '../status/priority-status';

/** All that the report's blocks are made from. */
export interface NarrativeInput {
  plan: Plan;
  /** One for each priority of the plan. */
  statuses: readonly PriorityStatus[];
  headline: Headline;
  texts: readonly ConsolidatedText[];
  receipts: readonly Receipt[];
}

/** One piece of the annual report, with where each part of it comes from. */
export interface Block {
  /** Never changes from year to year: "introduction", "theme:Safe", "priority:Safe 2". */
  id: string;
  kind: BlockKind;
  /** Code of the theme that the block belongs to. */
  theme?: string;
  /** Ref of the priority that the block belongs to. */
  priority?: string;
  heading: string;
  /** Paragraphs and lists, as generated or as an officer typed them. */
  parts: readonly BlockPart[];
  /** Every figure of the priority, or every priority of the theme, whether or not a part says it. */
  lines?: readonly BlockLine[];
  sources: readonly BlockSource[];
  /** True where the parts are an officer's words in place of the generated ones. */
  isEdited?: true;
}

export type BlockKind =
  | 'introduction'
  | 'vision'
  | 'headline'
  | 'missing'
  | 'partnership'
  | 'partners'
  | 'theme-aim'
  | 'theme-priorities'
  | 'success-measure'
  | 'contact';

export type BlockPart = { kind: 'paragraph'; text: string } | { kind: 'list'; items: readonly ListItem[] };

/** Text, or a line of data: a printer says the line in its sentence, or sets all lines of the block in a table. */
export type ListItem = string | BlockLine;

export type BlockLine = FigureLine | PriorityLine;

/** What is known of one measure: each value as it is printed, and all of them in a sentence. */
export interface FigureLine {
  kind: 'figure';
  /** Id of the measure. */
  measure: string;
  title: string;
  /** "7,056", "over 5,000", "Not received". */
  value: string;
  /** Last period's value; empty where there is none. */
  previous: string;
  /** The change on last period's value, "+265 (3.9%)"; empty where no difference can be given. */
  change: string;
  /** "At least 85%: met"; empty where there is no target. */
  target: string;
  sentence: string;
}

/** One priority with its published status. */
export interface PriorityLine {
  kind: 'priority';
  /** Ref of the priority. */
  priority: string;
  title: string;
  /** Left out where the priority has no status yet. */
  status?: { kind: StatusKind; words: string };
  /** "Safe 2: Keep overall crime low (Achieved)". */
  sentence: string;
}

/** Where something said in a block comes from: a cell, the plan, or an officer's decision; `what` names it in words. */
export type BlockSource =
  /**
   * `partner` is the id of the partner in whose return the cell stands; `council` says, where the council entered what
   * stands there, when it did and why.
   */
  | ({ kind: 'cell'; what: string; isText?: true; partner?: string; council?: string } & Source)
  | { kind: 'plan'; what: string }
  | { kind: 'decision'; priority: string; what: string };

export const themeBlockId = (code: string): string => `theme:${code}`;
export const themePrioritiesBlockId = (code: string): string => `theme-priorities:${code}`;
export const priorityBlockId = (ref: string): string => `priority:${ref}`;

export const itemText = (item: ListItem): string => (typeof item === 'string' ? item : item.sentence);

/** A paragraph for each text that isn't blank. */
export function paragraphs(texts: readonly string[]): readonly BlockPart[] {
  return texts.filter((text) => text.trim() !== '').map((text) => ({ kind: 'paragraph', text }));
}

/** A list, or nothing where it would be empty. */
export function list(items: readonly ListItem[]): readonly BlockPart[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
