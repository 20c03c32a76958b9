import { z } from 'zod';
import { AnswerSchema, MILESTONE_STATES, QUALIFIERS } from './answer';
import { TargetSchema } from './target';

const knownValue = z.union([z.number(), z.boolean(), z.enum(MILESTONE_STATES)]);

export const MeasureSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is small letters, digits and hyphens, such as "safe-2-rank"')
      .describe('Names the measure for good; never reused for another one.'),
    priority: z.string().min(1).describe('Ref of the priority it belongs to.'),
    title: z.string().min(1).max(120).describe('What is measured, in one line, without the target.'),
    definition: z.string().min(1).describe('The measure in full: what, where, over which period.'),
    counts: z.string().optional().describe('What counts, in a sentence.'),
    excludes: z.string().optional().describe("What doesn't count, in a sentence."),
    answer: AnswerSchema,
    parts: z
      .strictObject({
        numerator: z.string().min(1).describe('What the top number counts.'),
        denominator: z.string().min(1).describe('What the bottom number counts.'),
        required: z.boolean().default(false).describe('True where the value is not accepted without both.'),
      })
      .optional()
      .describe('For a percentage or a rate: the two numbers that it is computed from, asked for beside it.'),
    polarity: z.enum(['higher', 'lower', 'neither']).describe('Which direction is better.'),
    role: z
      .enum(['deciding', 'context'])
      .describe('A deciding measure takes part in the status of its priority; a context measure only in the text.'),
    target: TargetSchema.optional().describe('Asked of a deciding measure; a context measure has none.'),
    tolerance: z
      .union([
        z.strictObject({ amount: z.number().positive().describe("In the measure's own unit.") }),
        z.strictObject({ percent: z.number().positive().describe('A percentage of the target.') }),
      ])
      .optional()
      .describe('How far the target may be missed and the measure still be "nearly met".'),
    baseline: z
      .strictObject({ value: z.number(), period: z.string().min(1).describe('The year it is from, such as "2018/19".') })
      .optional()
      .describe('A fixed value from the past to compare with.'),
    previous: z
      .strictObject({
        value: knownValue,
        qualifier: z.enum(QUALIFIERS).default('exactly'),
        source: z.string().optional().describe('Where it is from, such as "Annual report 2020/21, page 9".'),
      })
      .optional()
      .describe("Last year's value. Usually carried over from last year's council workbook when the returns are issued."),
    plausible: z
      .strictObject({
        low: z.number().optional().describe("The lowest likely value, in the measure's own unit."),
        high: z.number().optional().describe("The highest likely value, in the measure's own unit."),
        change: z.number().positive().optional().describe('The largest likely change on last year, in per cent.'),
      })
      .optional()
      .describe('Values outside are asked about, not refused.'),
    reporters: z.array(z.string()).describe('Ids of the partners who report it.'),
    due: z.iso.date().optional().describe('The measure is held against its target only in a period that ends on or after this date.'),
    introduced: z.string().optional().describe('The year it was first asked for.'),
    amended: z
      .strictObject({ period: z.string(), change: z.string().describe('What was changed, in a sentence.') })
      .optional()
      .describe('When the definition last changed, and how.'),
    source: z.string().optional().describe('Where the reporter finds the figure.'),
  })
  .describe('One thing asked of one or more partners.');

export type Measure = z.infer<typeof MeasureSchema>;
