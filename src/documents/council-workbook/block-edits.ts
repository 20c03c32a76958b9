import type { BlockEdit } from '../../core/consolidation/council-year';
import { fingerprint } from '../../core/fingerprint';
import { itemText, type Block, type BlockPart, type ListItem } from '../../core/narrative/block';
import { withSingleSpaces } from '../../core/values/plain-text';
import { blockText, partsOfText } from './block-text';

/** The ids of edited blocks whose generated text has changed since the edit was written, or that no longer exist. */
export function outdatedEdits(edits: readonly BlockEdit[], blocks: readonly Block[]): ReadonlySet<string> {
  const current = new Map(blocks.map((block) => [block.id, block]));
  const outdated = edits.filter(({ block, record }) => {
    const now = current.get(block);
    return now === undefined || !isWrittenAgainst(record, blockText(now));
  });
  return new Set(outdated.map(({ block }) => block));
}

/**
 * The fingerprints of an edit and of the generated text that it was written against, as "edit:generated". The record
 * beside the edit is kept where it fits the edit; an edit typed since gets a new one, for the text that stands beside
 * it now.
 * @param written the generated text beside the edit
 */
export function editRecord({ text, record }: Pick<BlockEdit, 'text' | 'record'>, written: string): string {
  return record.startsWith(`${textPrint(text)}:`) ? record : `${textPrint(text)}:${textPrint(written)}`;
}

/** True where the record says that the edit was written against this generated text. */
export function isWrittenAgainst(record: string, generated: string): boolean {
  return record.endsWith(`:${textPrint(generated)}`);
}

/** The fingerprint of a text, in which line ends make no difference, as spreadsheets may change them. */
function textPrint(text: string): string {
  return fingerprint(text.replace(/\r\n?/g, '\n').trim());
}

/**
 * The blocks with officers' edits in place of the generated text. List items that an edit left unchanged stay lines of
 * data.
 */
export function applyBlockEdits(blocks: readonly Block[], edits: readonly BlockEdit[]): readonly Block[] {
  const byBlock = new Map(edits.map((edit) => [edit.block, edit]));
  return blocks.map((block) => {
    const edit = byBlock.get(block.id);
    return edit ? { ...block, parts: editedParts(block, edit), isEdited: true } : block;
  });
}

function editedParts({ lines = [] }: Block, { text }: BlockEdit): readonly BlockPart[] {
  const unchanged = new Map<string, ListItem>(lines.map((line) => [withSingleSpaces(line.sentence), line]));
  const itemOf = (item: ListItem): ListItem => unchanged.get(withSingleSpaces(itemText(item))) ?? item;
  return partsOfText(text).map((part) => (part.kind === 'list' ? { ...part, items: part.items.map(itemOf) } : part));
}
