import { isNumeric, type Qualifier } from '../plan/answer';
import type { Entry, Field } from '../returns/partner-return';
import { isPlaceholder as isPlaceholderText } from '../returns/values/placeholder';
import type { AnsweredMeasure } from './check';

/** Besides placeholders, comments such as these give no reason. */
const NO_REASON = /^(none|nil|no comment|(as|see) (above|below))\.?$/i;

/** The partner's reason, from the entry's comment; undefined where it is blank or says nothing. */
export function reasonIn(entry: Entry): string | undefined {
  const { reading } = entry.comment;
  if (reading.state !== 'read') return undefined;
  const comment = reading.value.trim();
  return comment === '' || isPlaceholderText(comment) || NO_REASON.test(comment) ? undefined : comment;
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

export function isBlank(field: Field<unknown>): boolean {
  return field.reading.state === 'blank';
}

export function isPlaceholder(field: Field<unknown>): boolean {
  return field.reading.state === 'unusable' && field.reading.fault === 'placeholder';
}

/** Blank, or no more than a placeholder. */
export function isEmpty(field: Field<unknown>): boolean {
  return isBlank(field) || isPlaceholder(field);
}

/** The fields that the figure is made of, with what each is called in a sentence. */
export function figureFields(entry: Entry): readonly { field: Field<unknown>; called: string }[] {
  return [
    { field: entry.value, called: 'value' },
    { field: entry.numerator, called: 'numerator' },
    { field: entry.denominator, called: 'denominator' },
  ];
}

/** True where the measure is asked for with a numerator and a denominator. */
export function hasParts({ measure }: AnsweredMeasure): boolean {
  return measure.parts !== undefined;
}

/** The entry's number with its qualifier and its cell: the typed value, else what its parts give. */
export function statedNumber({ entry, measure }: AnsweredMeasure): { value: number; qualifier: Qualifier; field: Field<unknown> } | undefined {
  if (!isNumeric(measure.answer)) return undefined;
  const figure = entry.figure?.kind === 'number' ? entry.figure : undefined;
  const qualifier = figure?.qualifier ?? valueOf(entry.qualifier) ?? 'exactly';
  const typed = numberOf(entry.value);
  if (typed !== undefined) return { value: typed, qualifier, field: entry.value };
  if (figure === undefined || !isEmpty(entry.value)) return undefined;
  return { value: figure.value, qualifier, field: entry.numerator };
}

/** The number of last year, from the plan. */
export function previousNumber({ measure, issued }: AnsweredMeasure): number | undefined {
  const previous = measure.previous ?? issued?.previous;
  return typeof previous?.value === 'number' ? previous.value : undefined;
}
