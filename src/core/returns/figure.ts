import { kindOf, type Answer } from '../measure-kinds';
import type { ChoiceKind, NumberKind, TextKind } from '../measure-kinds/measure-kind';
import { ABSENCES, type Absence } from '../values/absence';
import { isExact, type Qualifier } from '../values/qualifier';
import type { EntryValue, Figure } from '../values/figure';
import type { Reading } from '../values/reading';
import { BINARY_ERROR, placesOf } from '../values/decimal';

/** The readings of one entry that its figure is put together from. */
export interface FigureReadings {
  value: Reading<EntryValue>;
  /** The qualifier typed into the value's own cell. */
  ownQualifier?: Qualifier;
  qualifier: Reading<Qualifier>;
  numerator: Reading<number>;
  denominator: Reading<number>;
}

/** What an entry says: a figure, or why there is none to publish. */
export type EntrySaid =
  | { figure?: Figure }
  /** `confidential` is the value beside the word: for officers alone, and never published. */
  | { absence: 'confidential'; confidential?: Figure }
  | { absence: Exclude<Absence, 'confidential'> };

/**
 * As `figureOf`, with what the value's or the qualifier's cell says of an absence. Where they differ, the one that comes
 * first in `ABSENCES` holds: what is confidential to one is published by none.
 */
export function entrySaid(answer: Answer, readings: FigureReadings, aboutMargin: number): EntrySaid {
  const said = [readings.value, readings.qualifier].map(absenceSaid);
  const absence = ABSENCES.find((each) => said.includes(each));
  const figure = figureOf(answer, readings, aboutMargin);
  if (absence === undefined) return figure ? { figure } : {};
  if (absence !== 'confidential') return { absence };
  return { absence, ...(figure && { confidential: figure }) };
}

function absenceSaid(reading: Reading<unknown>): Absence | undefined {
  return reading.state === 'absent' ? reading.absence : undefined;
}

/**
 * The figure that an entry gives; undefined where the entry is blank, unclear or unusable, or where the value
 * typed disagrees with the one computed from its parts.
 * @param aboutMargin how far a value typed as "about" may be from the computed one, in per cent of the typed one
 */
export function figureOf(answer: Answer, readings: FigureReadings, aboutMargin: number): Figure | undefined {
  const kind = kindOf(answer);
  if (kind.takes !== 'number') return wordedFigure(kind, readings.value);
  const { value } = readings;
  const qualifier = qualifierOf(readings);
  if (qualifier === undefined) return undefined;
  const computed = fromParts(kind, readings);
  if (value.state === 'blank' || value.state === 'absent')
    return computed && { kind: 'number', qualifier, ...computed };
  if (value.state !== 'read' || typeof value.value !== 'number') return undefined;
  if (!computed) return { kind: 'number', value: value.value, qualifier };
  const agreed = agreement(value.value, qualifier, computed.value, aboutMargin);
  return agreed && { kind: 'number', qualifier: agreed, ...computed };
}

function wordedFigure(kind: ChoiceKind | TextKind, reading: Reading<EntryValue>): Figure | undefined {
  if (reading.state !== 'read') return undefined;
  const { value } = reading;
  if (kind.takes === 'choice') return kind.choices.find(({ figure }) => figure.value === value)?.figure;
  return typeof value === 'string' ? { kind: 'text', value } : undefined;
}

/**
 * The qualifier from the Qualifier column or the value's own cell, "exactly" where neither has one; undefined where
 * the two disagree or the column's can't be used.
 */
function qualifierOf({ ownQualifier, qualifier }: FigureReadings): Qualifier | undefined {
  if (qualifier.state === 'blank' || qualifier.state === 'absent') return ownQualifier ?? 'exactly';
  if (qualifier.state !== 'read') return undefined;
  if (ownQualifier !== undefined && isExact(ownQualifier) && qualifier.value === 'exactly') return ownQualifier;
  return ownQualifier === undefined || ownQualifier === qualifier.value ? qualifier.value : undefined;
}

/** A percentage or rate from its two parts, unrounded; undefined where they don't give one. */
function fromParts({ quotient }: NumberKind, { numerator, denominator }: FigureReadings) {
  if (!quotient) return undefined;
  if (numerator.state !== 'read' || denominator.state !== 'read' || denominator.value === 0) return undefined;
  const value = (numerator.value * quotient.times) / denominator.value;
  return Number.isFinite(value)
    ? { value, parts: { numerator: numerator.value, denominator: denominator.value } }
    : undefined;
}

/**
 * The qualifier to give the computed value; undefined where the typed value disagrees with it. The two agree where
 * one is the other rounded, where "about" allows the difference, or where the computed value lies within a typed
 * bound ("over 5,000"); in the last case the computed value is exact.
 */
function agreement(typed: number, qualifier: Qualifier, computed: number, aboutMargin: number): Qualifier | undefined {
  if (isRoundingOf(typed, computed)) return qualifier;
  if (qualifier === 'about')
    return Math.abs(computed - typed) <= (Math.abs(typed) * aboutMargin) / 100 ? 'about' : undefined;
  return keepsTo(typed, qualifier, computed) ? 'exactly' : undefined;
}

function keepsTo(bound: number, qualifier: Qualifier, value: number): boolean {
  if (qualifier === 'over' || qualifier === 'at least') return value > bound;
  if (qualifier === 'under' || qualifier === 'at most') return value < bound;
  return false;
}

/** True where the typed value is the computed one, rounded to the places it was typed with. */
export function isRoundingOf(typed: number, computed: number): boolean {
  const half = 0.5 * 10 ** -placesOf(typed);
  return Math.abs(typed - computed) <= half + BINARY_ERROR * Math.max(1, Math.abs(computed));
}
