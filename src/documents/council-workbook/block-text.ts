import { itemText, type Block, type BlockPart } from '../../core/narrative/block';
import { textParts } from '../../core/narrative/text-parts';

const BULLET = '• ';

/** A block's text as it stands in a cell: one line for each paragraph and list item, items with a bullet in front. */
export function blockText({ parts }: Pick<Block, 'parts'>): string {
  return parts
    .flatMap((part) => (part.kind === 'paragraph' ? [part.text] : part.items.map((item) => BULLET + itemText(item))))
    .join('\n');
}

/** An edit of only a hyphen or dash, which leaves the block out of the report. */
const LEFT_OUT = /^\s*[-–—]\s*$/;

/** The parts of a text in a cell: the inverse of `blockText`. */
export function partsOfText(text: string): readonly BlockPart[] {
  return LEFT_OUT.test(text) ? [] : textParts(text);
}
