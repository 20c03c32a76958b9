import type { ElementReader } from '../xml/scan-xml';
import { superscriptDigits } from './special-characters';

/**
 * What is read inside an element that holds a text: the text itself or its runs, each piece told to `write` in
 * order. Superscripts come as characters of their own; phonetic guides aren't part of the text.
 */
export function textReaders(write: (piece: string) => void): NonNullable<ElementReader['children']> {
  let isRaised = false;
  return {
    's:t': { text: write },
    's:r': {
      open: () => (isRaised = false),
      children: {
        's:rPr': {
          children: { 's:vertAlign': { open: (tag) => (isRaised = tag.attribute('val') === 'superscript') } },
        },
        's:t': { text: (piece) => write(isRaised ? superscriptDigits(piece) : piece) },
      },
    },
  };
}
