import { itemText, type Block, type BlockPart } from '../../core/narrative/block';
import { textParts } from '../../core/narrative/text-parts';

const BULLET = '• ';

/** A block's text as it stands in a cell: a line a paragraph, list items led by a bullet. */
export function blockText({ parts }: Pick<Block, 'parts'>): string {
  return parts
    .flatMap((part) => (part.kind === 'paragraph' ? [part.text] : part.items.map((item) => BULLET + itemText(item))))
    .join('\n');
}

/** A lone hyphen takes a block out of the report. */
const LEFT_OUT = /^\s*[-–—]\s*$/;

/** The parts of a text in a cell: the inverse of `blockText`. */
export function partsOfText(text: string): readonly BlockPart[] {
  return LEFT_OUT.test(text) ? [] : textParts(text);
}
