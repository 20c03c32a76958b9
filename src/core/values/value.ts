import type { Qualifier } from './qualifier';
import type { Measure } from '../plan/measure';
import type { EntryValue } from './figure';
import type { Reading } from './reading';
import type { CellContent } from './cell';
import { milestoneReading } from './milestone';
import { numericReading } from './numeric';
import { numericQuestion, partQuestion, type QualifiedNumber } from './numeric-question';
import { textReading } from './text';
import { yesNoReading } from './yes-no';

/** What the value cell of a measure says, and the qualifier that was typed into the same cell. */
export interface ValueReading {
  reading: Reading<EntryValue>;
  qualifier?: Qualifier;
}

/** Reads the value of a measure, whatever kind of answer it asks for. */
export function valueReading(cell: CellContent | undefined, measure: Measure): ValueReading {
  const question = numericQuestion(measure);
  if (question) return split(numericReading(cell, question));
  if (measure.answer.kind === 'yes-no') return { reading: yesNoReading(cell) };
  return { reading: measure.answer.kind === 'milestone' ? milestoneReading(cell) : textReading(cell) };
}

/**
 * Reads a numerator or a denominator.
 * @param counted what it counts; left out where the measure has no parts: the template's own "[z]" is then no answer
 */
export function partReading(cell: CellContent | undefined, counted: string | undefined): Reading<number> {
  const { reading } = split(numericReading(cell, partQuestion(counted)));
  const notAsked = counted === undefined && reading.state === 'unusable' && reading.reason === 'placeholder';
  return notAsked ? { state: 'blank' } : reading;
}

function split(reading: Reading<QualifiedNumber>): { reading: Reading<number>; qualifier?: Qualifier } {
  if (reading.state !== 'read') return { reading };
  return { reading: { ...reading, value: reading.value.value }, qualifier: reading.value.qualifier };
}
