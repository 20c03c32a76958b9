import type { ReportPart } from '../../documents/report';
import { TEXT_WIDTH } from './page';
import { twips, type TypeScale } from './type-scale';

type ReportTable = Extract<ReportPart, { kind: 'table' }>;

/** The mean width of a letter of bold Arial, as a share of the size; a little wide, so that words stay whole. */
const LETTER_WIDTH = 0.62;
export const CELL_SIDE = 110;

/**
 * The widths of a table's columns in twips, adding up to the text's: as described, but for columns whose longest
 * word wouldn't fit, which take what they lack from the others.
 */
export function columnWidths({ columns, rows }: ReportTable, scale: TypeScale): readonly number[] {
  const wanted = columns.map((column) => (TEXT_WIDTH * column.width) / 100);
  const least = columns.map((column, index) => wordWidth([column.header, ...rows.map((row) => row[index]?.text ?? '')], scale));
  const lacking = sum(wanted.map((width, index) => Math.max(0, (least[index] ?? 0) - width)));
  const spare = wanted.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
  if (lacking === 0 || sum(spare) < lacking) return whole(wanted);
  return whole(wanted.map((width, index) => Math.max(width, least[index] ?? 0) - ((spare[index] ?? 0) * lacking) / sum(spare)));
}

/** What the longest word that can't be broken takes up, in twips. */
function wordWidth(texts: readonly string[], scale: TypeScale): number {
  const longest = Math.max(0, ...texts.flatMap((text) => text.split(/\s+|(?<=[-/])/).map((word) => word.length)));
  return longest * twips(scale.body) * LETTER_WIDTH + 2 * CELL_SIDE;
}

/** Whole twips that add up to the text's width. */
function whole(widths: readonly number[]): readonly number[] {
  const floors = widths.map(Math.floor);
  const rest = TEXT_WIDTH - sum(floors);
  return floors.map((width, index) => (index === 0 ? width + rest : width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
