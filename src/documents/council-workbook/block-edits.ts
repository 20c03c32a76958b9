import type { BlockEdit } from '../../core/consolidation/council-year';
import { fingerprint } from '../../core/fingerprint';
import { itemText, type Block, type BlockPart, type ListItem } from '../../core/narrative/block';
import { blockText, partsOfText } from './block-text';

/** The ids of the edited blocks whose text isn't any more the one that the edit was written against. */
export function outdatedEdits(edits: readonly BlockEdit[], blocks: readonly Block[]): ReadonlySet<string> {
  const current = new Map(blocks.map((block) => [block.id, block]));
  const outdated = edits.filter(({ block, record }) => {
    const now = current.get(block);
    return now === undefined || !record.endsWith(`:${textPrint(blockText(now))}`);
  });
  return new Set(outdated.map(({ block }) => block));
}

/**
 * What ties an edit to the text that it was written against: the record that stands beside it, where it
 * hasn't been touched since; a new one where it was typed against the text that stands there now.
 */
export function editRecord({ text, record }: Pick<BlockEdit, 'text' | 'record'>, written: string): string {
  return record.startsWith(`${textPrint(text)}:`) ? record : `${textPrint(text)}:${textPrint(written)}`;
}

/** Line ends as a spreadsheet may have changed them make no difference. */
function textPrint(text: string): string {
  return fingerprint(text.replace(/\r\n?/g, '\n').trim());
}

/** The blocks with what officers typed in place of the generated text. Lines of data that they left stay such. */
export function applyBlockEdits(blocks: readonly Block[], edits: readonly BlockEdit[]): readonly Block[] {
  const byBlock = new Map(edits.map((edit) => [edit.block, edit]));
  return blocks.map((block) => {
    const edit = byBlock.get(block.id);
    return edit ? { ...block, parts: editedParts(block, edit) } : block;
  });
}

function editedParts({ lines = [] }: Block, { text }: BlockEdit): readonly BlockPart[] {
  const unchanged = new Map<string, ListItem>(lines.map((line) => [withPlainSpaces(line.sentence), line]));
  const itemOf = (item: ListItem): ListItem => unchanged.get(withPlainSpaces(itemText(item))) ?? item;
  return partsOfText(text).map((part) => (part.kind === 'list' ? { ...part, items: part.items.map(itemOf) } : part));
}

function withPlainSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
