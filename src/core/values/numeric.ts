import { isBlankCell, type CellContent } from './cell';
import type { Reading } from './reading';
import { dateInNumericCell } from './date-in-number';
import { numberCellReading } from './number-cell';
import { shownWithWords } from './number-format';
import { numberTextReading } from './number-text-reading';
import { meaning, unclear, type NumericQuestion, type QualifiedNumber } from './numeric-question';

/** Reads a cell that asks for a number, in the measure's own unit: 97 for 97%. */
export function numericReading(cell: CellContent | undefined, question: NumericQuestion): Reading<QualifiedNumber> {
  if (cell === undefined || isBlankCell(cell)) return { state: 'blank' };
  if (cell.kind === 'error') return { state: 'unusable', reason: 'error-value' };
  if (typeof cell.value === 'boolean') return { state: 'unusable', reason: 'not-a-number' };
  if (typeof cell.value === 'number') return toRetype(shownNumberReading(cell.value, cell.format, question));
  if (cell.kind === 'date') return dateInNumericCell(cell.value, question.notation);
  return typedAsText(cell.value, numberTextReading(cell.value, question), question);
}

/** Reads a number as its cell shows it: words that the format adds are asked about like typed ones. */
function shownNumberReading(
  value: number,
  format: string | undefined,
  question: NumericQuestion,
): Reading<QualifiedNumber> {
  const stored = numberCellReading(value, format, question);
  const text = shownWithWords(value, format);
  if (text === undefined) return stored;
  const shown = numberTextReading(text, question);
  if (shown.state !== 'read' || stored.state !== 'read') return shown.state === 'read' ? stored : shown;
  if (shown.value.value === stored.value.value) return { ...stored, value: shown.value };
  const { notation } = question;
  return unclear('wording', [meaning(stored.value.value, notation), meaning(shown.value.value, notation)]);
}

/** A number without the sign that its kind needs is read, and asked for again. */
function toRetype(reading: Reading<QualifiedNumber>): Reading<QualifiedNumber> {
  return reading.state === 'read' && reading.readAs !== undefined ? { ...reading, retype: true } : reading;
}

/** A number that stands in words or as text is read, and asked for in digits, unless the sheet reads it as well. */
function typedAsText(
  text: string,
  reading: Reading<QualifiedNumber>,
  { notation }: NumericQuestion,
): Reading<QualifiedNumber> {
  if (reading.state !== 'read') return reading;
  const { value, qualifier } = reading.value;
  const readAs = reading.readAs ?? meaning(value, notation, qualifier);
  return { ...reading, readAs, ...(!notation.isReadBySheet?.(text) && { retype: true as const }) };
}
