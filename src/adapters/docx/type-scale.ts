/** Sizes of text in points, for one printing of a report. */
export interface TypeScale {
  body: number;
  lead: number;
  title: number;
  subtitle: number;
  headings: readonly [number, number, number];
}

export const USUAL_PRINT: TypeScale = { body: 12, lead: 14, title: 30, subtitle: 18, headings: [22, 16, 13] };

/** Nothing smaller than 18 points. */
export const LARGE_PRINT: TypeScale = { body: 18, lead: 20, title: 36, subtitle: 24, headings: [28, 22, 20] };

/** Points in twips (twentieths of a point), in which Word gives spacing. */
export function twips(points: number): number {
  return Math.round(points * 20);
}
