import * as z from 'zod/mini';
import { AnswerSchema } from '../measure-kinds';
import { MILESTONE_STATES } from '../values/figure';
import { QUALIFIERS } from '../values/qualifier';
import { DisclosureSchema } from './disclosure';
import { IsoDate, Ref, Words, idLike } from './field';
import { TargetSchema } from './target';

const knownValue = z.union([z.number(), z.boolean(), z.enum(MILESTONE_STATES)]);

const parts = z
  .strictObject({
    numerator: Words.check(z.describe('What the top number counts.')),
    denominator: Words.check(z.describe('What the bottom number counts.')),
    required: z._default(z.boolean(), false).check(z.describe('True where the value is not accepted without both.')),
  })
  .check(z.describe('For a percentage or a rate: the two numbers that it is computed from, asked for beside it.'));

const tolerance = z
  .union([
    z.strictObject({
      amount: z
        .number()
        .check(z.positive(), z.describe("In the measure's own unit; percentage points for a percentage.")),
    }),
    z.strictObject({ percent: z.number().check(z.positive(), z.describe('A percentage of the target.')) }),
  ])
  .check(z.describe('How far the target may be missed and the measure still be "nearly met".'));

const baseline = z
  .strictObject({
    value: z.number().check(z.describe("In the measure's own unit; 85 for 85%.")),
    period: Words.check(z.describe('The year it is from, such as "2018/19".')),
  })
  .check(z.describe('A fixed value from the past to compare with.'));

const previous = z
  .strictObject({
    value: knownValue.check(
      z.describe("A number in the measure's own unit; true or false for a yes or no; a state for a milestone."),
    ),
    qualifier: z
      ._default(z.enum(QUALIFIERS), 'exactly')
      .check(z.describe('How exact the number is: "over" for "over 5,000".')),
    source: z.optional(Words).check(z.describe('Where it is from, such as "Annual report 2020/21, page 9".')),
  })
  .check(
    z.describe(
      "Last period's value. Usually carried over from last period's council workbook when the returns are issued.",
    ),
  );

const plausible = z
  .strictObject({
    low: z.optional(z.number()).check(z.describe("The lowest likely value, in the measure's own unit.")),
    high: z.optional(z.number()).check(z.describe("The highest likely value, in the measure's own unit.")),
    change: z
      .optional(z.number().check(z.positive()))
      .check(z.describe('The largest likely change on last year, in per cent.')),
  })
  .check(z.describe('Values outside are asked about, not refused.'));

const amended = z
  .strictObject({
    period: Words.check(z.describe('The year from which the change holds, such as "2021/22".')),
    change: Words.check(z.describe('What was changed, in a sentence.')),
  })
  .check(z.describe('When the definition last changed, and how.'));

export const MeasureSchema = z
  .strictObject({
    id: idLike('safe-2-rank').check(z.describe('Names the measure for good; never reused for another one.')),
    priority: Ref.check(z.describe('Ref of the priority it belongs to.')),
    title: Words.check(z.maxLength(120), z.describe('What is measured, in one line, without the target.')),
    definition: Words.check(z.describe('The measure in full: what, where, over which period.')),
    counts: z.optional(Words).check(z.describe('What counts, in a sentence.')),
    excludes: z.optional(Words).check(z.describe("What doesn't count, in a sentence.")),
    answer: AnswerSchema,
    parts: z.optional(parts),
    polarity: z.enum(['higher', 'lower', 'neither']).check(z.describe('Which direction is better.')),
    role: z
      .enum(['deciding', 'context'])
      .check(
        z.describe('A deciding measure takes part in the status of its priority; a context measure only in the text.'),
      ),
    target: z.optional(TargetSchema).check(z.describe('Asked of a deciding measure; a context measure has none.')),
    tolerance: z.optional(tolerance),
    baseline: z.optional(baseline),
    previous: z.optional(previous),
    plausible: z.optional(plausible),
    disclosure: z.optional(DisclosureSchema),
    reporters: z.array(idLike('kent-police')).check(z.describe('Ids of the partners who report it.')),
    due: z
      .optional(IsoDate)
      .check(z.describe('The measure is held against its target only in a period that ends on or after this date.')),
    introduced: z.optional(Words).check(z.describe('The year it was first asked for, such as "2019/20".')),
    amended: z.optional(amended),
    source: z.optional(Words).check(z.describe('Where the reporter finds the figure.')),
  })
  .check(z.describe('One thing asked of one or more partners.'));

export type Measure = z.infer<typeof MeasureSchema>;
