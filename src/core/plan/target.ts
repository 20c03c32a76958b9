import * as z from 'zod/mini';
import { MILESTONE_STATES } from '../values/figure';

const value = z.number().check(z.describe("In the measure's own unit; 85 for 85%."));
const on = z
  ._default(z.enum(['last year', 'baseline']), 'last year')
  .check(z.describe('What the value is compared with. "last year" is the period before, whatever its length.'));
/** How much of a change is asked for: an amount in the measure's unit, or a percentage of what it is compared with. */
const by = z
  .union([
    z.strictObject({
      amount: z
        .number()
        .check(z.nonnegative(), z.describe("In the measure's own unit; percentage points for a percentage.")),
    }),
    z.strictObject({
      percent: z.number().check(z.nonnegative(), z.describe('A percentage of the value compared with.')),
    }),
  ])
  .check(z.describe('By how much. Left out: any change at all in that direction will do.'));

export const TargetSchema = z
  .discriminatedUnion('rule', [
    z.strictObject({ rule: z.literal('at least').check(z.describe('The value itself, or more.')), value }),
    z.strictObject({ rule: z.literal('at most').check(z.describe('The value itself, or less.')), value }),
    z.strictObject({
      rule: z.literal('between').check(z.describe('From the low value to the high one, both included.')),
      low: value,
      high: value,
    }),
    z.strictObject({
      rule: z.literal('rank at most').check(z.describe('For a rank: this position or nearer to the first.')),
      value: z.int().check(z.minimum(1), z.describe('The worst position that still meets the target.')),
    }),
    z.strictObject({
      rule: z.literal('increase').check(z.describe('More than what it is compared with.')),
      on,
      by: z.optional(by),
    }),
    z.strictObject({
      rule: z
        .literal('decrease')
        .check(z.describe('Less than what it is compared with; for a rank, nearer to the first.')),
      on,
      by: z.optional(by),
    }),
    z.strictObject({
      rule: z.literal('no change').check(z.describe('The same as what it is compared with.')),
      on,
      by: z.optional(by).check(z.describe('How far it may move and still count as no change. Left out: not at all.')),
    }),
    z.strictObject({ rule: z.literal('yes').check(z.describe('For a yes or no: yes.')) }),
    z.strictObject({
      rule: z.literal('milestone').check(z.describe('For a milestone: one of the states named.')),
      accept: z.array(z.enum(MILESTONE_STATES)).check(z.minLength(1), z.describe('The states that meet the target.')),
    }),
    z.strictObject({ rule: z.literal('provided').check(z.describe('Any valid entry meets it.')) }),
    z.strictObject({
      rule: z
        .literal('decided by an officer')
        .check(z.describe('No rule decides; an officer does, and gives the reason.')),
    }),
  ])
  .check(z.describe('The rule that the value is held against.'));

export type Target = z.infer<typeof TargetSchema>;

/** Rules that hold a number against a level. */
export const LEVEL_RULES = ['at least', 'at most', 'between'] as const satisfies readonly Target['rule'][];

/** Rules that hold a number against last period's value or the baseline. */
export const CHANGE_RULES = ['increase', 'decrease', 'no change'] as const satisfies readonly Target['rule'][];

/** A target that compares with last period's value or with the baseline. */
export type ChangeTarget = Extract<Target, { on: string }>;
