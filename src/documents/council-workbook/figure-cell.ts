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
import { words } from './list-sheet';

/** A figure's value as a typed cell, without its qualifier: 97% is 0.97 in a percentage cell. */
export function valueCell(figure: Figure, measure: Measure): CellDescription {
  if (figure.kind === 'text') return words(figure.value);
  if (figure.kind !== 'number') return { value: shownFigure(figure, measure.answer), role: 'text' };
  const readable = readableFigure(figure, measure);
  return numberCell(figure.value, measure.answer, placesOf(readable.kind === 'number' ? readable.value : figure.value));
}

const MOST_PLACES = 6;

/** The whole number is in the cell; only so many places of it are shown. */
function numberCell(value: number, answer: Answer, places: number): CellDescription {
  const decimals = Math.max(askedDecimals(answer), Math.min(places, MOST_PLACES));
  return { value: storedNumber(value, answer), role: 'figure', format: withDecimals(kindOf(answer).format, decimals) };
}

function withDecimals(format: NumberFormat | undefined, decimals: number): NumberFormat {
  return format?.kind === 'percent' || format?.kind === 'money'
    ? { kind: format.kind, decimals }
    : { kind: 'number', decimals };
}

/** A part of a percentage or rate: as exact as it was entered. */
export function partCell(value: number): CellDescription {
  return { value, role: 'figure', format: { kind: 'number', decimals: Math.min(placesOf(value), MOST_PLACES) } };
}

/** The number as `valueCell` and back, where nothing but the cell is at hand. */
export function asReadBack(value: number, answer: Answer): number {
  return isPercent(answer) ? shiftPoint(storedNumber(value, answer), 2) : value;
}

const isPercent = (answer: Answer): boolean => kindOf(answer).format?.kind === 'percent';

/** What a cell of the Figures sheet says, as a number in the measure's own unit. */
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

/** The figure that a row of the Figures sheet holds; undefined where the value isn't of the measure's kind. */
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

/** By the words that the workbook was written with, and by what an officer may type over them: "yes", TRUE. */
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
  return QUALIFIERS.find((each) => each === text.trim().toLowerCase()) ?? 'exactly';
}
