import * as z from 'zod/mini';

/** Numbers of things from 1 up to one less are published only as "fewer than" the threshold; 0 or 1: all exactly. */
export const DisclosureSchema = z
  .strictObject({
    threshold: z
      .int()
      .check(
        z.nonnegative(),
        z.describe('Counts from 1 up to one less than this are published as "fewer than" it; 0 publishes all exactly.'),
      ),
  })
  .check(z.describe('Small numbers that could identify people: how they are published. The status is still exact.'));

type Disclosure = z.infer<typeof DisclosureSchema>;

interface AskedMeasures {
  disclosure?: Disclosure;
}

/** The threshold that holds for a measure, its own or the plan's; 0 where all numbers are published exactly. */
export function disclosureThreshold(plan: AskedMeasures, measure: { disclosure?: Disclosure }): number {
  return (measure.disclosure ?? plan.disclosure)?.threshold ?? 0;
}
