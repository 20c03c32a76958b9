import { columnLetters } from '../../../src/core/place';
import { areaOf, LAST_COLUMN, LAST_ROW } from '../area';
import type { Spot } from './rectangles';
import { withReferences, written } from './formula-references';

const part = (letter: 'R' | 'C', isFixed: boolean, index: number, from: number): string =>
  isFixed ? `${letter}${index + 1}` : index === from ? letter : `${letter}[${index - from}]`;

/** "=R[-1]C*R1C2" of "=A1*$B$1" in A2. */
export function inR1C1(formula: string, { row, column }: Spot): string {
  const end = (cells: string): string => {
    const [, columnSign = '', letters = '', rowSign = '', digits = ''] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(cells) ?? [];
    const rows =
      digits === ''
        ? ''
        : part('R', rowSign === '$' || (letters === '' && columnSign === '$'), Number(digits) - 1, row);
    return `${rows}${letters === '' ? '' : part('C', columnSign === '$', areaOf(`${letters}:${letters}`).left, column)}`;
  };
  return withReferences(formula, ({ sheet, cells }) => written({ sheet, cells: cells.split(':').map(end).join(':') }));
}

const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.])(?:R(\d+|\[-?\d+\])?C(\d+|\[-?\d+\])?)(?![\p{L}\p{N}_.(])/giu;

/** "=A1*$B$1" of "=R[-1]C*R1C2" in A2. */
export function fromR1C1(formula: string, { row, column }: Spot): string {
  const index = (given: string | undefined, from: number): number =>
    given === undefined ? from : given.startsWith('[') ? from + Number(given.slice(1, -1)) : Number(given) - 1;
  return formula.replace(REFERENCE, (piece: string, rows?: string, columns?: string) => {
    if (/^["']/.test(piece)) return piece;
    const [r, c] = [index(rows, row), index(columns, column)];
    if (r < 0 || c < 0 || r > LAST_ROW || c > LAST_COLUMN) return '#REF!';
    const sign = (given: string | undefined): string => (given !== undefined && !given.startsWith('[') ? '$' : '');
    return `${sign(columns)}${columnLetters(c)}${sign(rows)}${r + 1}`;
  });
}
