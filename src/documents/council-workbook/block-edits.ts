import { fingerprint } from '../../core/fingerprint';
import { itemText, type Block, type BlockPart, type ListItem } from '../../core/narrative/block';
import { blockText, partsOfText } from './block-text';
import type { BlockEdit, CouncilRecord } from './council-state';

/**
 * What officers typed over the blocks of an earlier workbook, held against the blocks as they are now.
 * An edit is never replaced; one whose underlying text has changed since is marked outdated.
 */
export function carriedEdits(
  previous: Pick<CouncilRecord, 'edits' | 'written'>,
  blocks: readonly Block[],
): readonly BlockEdit[] {
  const written = new Map(previous.written.map(({ block, text }) => [block, text]));
  const current = new Map(blocks.map((block) => [block.id, block]));
  return previous.edits.map((edit) => {
    const record = recordOf(edit, written.get(edit.block) ?? '');
    const now = current.get(edit.block);
    return {
      ...edit,
      heading: now?.heading ?? edit.heading,
      record,
      outdated: now === undefined || !record.endsWith(`:${textPrint(blockText(now))}`),
    };
  });
}

/** The record kept for an edit that hasn't been touched since; a new one for an edit typed against what stood there. */
function recordOf({ text, record }: BlockEdit, written: string): string {
  return record.startsWith(`${textPrint(text)}:`) ? record : `${textPrint(text)}:${textPrint(written)}`;
}

/** Line ends as a spreadsheet may have changed them make no difference. */
function textPrint(text: string): string {
  return fingerprint(text.replace(/\r\n?/g, '\n').trim());
}

/** The blocks with what officers typed in place of the generated text. Lines of data that they left stay such. */
export function withEdits(blocks: readonly Block[], edits: readonly BlockEdit[]): readonly Block[] {
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
