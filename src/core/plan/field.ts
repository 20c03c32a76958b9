import * as z from 'zod/mini';

/** Words for people: anything but blanks. */
export const Words = z.string().check(z.regex(/\S/, 'is empty'));

const SMALL_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id that can stand in file names and cells: small letters, digits and hyphens. */
export function idLike(example: string): z.ZodMiniString {
  return z
    .string()
    .check(z.maxLength(80), z.regex(SMALL_ID, `takes small letters, digits and hyphens, such as "${example}"`));
}

/** A ref or code as people say it: "Safe 2". Blanks around it would be lost in a cell. */
export const Ref = z
  .string()
  .check(
    z.maxLength(40),
    z.regex(/^\S(.*\S)?$/, 'takes words on one line without blanks around them, such as "Safe 2"'),
  );

export const IsoDate = z.iso.date().check(z.describe('A date as year-month-day: "2022-03-31".'));
export const Paragraphs = z._default(z.array(Words), []);
