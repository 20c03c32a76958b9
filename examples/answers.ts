import { z } from 'zod';

/** answers.json of an example: what each partner entered, from which `npm run examples` makes the returned workbooks. */
const FilledEntrySchema = z.strictObject({
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
  qualifier: z.string().optional(),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
  source: z.string().optional(),
  comment: z.string().optional(),
});

const ReturnSchema = z.strictObject({
  partner: z.string(),
  /** Left out: the name it was issued under. */
  file: z.string().optional(),
  about: z.string().optional(),
  as: z.enum(['ods']).optional(),
  signOff: z.strictObject({ name: z.string(), role: z.string(), date: z.string() }).optional(),
  figures: z.record(z.string(), FilledEntrySchema),
  texts: z.record(z.string(), z.string()),
  /** A column of the partner's own at the end of the Figures table. */
  extraColumn: z.strictObject({ header: z.string(), values: z.array(z.string()) }).optional(),
  /** Something typed under the Figures table. */
  stray: z.string().optional(),
});

const SpoiledSchema = z.strictObject({
  file: z.string(),
  about: z.string(),
  kind: z.enum(['password', 'text', 'cut-short']),
  text: z.string().optional(),
});

export const AnswersSchema = z.strictObject({
  plan: z.string(),
  returns: z.array(ReturnSchema),
  spoiled: z.array(SpoiledSchema).default([]),
});

export type Answers = z.infer<typeof AnswersSchema>;
export type AnsweredReturn = Answers['returns'][number];
export type Spoiled = Answers['spoiled'][number];
