import type { CellDescription, Role } from './sheet';
import { BODY_SIZE, LOOKS } from './styles';
import { textWidth } from './text-width';

/** Bold letters are about a tenth wider. */
const BOLD_WIDTH = 1.1;

/** The room that a text takes in its role, in digits of the body font. */
export function shownWidth(text: string, role: Role): number {
  const { size, bold } = LOOKS[role];
  return textWidth(text) * (size / BODY_SIZE) * (bold ? BOLD_WIDTH : 1);
}

/**
 * A text over as many lines as it takes, one cell each, none longer than the room (in digits of the body
 * font): a line that runs on over the cells beside it is neither wrapped nor merged, only cut at the page's
 * edge. Sentences stay whole where they find room.
 */
export function lineRows(text: string, role: Role, room: number): readonly (readonly CellDescription[])[] {
  const fits = (line: string): boolean => shownWidth(line, role) <= room;
  const pieces = text
    .split(/(?<=[.?:]) /)
    .flatMap((sentence) => (fits(sentence) ? [sentence] : packed(sentence.split(' '), fits)));
  return packed(pieces, fits).map((value) => [{ value, role }]);
}

/** The pieces put together, a space between, as long as they fit. */
function packed(pieces: readonly string[], fits: (line: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${piece}` : piece;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
