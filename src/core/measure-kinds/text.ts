import * as z from 'zod/mini';
import { textReading } from '../values/text';
import { defineKind, type TextKind } from './measure-kind';

export const text = defineKind({
  schema: z.strictObject({
    kind: z.literal('text').check(z.describe('A few words; never held against a target but "provided".')),
  }),
  example: { kind: 'text' },
  define: (): TextKind => ({
    takes: 'text',
    called: 'a text',
    rules: [],
    basis: 'figure',
    format: { kind: 'text' },
    accepts: { kind: 'length', max: 1000 },
    read: (cell) => ({ reading: textReading(cell) }),
    previous: { fits: () => false, expected: 'nothing, as words have no last value to compare with' },
    words: {
      unit: 'a few words',
      expected: 'a few words',
      howToEnter: 'Enter a few words',
      prompt: 'Enter a few words.',
      alert: 'This is longer than 1,000 characters. A longer text belongs on the sheet Narrative.',
      toDo: () => 'enter a few words',
    },
  }),
});
