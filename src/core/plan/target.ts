import { z } from 'zod';
import { MILESTONE_STATES } from './answer';

const value = z.number().describe("In the measure's own unit; 85 for 85%.");
const on = z
  .enum(['last year', 'baseline'])
  .default('last year')
  .describe('What the value is compared with. "last year" is the period before, whatever its length.');
/** How much of a change is asked for: an amount in the measure's unit, or a percentage of what it is compared with. */
const by = z
  .union([
    z.strictObject({ amount: z.number().nonnegative().describe("In the measure's own unit; percentage points for a percentage.") }),
    z.strictObject({ percent: z.number().nonnegative().describe('A percentage of the value compared with.') }),
  ])
  .describe('By how much. Left out: any change at all in that direction will do.');

export const TargetSchema = z
  .discriminatedUnion('rule', [
    z.strictObject({ rule: z.literal('at least').describe('The value itself, or more.'), value }),
    z.strictObject({ rule: z.literal('at most').describe('The value itself, or less.'), value }),
    z.strictObject({
      rule: z.literal('between').describe('From the low value to the high one, both included.'),
      low: value,
      high: value,
    }),
    z.strictObject({
      rule: z.literal('rank at most').describe('For a rank: this position or nearer to the first.'),
      value: z.int().min(1).describe('The worst position that still meets the target.'),
    }),
    z.strictObject({ rule: z.literal('increase').describe('More than what it is compared with.'), on, by: by.optional() }),
    z.strictObject({ rule: z.literal('decrease').describe('Less than what it is compared with; for a rank, nearer to the first.'), on, by: by.optional() }),
    z.strictObject({
      rule: z.literal('no change').describe('The same as what it is compared with.'),
      on,
      by: by.optional().describe('How far it may move and still count as no change. Left out: not at all.'),
    }),
    z.strictObject({ rule: z.literal('yes').describe('For a yes or no: yes.') }),
    z.strictObject({
      rule: z.literal('milestone').describe('For a milestone: one of the states named.'),
      accept: z.array(z.enum(MILESTONE_STATES)).min(1).describe('The states that meet the target.'),
    }),
    z.strictObject({ rule: z.literal('provided').describe('Any valid entry meets it.') }),
    z.strictObject({ rule: z.literal('decided by an officer').describe('No rule decides; an officer does, and gives the reason.') }),
  ])
  .describe('The rule that the value is held against.');

export type Target = z.infer<typeof TargetSchema>;
