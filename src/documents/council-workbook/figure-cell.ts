import { isNumeric, type Answer } from '../../core/plan/answer';
import { MILESTONE_STATES, type Figure } from '../../core/values/figure';
import { QUALIFIERS, type Qualifier } from '../../core/values/qualifier';
import type { Measure } from '../../core/plan/measure';
import type { CellContent } from '../../core/values/cell';
import { isPercentFormat } from '../../core/values/number-format';
import { placesOf, shifted } from '../../core/values/decimal';
import { askedDecimals } from '../../core/words/answer-words';
import { shownFigure } from '../../core/words/figure-words';
import { readableFigure } from '../../core/words/readable-figure';
import { answerFormat, storedNumber } from '../return-workbook/answer-format';
import type { CellDescription, NumberFormat } from '../sheet';
import type { CellWords } from './codes';
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
  return { value: storedNumber(value, answer), role: 'figure', format: withDecimals(answerFormat(answer), decimals) };
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
  return answer.kind === 'percentage' ? shifted(storedNumber(value, answer), 2) : value;
}

/** What a cell of the Figures sheet says, as a number in the measure's own unit. */
export function numberIn(cell: CellContent, answer: Answer): number | undefined {
  if (typeof cell.value !== 'number') return undefined;
  return answer.kind === 'percentage' && isPercentFormat(cell.format) ? shifted(cell.value, 2) : cell.value;
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
  shown: Pick<CellWords, 'yes' | 'no' | 'milestones'>,
): Figure | undefined {
  const text = String(value.value).trim();
  if (answer.kind === 'text') return { kind: 'text', value: String(value.value) };
  if (answer.kind === 'yes-no') return yesNoIn(text, shown);
  if (answer.kind === 'milestone') return milestoneIn(text, shown);
  const number = isNumeric(answer) ? numberIn(value, answer) : undefined;
  if (number === undefined) return undefined;
  const parts = partsIn(numerator, denominator);
  return { kind: 'number', value: number, qualifier: qualifierIn(qualifier), ...(parts && { parts }) };
}

/** The words that the workbook was written with, and what an officer may type over them. */
function yesNoIn(text: string, { yes, no }: Pick<CellWords, 'yes' | 'no'>): Figure | undefined {
  if (text === yes || /^(yes|true)$/i.test(text)) return { kind: 'yes-no', value: true };
  return text === no || /^(no|false)$/i.test(text) ? { kind: 'yes-no', value: false } : undefined;
}

function milestoneIn(text: string, { milestones }: Pick<CellWords, 'milestones'>): Figure | undefined {
  const state =
    MILESTONE_STATES.find((each) => milestones[each] === text) ??
    MILESTONE_STATES.find((each) => each === text.toLowerCase());
  return state && { kind: 'milestone', value: state };
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
