import { z } from 'zod/mini';
import { Words } from './field';

/**
 * What kind of answer a measure asks for. Units are plural nouns as they stand after a number
 * ("1,513 incidents"); decimals is how many a value is shown with, and how exactly it is asked.
 */
const decimals = z
  ._default(z.int().check(z.minimum(0), z.maximum(6)), 0)
  .check(z.describe('How many decimal places the value is given and shown with: 0 for "97", 1 for "6.8".'));
const unit = Words.check(
  z.describe('What is counted, as a plural noun that can stand after the number: "people", "tonnes".'),
);

export const AnswerSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('count').check(z.describe('A whole number of things.')), unit }),
    z.strictObject({
      kind: z.literal('percentage').check(z.describe('A share of a whole, 0 to 100. 97 means 97%.')),
      decimals,
      mayExceed100: z
        ._default(z.boolean(), false)
        .check(z.describe('True where more than 100% is possible, such as growth.')),
    }),
    z.strictObject({
      kind: z.literal('rate').check(z.describe('A number of things for every so many others.')),
      unit,
      per: z.number().check(z.positive(), z.describe('The base of the rate: 100000 for "per 100,000".')),
      perUnit: Words.check(z.describe('What the base counts: "people", "households", "collections".')),
      decimals,
    }),
    z.strictObject({
      kind: z.literal('rank').check(z.describe('A position among a known number, 1 the first.')),
      of: z.int().check(z.minimum(2), z.describe('How many are ranked.')),
      best: z
        .enum(['lowest', 'highest'])
        .check(z.describe('Which end of the ranked figure stands at position 1, and is best.')),
    }),
    z.strictObject({ kind: z.literal('money').check(z.describe('An amount in pounds sterling.')), decimals }),
    z.strictObject({ kind: z.literal('amount').check(z.describe('A measured amount with a unit.')), unit, decimals }),
    z.strictObject({ kind: z.literal('yes-no').check(z.describe('Yes or no.')) }),
    z.strictObject({
      kind: z
        .literal('milestone')
        .check(z.describe('How far a piece of work has come: not started, on track, delayed, completed or dropped.')),
    }),
    z.strictObject({
      kind: z.literal('text').check(z.describe('A few words; never held against a target but "provided".')),
    }),
  ])
  .check(z.describe('What kind of answer the measure asks for.'));

export type Answer = z.infer<typeof AnswerSchema>;
export type AnswerKind = Answer['kind'];

/** Kinds whose value is a number. */
export type NumericAnswer = Extract<Answer, { kind: 'count' | 'percentage' | 'rate' | 'rank' | 'money' | 'amount' }>;

export function isNumeric(answer: Answer): answer is NumericAnswer {
  return answer.kind !== 'yes-no' && answer.kind !== 'milestone' && answer.kind !== 'text';
}
