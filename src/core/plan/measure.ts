import { z } from 'zod';
import { AnswerSchema, MILESTONE_STATES, QUALIFIERS } from './answer';
import { IsoDate, Ref, Words, idLike } from './field';
import { TargetSchema } from './target';

const knownValue = z.union([z.number(), z.boolean(), z.enum(MILESTONE_STATES)]);

const parts = z
  .strictObject({
    numerator: Words.describe('What the top number counts.'),
    denominator: Words.describe('What the bottom number counts.'),
    required: z.boolean().default(false).describe('True where the value is not accepted without both.'),
  })
  .describe('For a percentage or a rate: the two numbers that it is computed from, asked for beside it.');

const tolerance = z
  .union([
    z.strictObject({ amount: z.number().positive().describe("In the measure's own unit; percentage points for a percentage.") }),
    z.strictObject({ percent: z.number().positive().describe('A percentage of the target.') }),
  ])
  .describe('How far the target may be missed and the measure still be "nearly met".');

const baseline = z
  .strictObject({
    value: z.number().describe("In the measure's own unit; 85 for 85%."),
    period: Words.describe('The year it is from, such as "2018/19".'),
  })
  .describe('A fixed value from the past to compare with.');

const previous = z
  .strictObject({
    value: knownValue.describe("A number in the measure's own unit; true or false for a yes or no; a state for a milestone."),
    qualifier: z.enum(QUALIFIERS).default('exactly').describe('How exact the number is: "over" for "over 5,000".'),
    source: Words.optional().describe('Where it is from, such as "Annual report 2020/21, page 9".'),
  })
  .describe("Last period's value. Usually carried over from last period's council workbook when the returns are issued.");

const plausible = z
  .strictObject({
    low: z.number().optional().describe("The lowest likely value, in the measure's own unit."),
    high: z.number().optional().describe("The highest likely value, in the measure's own unit."),
    change: z.number().positive().optional().describe('The largest likely change on last year, in per cent.'),
  })
  .describe('Values outside are asked about, not refused.');

const amended = z
  .strictObject({
    period: Words.describe('The year from which the change holds, such as "2021/22".'),
    change: Words.describe('What was changed, in a sentence.'),
  })
  .describe('When the definition last changed, and how.');

export const MeasureSchema = z
  .strictObject({
    id: idLike('safe-2-rank').describe('Names the measure for good; never reused for another one.'),
    priority: Ref.describe('Ref of the priority it belongs to.'),
    title: Words.max(120).describe('What is measured, in one line, without the target.'),
    definition: Words.describe('The measure in full: what, where, over which period.'),
    counts: Words.optional().describe('What counts, in a sentence.'),
    excludes: Words.optional().describe("What doesn't count, in a sentence."),
    answer: AnswerSchema,
    parts: parts.optional(),
    polarity: z.enum(['higher', 'lower', 'neither']).describe('Which direction is better.'),
    role: z
      .enum(['deciding', 'context'])
      .describe('A deciding measure takes part in the status of its priority; a context measure only in the text.'),
    target: TargetSchema.optional().describe('Asked of a deciding measure; a context measure has none.'),
    tolerance: tolerance.optional(),
    baseline: baseline.optional(),
    previous: previous.optional(),
    plausible: plausible.optional(),
    reporters: z.array(idLike('kent-police')).describe('Ids of the partners who report it.'),
    due: IsoDate.optional().describe('The measure is held against its target only in a period that ends on or after this date.'),
    introduced: Words.optional().describe('The year it was first asked for, such as "2019/20".'),
    amended: amended.optional(),
    source: Words.optional().describe('Where the reporter finds the figure.'),
  })
  .describe('One thing asked of one or more partners.');

export type Measure = z.infer<typeof MeasureSchema>;
