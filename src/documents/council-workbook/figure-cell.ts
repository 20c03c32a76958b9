import { kindOf, type Answer } from '../../core/measure-kinds';
import type { AnswerChoice, ChoiceKind } from '../../core/measure-kinds/measure-kind';
import type { Figure } from '../../core/values/figure';
import { QUALIFIERS, type Qualifier } from '../../core/values/qualifier';
import type { Measure } from '../../core/plan/measure';
import type { CellContent } from '../../core/values/cell';
import { isPercentFormat } from '../../core/values/number-format';
import { placesOf, shiftPoint } from '../../core/values/decimal';
import { askedDecimals } from '../../core/words/answer-words';
import { shownFigure } from '../../core/words/figure-words';
import { readableFigure } from '../../core/words/readable-figure';
import { storedNumber } from '../return-workbook/stored-number';
import type { CellDescription, NumberFormat } from '../sheet';
import { choiceCode, type CellWords } from './codes';
import { wordsCell } from './list-sheet';

/**
 * A cell with a figure's value, without its qualifier: a number (0.97 for 97% in a percentage cell) or words.
 * @param beside the figure for the other period, in the same row
 */
export function valueCell(figure: Figure, measure: Measure, beside?: Figure): CellDescription {
  if (figure.kind === 'text') return wordsCell(figure.value);
  if (figure.kind !== 'number') return { value: shownFigure(figure, measure.answer), role: 'text' };
  const readable = readableFigure(figure, measure, beside);
  return numberCell(figure.value, measure.answer, placesOf(readable.kind === 'number' ? readable.value : figure.value));
}

/** The most decimals that a cell shows. */
const MOST_PLACES = 6;

/** A cell that holds the number in full but shows at most MOST_PLACES decimals. */
function numberCell(value: number, answer: Answer, places: number): CellDescription {
  const decimals = Math.max(askedDecimals(answer), Math.min(places, MOST_PLACES));
  return { value: storedNumber(value, answer), role: 'figure', format: withDecimals(kindOf(answer).format, decimals) };
}

function withDecimals(format: NumberFormat | undefined, decimals: number): NumberFormat {
  return format?.kind === 'percent' || format?.kind === 'money'
    ? { kind: format.kind, decimals }
    : { kind: 'number', decimals };
}

/** A cell with a numerator or denominator, showing the decimals it was entered with (at most MOST_PLACES). */
export function partCell(value: number): CellDescription {
  return { value, role: 'figure', format: { kind: 'number', decimals: Math.min(placesOf(value), MOST_PLACES) } };
}

/** The number as it will be read back from `valueCell`'s cell, which for a percentage can differ in the last digits. */
export function asReadBack(value: number, answer: Answer): number {
  return isPercent(answer) ? shiftPoint(storedNumber(value, answer), 2) : value;
}

const isPercent = (answer: Answer): boolean => kindOf(answer).format?.kind === 'percent';

/** The number in a cell of the Figures sheet, in the measure's own unit; undefined where it isn't a number. */
export function numberIn(cell: CellContent, answer: Answer): number | undefined {
  if (typeof cell.value !== 'number') return undefined;
  return isPercent(answer) && isPercentFormat(cell.format) ? shiftPoint(cell.value, 2) : cell.value;
}

interface FigureCells {
  value: CellContent;
  qualifier: string;
  numerator?: CellContent;
  denominator?: CellContent;
}

/**
 * The figure in a row of the Figures sheet; undefined where the value isn't of the measure's kind.
 * @param shown the words that the workbook was written with
 */
export function figureIn(
  { value, qualifier, numerator, denominator }: FigureCells,
  answer: Answer,
  shown: Pick<CellWords, 'choices'>,
): Figure | undefined {
  const kind = kindOf(answer);
  if (kind.takes === 'text') return { kind: 'text', value: String(value.value) };
  if (kind.takes === 'choice') return chosenFigure(kind, String(value.value).trim(), shown);
  const number = numberIn(value, answer);
  if (number === undefined) return undefined;
  const parts = partsIn(numerator, denominator);
  return { kind: 'number', value: number, qualifier: qualifierIn(qualifier), ...(parts && { parts }) };
}

/**
 * The figure of a choice: found by the words that the workbook was written with, else by what an officer may have typed
 * over them ("yes", TRUE).
 */
function chosenFigure(
  { choices }: ChoiceKind,
  found: string,
  { choices: written }: Pick<CellWords, 'choices'>,
): Figure | undefined {
  const typed = found.toLowerCase();
  const isTyped = ({ word, figure }: AnswerChoice): boolean =>
    word.toLowerCase() === typed || String(figure.value).toLowerCase() === typed;
  return (choices.find(({ figure }) => written[choiceCode(figure)] === found) ?? choices.find(isTyped))?.figure;
}

function partsIn(
  numerator: CellContent | undefined,
  denominator: CellContent | undefined,
): { numerator: number; denominator: number } | undefined {
  const [top, bottom] = [numerator?.value, denominator?.value];
  return typeof top === 'number' && typeof bottom === 'number' ? { numerator: top, denominator: bottom } : undefined;
}

function qualifierIn(text: string): Qualifier {
  const words = text
    .toLowerCase()
    .split(',')
    .map((word) => word.trim());
  return QUALIFIERS.find((each) => words.includes(each)) ?? 'exactly';
}
