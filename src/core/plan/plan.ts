import { z } from 'zod';
import { MeasureSchema } from './measure';
import { STATUS_KINDS } from './status-kind';

const Ref = z.string().min(1).max(40);
const PartnerId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is small letters, digits and hyphens, such as "kent-police"');
const IsoDate = z.iso.date().describe('A date as year-month-day: "2022-03-31".');
const Paragraphs = z.array(z.string().min(1)).default([]);

export const CombineSchema = z
  .discriminatedUnion('rule', [
    z.strictObject({ rule: z.literal('all').describe('All deciding measures are met: achieved; some met or nearly met: partly; none: not achieved.') }),
    z.strictObject({ rule: z.literal('any').describe('One met measure is enough.') }),
    z.strictObject({
      rule: z.literal('share'),
      achieved: z.number().positive().max(100).describe('The per cent of deciding measures to be met for "achieved".'),
      partly: z.number().nonnegative().max(100).optional().describe('The per cent to be met for "partly achieved". Left out: any met or nearly met will do.'),
    }),
    z.strictObject({ rule: z.literal('lead'), measure: z.string().describe('Id of the measure that decides alone.') }),
  ])
  .describe('How the outcomes of the deciding measures make the status.');

export const ThemeSchema = z.strictObject({
  code: Ref.describe('The short name that priority refs begin with: "Safe".'),
  name: z.string().min(1),
  aim: z.string().min(1).describe('Completes the sentence "We want ...", or stands alone.'),
});

export const PrioritySchema = z.strictObject({
  ref: Ref.describe('As people call it: "Safe 2".'),
  theme: Ref.describe('Code of its theme.'),
  title: z.string().min(1).describe('The promise, as the plan words it.'),
  successMeasure: z.string().min(1).optional().describe('How success is worded in the report, where that differs from the title.'),
  lead: PartnerId.describe('Id of the partner who leads on it.'),
  combine: CombineSchema.default({ rule: 'all' }),
  due: IsoDate.optional().describe('Not yet due in a period that ends before this date.'),
  notApplicable: z.string().min(1).optional().describe('Why the priority no longer applies. Its status is then "not applicable".'),
  text: z
    .strictObject({
      from: z.array(PartnerId).min(1).describe('Ids of the partners asked to write.'),
      prompt: z.string().min(1).describe('What to write about.'),
      minWords: z.int().nonnegative().default(30),
      maxWords: z.int().positive().default(250),
    })
    .optional()
    .describe('The paragraph or two asked for the report.'),
});

export const PartnerSchema = z.strictObject({
  id: PartnerId.describe('Names the partner in files; never changes.'),
  name: z.string().min(1).describe('As printed in the report.'),
  email: z.string().optional().describe('Whom the council writes to.'),
});

export const PlanSchema = z.strictObject({
  $schema: z.string().optional().describe('Where editors find the schema of this file.'),
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).describe('Names the plan in every workbook made from it.'),
  version: z.string().min(1).describe('Changes whenever anything asked changes, such as "2021/22-1".'),
  title: z.string().min(1),
  council: z.strictObject({
    name: z.string().min(1),
    area: z.string().min(1).describe('The place the plan is for, such as "Sevenoaks District".'),
    team: z.string().optional().describe('Who answers questions about the return.'),
    email: z.string().min(1).describe('Where returns are sent and questions asked.'),
    telephone: z.string().optional(),
    website: z.string().optional(),
  }),
  partnership: z.strictObject({ name: z.string().min(1), about: Paragraphs.describe('Paragraphs on who the partnership is.') }),
  vision: Paragraphs.describe('Paragraphs of the vision, as the report prints them.'),
  introduction: Paragraphs.describe('Paragraphs that open the report, before the generated sentences.'),
  otherFormats: z.array(z.string()).default([]).describe('Other forms in which the report is to be had, such as "large print".'),
  actionPlan: z.strictObject({ label: z.string().min(1).describe('Such as "2019-22".'), ends: IsoDate }),
  period: z
    .strictObject({
      label: z.string().min(1).describe('As printed: "2021/22", "Quarter 2 of 2025/26".'),
      start: IsoDate,
      end: IsoDate,
      noun: z.enum(['year', 'half-year', 'quarter', 'month']).default('year').describe('What one period is called.'),
      previousLabel: z.string().min(1).describe('The period before, as printed: "2020/21".'),
      returnBy: IsoDate.describe('The last day for sending the return back.'),
    })
    .describe('The time reported on.'),
  statusWords: z
    .partialRecord(z.enum(STATUS_KINDS), z.string().min(1))
    .default({})
    .describe("The plan's own words for statuses, where they differ from the usual ones."),
  aboutMargin: z.number().positive().max(50).default(10).describe('How far "about" may be off either way, in per cent of the value.'),
  themes: z.array(ThemeSchema).min(1),
  priorities: z.array(PrioritySchema).min(1),
  measures: z.array(MeasureSchema),
  partners: z.array(PartnerSchema).min(1),
  switchedOff: z
    .array(z.strictObject({ check: z.string(), reason: z.string().min(1) }))
    .default([])
    .describe('Checks not to be made, each with the reason, which the summary shows.'),
});

export type Plan = z.infer<typeof PlanSchema>;
export type Theme = z.infer<typeof ThemeSchema>;
export type Priority = z.infer<typeof PrioritySchema>;
export type Partner = z.infer<typeof PartnerSchema>;
export type Combine = z.infer<typeof CombineSchema>;
