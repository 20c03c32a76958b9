import { z } from 'zod';
import { IsoDate, Paragraphs, Ref, Words, idLike } from './field';
import { MeasureSchema } from './measure';

const PartnerId = idLike('kent-police');

export const CombineSchema = z
  .discriminatedUnion('rule', [
    z.strictObject({ rule: z.literal('all').describe('All deciding measures are met: achieved; some met or nearly met: partly; none: not achieved.') }),
    z.strictObject({ rule: z.literal('any').describe('One met measure is enough.') }),
    z.strictObject({
      rule: z.literal('share').describe('So many of the deciding measures, in per cent.'),
      achieved: z.number().positive().max(100).describe('The per cent of deciding measures to be met for "achieved".'),
      partly: z.number().nonnegative().max(100).optional().describe('The per cent to be met for "partly achieved". Left out: any met or nearly met will do.'),
    }),
    z.strictObject({
      rule: z.literal('lead').describe('One measure decides for all.'),
      measure: idLike('safe-2-rank').describe('Id of the measure that decides alone.'),
    }),
  ])
  .describe('How the outcomes of the deciding measures make the status.');

export const ThemeSchema = z
  .strictObject({
    code: Ref.describe('The short name that priority refs begin with: "Safe".'),
    name: Words.describe('As printed: "Safe Communities".'),
    aim: Words.describe('What the theme is for. Beginning with a small letter, it completes the sentence "We want ..."; otherwise it stands alone.'),
  })
  .describe('A group of priorities.');

const text = z
  .strictObject({
    from: z.array(PartnerId).min(1).describe('Ids of the partners asked to write.'),
    prompt: Words.describe('What to write about.'),
    minWords: z.int().nonnegative().default(30).describe('Fewest words; fewer are asked about.'),
    maxWords: z.int().positive().default(250).describe('Most words; more are asked about.'),
  })
  .describe('The paragraph or two asked for the report.');

export const PrioritySchema = z
  .strictObject({
    ref: Ref.describe('As people call it: "Safe 2".'),
    theme: Ref.describe('Code of its theme.'),
    title: Words.describe('The promise, as the plan words it.'),
    successMeasure: Words.optional().describe('How success is worded in the report, where that differs from the title.'),
    lead: PartnerId.describe('Id of the partner who leads on it.'),
    combine: CombineSchema.default({ rule: 'all' }),
    due: IsoDate.optional().describe('Not yet due in a period that ends before this date.'),
    notApplicable: Words.optional().describe('Why the priority no longer applies. Its status is then "not applicable".'),
    text: text.optional(),
  })
  .describe('A promise in the plan: what gets a status.');

export const PartnerSchema = z
  .strictObject({
    id: PartnerId.describe('Names the partner in files; never changes.'),
    name: Words.describe('As printed in the report.'),
    email: Words.optional().describe('Whom the council writes to.'),
  })
  .describe('An organisation that reports on the plan, or is listed with it.');

const council = z
  .strictObject({
    name: Words.describe('As printed: "Brackenmere Borough Council".'),
    area: Words.describe('The place the plan is for, such as "Brackenmere".'),
    team: Words.optional().describe('Who answers questions about the return.'),
    email: Words.describe('Where returns are sent and questions asked.'),
    telephone: Words.optional().describe('As printed: "01732 227000".'),
    website: Words.optional().describe('As printed: "www.brackenmere.example".'),
  })
  .describe('The council that issues the returns and publishes the report.');

const period = z
  .strictObject({
    label: Words.describe('As printed: "2021/22", "Quarter 2 of 2025/26".'),
    start: IsoDate.describe('Its first day, as year-month-day: "2021-04-01".'),
    end: IsoDate.describe('Its last day, as year-month-day: "2022-03-31".'),
    noun: z.enum(['year', 'half-year', 'quarter', 'month']).default('year').describe('What one period is called.'),
    previousLabel: Words.describe('The period before, as printed: "2020/21".'),
    returnBy: IsoDate.describe('The last day for sending the return back, as year-month-day: "2022-05-13".'),
  })
  .describe('The time reported on.');

const statusWords = z
  .strictObject({
    'achieved': Words.optional().describe('Usually "Achieved".'),
    'partly-achieved': Words.optional().describe('Usually "Partly achieved".'),
    'not-achieved': Words.optional().describe('Usually "Not achieved".'),
    'not-received': Words.optional().describe('Usually "Information not received".'),
    'needs-decision': Words.optional().describe('Usually "Needs a decision".'),
    'not-due': Words.optional().describe('Usually "Not yet due".'),
    'not-applicable': Words.optional().describe('Usually "Not applicable".'),
  })
  .describe("The plan's own words for statuses, where they differ from the usual ones.");

const switchedOff = z
  .strictObject({
    check: Words.describe('Id of the check, as the list of checks gives it: "same-as-last-year".'),
    reason: Words.describe('Why it is not to be made, in a sentence.'),
  })
  .describe('A check not to be made.');

export const PlanSchema = z.strictObject({
  $schema: z.string().optional().describe('Where editors find the schema of this file.'),
  id: idLike('brackenmere-pledges').describe('Names the plan in every workbook made from it; never changes.'),
  version: Words.describe('Changes whenever anything asked changes, such as "2021/22-1".'),
  title: Words.describe("The plan's name, as printed on the report."),
  council,
  partnership: z
    .strictObject({ name: Words.describe('As printed.'), about: Paragraphs.describe('Paragraphs on who the partnership is.') })
    .describe('Those who made the plan together.'),
  vision: Paragraphs.describe('Paragraphs of the vision, as the report prints them.'),
  introduction: Paragraphs.describe('Paragraphs that open the report, before the generated sentences.'),
  otherFormats: z.array(Words).default([]).describe('Other forms in which the report is to be had, such as "large print".'),
  actionPlan: z
    .strictObject({
      label: Words.describe('Such as "2019-22".'),
      ends: IsoDate.describe('Its last day, as year-month-day: "2022-03-31".'),
    })
    .describe('The action plan that the priorities belong to.'),
  period,
  statusWords: statusWords.default({}),
  aboutMargin: z.number().positive().max(50).default(10).describe('How far "about" may be off either way, in per cent of the value.'),
  themes: z.array(ThemeSchema).min(1).describe('The themes, in the order people read them.'),
  priorities: z.array(PrioritySchema).min(1).describe('The priorities, in the order people read them.'),
  measures: z.array(MeasureSchema).describe('Everything asked but the texts, in the order in which it is asked.'),
  partners: z.array(PartnerSchema).min(1).describe('The partners, in the order in which they are listed.'),
  switchedOff: z.array(switchedOff).default([]).describe('Checks not to be made, each with the reason, which the summary shows.'),
});

export type Plan = z.infer<typeof PlanSchema>;
export type Theme = z.infer<typeof ThemeSchema>;
export type Priority = z.infer<typeof PrioritySchema>;
export type Partner = z.infer<typeof PartnerSchema>;
export type Combine = z.infer<typeof CombineSchema>;
