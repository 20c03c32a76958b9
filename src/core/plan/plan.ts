import * as z from 'zod/mini';
import { AbsencesSchema } from './absence-treatment';
import { DisclosureSchema } from './disclosure';
import { IsoDate, Paragraphs, Ref, Words, idLike } from './field';
import { MeasureSchema } from './measure';

const PartnerId = idLike('kent-police');

export const CombineSchema = z
  .discriminatedUnion('rule', [
    z.strictObject({
      rule: z
        .literal('all')
        .check(
          z.describe('All deciding measures are met: achieved; some met or nearly met: partly; none: not achieved.'),
        ),
    }),
    z.strictObject({ rule: z.literal('any').check(z.describe('One met measure is enough.')) }),
    z.strictObject({
      rule: z.literal('share').check(z.describe('So many of the deciding measures, in per cent.')),
      achieved: z
        .number()
        .check(z.positive(), z.maximum(100), z.describe('The per cent of deciding measures to be met for "achieved".')),
      partly: z
        .optional(z.number().check(z.nonnegative(), z.maximum(100)))
        .check(z.describe('The per cent to be met for "partly achieved". Left out: any met or nearly met will do.')),
    }),
    z.strictObject({
      rule: z.literal('lead').check(z.describe('One measure decides for all.')),
      measure: idLike('safe-2-rank').check(z.describe('Id of the measure that decides alone.')),
    }),
  ])
  .check(z.describe('How the outcomes of the deciding measures make the status.'));

export const ThemeSchema = z
  .strictObject({
    code: Ref.check(z.describe('The short name that priority refs begin with: "Safe".')),
    name: Words.check(z.describe('As printed: "Safe Communities".')),
    aim: Words.check(
      z.describe(
        'What the theme is for. Beginning with a small letter, it completes the sentence "We want ..."; otherwise it stands alone.',
      ),
    ),
  })
  .check(z.describe('A group of priorities.'));

const text = z
  .strictObject({
    from: z.array(PartnerId).check(z.minLength(1), z.describe('Ids of the partners asked to write.')),
    prompt: Words.check(z.describe('What to write about.')),
    minWords: z._default(z.int().check(z.nonnegative()), 30).check(z.describe('Fewest words; fewer are asked about.')),
    maxWords: z._default(z.int().check(z.positive()), 250).check(z.describe('Most words; more are asked about.')),
  })
  .check(z.describe('The paragraph or two asked for the report.'));

export const PrioritySchema = z
  .strictObject({
    ref: Ref.check(z.describe('As people call it: "Safe 2".')),
    theme: Ref.check(z.describe('Code of its theme.')),
    title: Words.check(z.describe('The promise, as the plan words it.')),
    successMeasure: z
      .optional(Words)
      .check(z.describe('How success is worded in the report, where that differs from the title.')),
    lead: PartnerId.check(z.describe('Id of the partner who leads on it.')),
    combine: z._default(CombineSchema, { rule: 'all' }),
    due: z.optional(IsoDate).check(z.describe('Not yet due in a period that ends before this date.')),
    notApplicable: z
      .optional(Words)
      .check(z.describe('Why the priority no longer applies. Its status is then "not applicable".')),
    text: z.optional(text),
  })
  .check(z.describe('A promise in the plan: what gets a status.'));

export const PartnerSchema = z
  .strictObject({
    id: PartnerId.check(z.describe('Names the partner in files; never changes.')),
    name: Words.check(z.describe('As printed in the report.')),
    email: z.optional(Words).check(z.describe('Whom the council writes to.')),
  })
  .check(z.describe('An organisation that reports on the plan, or is listed with it.'));

const council = z
  .strictObject({
    name: Words.check(z.describe('As printed: "Brackenmere Borough Council".')),
    area: Words.check(z.describe('The place the plan is for, such as "Brackenmere".')),
    team: z.optional(Words).check(z.describe('Who answers questions about the return.')),
    email: Words.check(z.describe('Where returns are sent and questions asked.')),
    telephone: z.optional(Words).check(z.describe('As printed: "01732 227000".')),
    website: z.optional(Words).check(z.describe('As printed: "www.brackenmere.example".')),
  })
  .check(z.describe('The council that issues the returns and publishes the report.'));

const period = z
  .strictObject({
    label: Words.check(z.describe('As printed: "2021/22", "Quarter 2 of 2025/26".')),
    start: IsoDate.check(z.describe('Its first day, as year-month-day: "2021-04-01".')),
    end: IsoDate.check(z.describe('Its last day, as year-month-day: "2022-03-31".')),
    noun: z
      ._default(z.enum(['year', 'half-year', 'quarter', 'month']), 'year')
      .check(z.describe('What one period is called.')),
    previousLabel: Words.check(z.describe('The period before, as printed: "2020/21".')),
    returnBy: IsoDate.check(z.describe('The last day for sending the return back, as year-month-day: "2022-05-13".')),
  })
  .check(z.describe('The time reported on.'));

const statusWords = z
  .strictObject({
    'achieved': z.optional(Words).check(z.describe('Usually "Achieved".')),
    'partly-achieved': z.optional(Words).check(z.describe('Usually "Partly achieved".')),
    'not-achieved': z.optional(Words).check(z.describe('Usually "Not achieved".')),
    'not-received': z.optional(Words).check(z.describe('Usually "Information not received".')),
    'needs-decision': z.optional(Words).check(z.describe('Usually "Needs a decision".')),
    'not-due': z.optional(Words).check(z.describe('Usually "Not yet due".')),
    'not-applicable': z.optional(Words).check(z.describe('Usually "Not applicable".')),
  })
  .check(z.describe("The plan's own words for statuses, where they differ from the usual ones."));

const switchedOff = z
  .strictObject({
    check: Words.check(z.describe('Id of the check, as the list of checks gives it: "same-as-last-year".')),
    reason: Words.check(z.describe('Why it is not to be made, in a sentence.')),
  })
  .check(z.describe('A check not to be made.'));

export const PlanSchema = z.strictObject({
  $schema: z.optional(z.string()).check(z.describe('Where editors find the schema of this file.')),
  id: idLike('brackenmere-pledges').check(z.describe('Names the plan in every workbook made from it; never changes.')),
  version: Words.check(z.describe('Changes whenever anything asked changes, such as "2021/22-1".')),
  title: Words.check(z.describe("The plan's name, as printed on the report.")),
  council,
  partnership: z
    .strictObject({
      name: Words.check(z.describe('As printed.')),
      about: Paragraphs.check(z.describe('Paragraphs on who the partnership is.')),
    })
    .check(z.describe('Those who made the plan together.')),
  vision: Paragraphs.check(z.describe('Paragraphs of the vision, as the report prints them.')),
  introduction: Paragraphs.check(z.describe('Paragraphs that open the report, before the generated sentences.')),
  otherFormats: z
    ._default(z.array(Words), [])
    .check(z.describe('Other forms in which the report is to be had, such as "large print".')),
  publishFileNames: z
    ._default(z.boolean(), false)
    .check(z.describe("Whether the report's appendix names the file of each figure and text.")),
  actionPlan: z
    .strictObject({
      label: Words.check(z.describe('Such as "2019-22".')),
      ends: IsoDate.check(z.describe('Its last day, as year-month-day: "2022-03-31".')),
    })
    .check(z.describe('The action plan that the priorities belong to.')),
  period,
  statusWords: z._default(statusWords, {}),
  absences: z.optional(AbsencesSchema),
  disclosure: z.optional(DisclosureSchema),
  aboutMargin: z
    ._default(z.number().check(z.positive(), z.maximum(50)), 10)
    .check(z.describe('How far "about" may be off either way, in per cent of the value.')),
  themes: z.array(ThemeSchema).check(z.minLength(1), z.describe('The themes, in the order people read them.')),
  priorities: z
    .array(PrioritySchema)
    .check(z.minLength(1), z.describe('The priorities, in the order people read them.')),
  measures: z
    .array(MeasureSchema)
    .check(z.describe('Everything asked but the texts, in the order in which it is asked.')),
  partners: z
    .array(PartnerSchema)
    .check(z.minLength(1), z.describe('The partners, in the order in which they are listed.')),
  switchedOff: z
    ._default(z.array(switchedOff), [])
    .check(z.describe('Checks not to be made, each with the reason, which the summary shows.')),
});

export type Plan = z.infer<typeof PlanSchema>;
export type Theme = z.infer<typeof ThemeSchema>;
export type Priority = z.infer<typeof PrioritySchema>;
export type Partner = z.infer<typeof PartnerSchema>;
export type Combine = z.infer<typeof CombineSchema>;
