/** Widths of Arial's letters in tenths of a digit's width, from the font's own metrics (a digit is 0.556 em). */
const LETTERS_BY_WIDTH: readonly (readonly [number, string])[] = [
  [4, "ijl'|"],
  [5, ' !,./:;I[\\]ft\u00A0’‘'],
  [6, '()-r`"*“”°'],
  [9, 'Jckvsxyz'],
  [11, 'FTZ'],
  [12, '&ABEKPSVXY'],
  [13, 'CDHNRUw'],
  [14, 'GOQ'],
  [15, 'Mm'],
  [17, '%W—…✓✗◐'],
];
const DIGIT = 10;
/**
 * Width of a letter that is listed nowhere above and isn't Latin, in tenths of a digit: most are wider than a digit,
 * ideographs above all.
 */
const OTHER = 18;

const widths = new Map<string, number>();
for (const [width, letters] of LETTERS_BY_WIDTH) for (const letter of letters) widths.set(letter, width);

const widthOf = (letter: string): number => widths.get(letter) ?? (letter < '\u0250' ? DIGIT : OTHER);

/** How many digits side by side take up the same room as a text, in the same size. */
export function textWidth(text: string): number {
  let tenths = 0;
  for (const letter of text) tenths += widthOf(letter);
  return tenths / 10;
}

/**
 * How many lines a text takes when wrapped after spaces and hyphens; a word wider than the room is broken.
 * @param room width of a line, in digits
 */
export function wrappedLines(text: string, room: number): number {
  return text.split(/\r\n|\n|\r/).reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

/** How many lines a text without line breaks takes; a space at the end of a line takes no room. */
function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of paragraph.split(/(?<= )|(?<=\w-)(?=\w)/)) {
    const bare = textWidth(piece.trimEnd());
    if (used > 0 && used + bare > room) {
      lines += 1;
      used = 0;
    }
    const broken = room > 0 ? Math.max(0, Math.ceil(bare / room) - 1) : 0;
    lines += broken;
    used += textWidth(piece) - broken * room;
  }
  return lines;
}
