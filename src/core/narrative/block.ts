import type { Source } from '../place';

/** One piece of text of the annual report, with where each part of it comes from. */
export interface Block {
  /** Names the block for good: "introduction", "theme:Safe", "priority:Safe 2". */
  id: string;
  kind: BlockKind;
  /** Code of the theme, or ref of the priority, that the block belongs to. */
  theme?: string;
  priority?: string;
  heading: string;
  parts: readonly BlockPart[];
  sources: readonly BlockSource[];
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

export type BlockPart = { kind: 'paragraph'; text: string } | { kind: 'list'; items: readonly string[] };

/** Where something said in a block comes from: a cell of a return, or the plan itself. */
export type BlockSource =
  ({ kind: 'cell'; what: string } & Source) | { kind: 'plan'; what: string } | { kind: 'decision'; what: string };

export function paragraphs(texts: readonly string[]): readonly BlockPart[] {
  return texts.filter((text) => text.trim() !== '').map((text) => ({ kind: 'paragraph', text }));
}

/** A list, or nothing where it would be empty. */
export function list(items: readonly string[]): readonly BlockPart[] {
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}
