import type { BlockPart } from './block';

const LINE_BREAKS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Signs that begin an item of a list, among them those of Word's fonts, and its "o" of the second level. */
const LIST_MARK = /^\s*(?:[-•‣▪◦·*–○●■□▫▸►▶➢➤➔→✓✔☑❑❖♦◆⁃∙\uF020-\uF0FF]\s+|o\t\s*)/;

/** A partner's text as paragraphs and lists: each line is a paragraph, or a list item where it begins with a bullet. */
export function textParts(text: string): readonly BlockPart[] {
  const parts: BlockPart[] = [];
  let items: string[] = [];
  const closeList = (): void => {
    if (items.length > 0) parts.push({ kind: 'list', items });
    items = [];
  };
  for (const line of text.split(LINE_BREAKS).map((each) => each.trim())) {
    if (LIST_MARK.test(line)) items.push(line.replace(LIST_MARK, ''));
    else if (line !== '') {
      closeList();
      parts.push({ kind: 'paragraph', text: line });
    }
  }
  closeList();
  return parts;
}
