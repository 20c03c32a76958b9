import type { ReportCell, ReportTable, TableArrangement } from '../../documents/report';
import { wrappedLines } from '../../documents/text-width';
import { TEXT_WIDTH, twips, type TypeScale } from './print-sizes';

/** The width of most letters of regular Arial, as a multiple of the font size. */
const PLAIN_LETTER = 0.565;
/** The width of most letters of bold Arial, as a multiple of the font size. */
const BOLD_LETTER = 0.61;

/** The width of a digit of Arial, as a multiple of the font size. */
const DIGIT_WIDTH = 0.556;

/** A row's heading of at most this many letters isn't broken between its words. */
const SHORT_HEADING = 14;

/** The margin to the left and right in a cell, in twips. */
export const CELL_SIDE = 110;

/**
 * The widths of a table's columns in twips, adding up to the width of the text. They are as described, but a column too
 * narrow for its longest word takes what it lacks from the others.
 */
export function columnWidths(table: TableArrangement, scale: TypeScale): readonly number[] {
  const wanted = table.columns.map((column) => (TEXT_WIDTH * column.width) / 100);
  const least = leastWidths(table, scale);
  const lacking = sumOf(wanted.map((width, index) => Math.max(0, (least[index] ?? 0) - width)));
  const spare = wanted.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
  if (lacking === 0) return wholeTwips(wanted);
  if (sumOf(spare) < lacking) return wholeTwips(least.map((width) => (width * TEXT_WIDTH) / sumOf(least)));
  return wholeTwips(
    wanted.map((width, index) => Math.max(width, least[index] ?? 0) - ((spare[index] ?? 0) * lacking) / sumOf(spare)),
  );
}

/** The first of some arrangements of a table whose longest words fit side by side on a page, or else the last. */
export function fittingArrangement(table: ReportTable, scale: TypeScale): TableArrangement {
  const all = [table, ...(table.narrower ?? [])];
  return all.find((each) => sumOf(leastWidths(each, scale)) <= TEXT_WIDTH) ?? all.at(-1) ?? table;
}

/** The width that each column needs for its longest word, in twips. */
function leastWidths({ columns, rows }: TableArrangement, scale: TypeScale): readonly number[] {
  return columns.map((column, index) =>
    Math.max(
      wordWidth(column.header.split(/\s+/), scale, BOLD_LETTER),
      ...rows.map((row) => cellWidth(row[index], scale)),
    ),
  );
}

/**
 * The least width of a cell in twips: room for its longest word, or for all of it where it is a short row heading
 * ("Safe 2").
 */
function cellWidth(cell: ReportCell | undefined, scale: TypeScale): number {
  const { text = '', heading = false, tone } = cell ?? {};
  const whole = heading && text.length <= SHORT_HEADING;
  return wordWidth(whole ? [text] : text.split(/\s+|(?<=[-/])/), scale, heading || tone ? BOLD_LETTER : PLAIN_LETTER);
}

/** The width of the widest of some words and the margins of a cell, in twips. */
function wordWidth(words: readonly string[], scale: TypeScale, letter: number): number {
  return Math.ceil(Math.max(0, ...words.map((word) => emsOf(word, letter))) * twips(scale.body) + 2 * CELL_SIDE);
}

/** The width of a word in Arial as a multiple of the font size, estimated a little wide so that words stay whole. */
function emsOf(word: string, letter: number): number {
  return sumOf(
    [...word].map(
      (each) =>
        letter * (/[mwMW@%]/.test(each) ? 1.5 : /[ijlftrI.,:;'()\-/]/.test(each) ? 0.6 : /[A-Z]/.test(each) ? 1.2 : 1),
    ),
  );
}

/** How many lines of text high a table is, estimated; the space around a row's text counts as half a line. */
export function tableLines({ columns, rows }: TableArrangement, widths: readonly number[], scale: TypeScale): number {
  const digit = DIGIT_WIDTH * twips(scale.body);
  const linesOf = (text: string, index: number): number =>
    wrappedLines(text, ((widths[index] ?? 0) - 2 * CELL_SIDE) / digit);
  const header = columns.map((column, index) => linesOf(column.header, index));
  const height = (lines: readonly number[]): number => Math.max(1, ...lines) + 0.5;
  return sumOf([height(header), ...rows.map((row) => height(row.map(({ text }, index) => linesOf(text, index))))]);
}

/** The widths in whole twips that add up to the width of the text. */
function wholeTwips(widths: readonly number[]): readonly number[] {
  const floors = widths.map(Math.floor);
  const rest = TEXT_WIDTH - sumOf(floors);
  return floors.map((width, index) => (index === 0 ? width + rest : width));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
