import { isNumeric, numberKindOf } from '../measure-kinds';
import { type Qualifier } from '../values/qualifier';
import type { Measure } from '../plan/measure';
import { FIGURE_ENTRY_KEYS, type FigureEntryKey } from '../returns/layout';
import type { Entry, Field } from '../returns/partner-return';
import { commentIn } from '../returns/reason';
import { isExplanation } from '../values/explanation';
import type { AnsweredMeasure } from './check';
import { isPossible } from '../measure-kinds/limits';
import { inQuotes } from './message-words';

/** Tells that the entry's comment explains nothing; empty where it is blank or explains something. */
export function emptyCommentWords(entry: Entry): string {
  const comment = commentIn(entry);
  return comment === '' || isExplanation(comment)
    ? ''
    : `The comment ${inQuotes(comment)} gives no reason yet: say why in a few words.`;
}

/** What a field was read as; undefined where it is blank or can't be used. */
export function valueOf<T>(field: Field<T>): T | undefined {
  return field.reading.state === 'read' ? field.reading.value : undefined;
}

/** A number that was read; undefined where it wasn't one. */
export function numberOf(field: Field<unknown>): number | undefined {
  const value = valueOf(field);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function isBlankField(field: Field<unknown>): boolean {
  return field.reading.state === 'blank';
}

export function holdsPlaceholder(field: Field<unknown>): boolean {
  return field.reading.state === 'unusable' && field.reading.reason === 'placeholder';
}

/** True where a field is blank, holds only a placeholder such as "tbc", or says that there is nothing to publish. */
export function holdsNoValue(field: Field<unknown>): boolean {
  return isBlankField(field) || holdsPlaceholder(field) || field.reading.state === 'absent';
}

/** True where the answer can be computed from a numerator and a denominator (a percentage or rate). */
export function canTakeParts({ answer }: Measure): boolean {
  return numberKindOf(answer)?.quotient !== undefined;
}

/** A field with what it is called in a sentence. */
export interface NamedField {
  field: Field<unknown>;
  called: FigureEntryKey;
}

/** Numerator and denominator; none where the measure can't be computed from them. */
export function partFields({ entry, measure }: AnsweredMeasure): readonly NamedField[] {
  if (!canTakeParts(measure)) return [];
  return [
    { field: entry.numerator, called: 'numerator' },
    { field: entry.denominator, called: 'denominator' },
  ];
}

/** The value, and the parts that it may be worked out from. */
export function figureFields(answered: AnsweredMeasure): readonly NamedField[] {
  return [{ field: answered.entry.value, called: 'value' }, ...partFields(answered)];
}

/** Every field that the figure is made of: value, parts, and the qualifier where the answer is a number. */
export function numberFields(answered: AnsweredMeasure): readonly NamedField[] {
  const { entry, measure } = answered;
  return [
    ...figureFields(answered),
    ...(isNumeric(measure.answer) ? [{ field: entry.qualifier, called: 'qualifier' } as const] : []),
  ];
}

/** Every field that the partner types into. */
export function typedFields({ entry }: AnsweredMeasure): readonly NamedField[] {
  return FIGURE_ENTRY_KEYS.map((key) => ({ field: entry[key], called: key }));
}

/** The entry's number, its qualifier and its field: the value typed, else the one computed from the parts. */
export function enteredNumber({
  entry,
  measure,
}: AnsweredMeasure): { value: number; qualifier: Qualifier; field: Field<unknown> } | undefined {
  if (!isNumeric(measure.answer)) return undefined;
  const figure = entry.figure?.kind === 'number' ? entry.figure : undefined;
  const qualifier = valueOf(entry.qualifier) ?? figure?.qualifier ?? 'exactly';
  const typed = numberOf(entry.value);
  if (typed !== undefined) return { value: typed, qualifier, field: entry.value };
  if (figure === undefined || !holdsNoValue(entry.value)) return undefined;
  return { value: figure.value, qualifier, field: entry.numerator };
}

/** Last period's value from the plan, else from what the return was issued with; undefined where it is no number. */
export function previousNumber({ measure, issued }: AnsweredMeasure): number | undefined {
  const previous = measure.previous ?? issued?.previous;
  return typeof previous?.value === 'number' ? previous.value : undefined;
}

/** The entered number; undefined where it is impossible, which other checks report, so that it isn't queried again. */
export function possibleEnteredNumber(answered: AnsweredMeasure): ReturnType<typeof enteredNumber> {
  const { state } = answered.entry.qualifier.reading;
  const stated = state === 'unclear' || state === 'unusable' ? undefined : enteredNumber(answered);
  return stated && isPossible(stated.value, stated.qualifier, answered.measure.answer) ? stated : undefined;
}
