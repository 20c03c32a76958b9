import * as z from 'zod/mini';
import type { Absence } from '../values/absence';

const treatment = z.enum(['owed', 'left-out', 'decision']);
export type AbsenceTreatment = z.infer<typeof treatment>;

const USUAL_TREATMENT: Readonly<Record<Absence, AbsenceTreatment>> = {
  'confidential': 'decision',
  'not-available': 'owed',
  'not-applicable': 'left-out',
  'none-arose': 'left-out',
};

export const AbsencesSchema = z
  .strictObject({
    'confidential': z
      .optional(treatment)
      .check(z.describe('"[c]": the value is published nowhere, whatever is chosen here. Usually "decision".')),
    'not-available': z
      .optional(treatment)
      .check(z.describe('"[x]": there is no figure to be had. Usually "owed", with the reason.')),
    'not-applicable': z
      .optional(treatment)
      .check(z.describe('"[z]": the measure does not apply in this period. Usually "left-out".')),
    'none-arose': z
      .optional(treatment)
      .check(z.describe('Nothing arose that could be measured, such as 0 of 0 cases. Usually "left-out".')),
  })
  .check(
    z.describe(
      'What becomes of a measure where a partner says, with a reason, why there is no figure to publish: ' +
        '"owed" (not received), "left-out" (as a measure that is not due) or "decision" (an officer decides).',
    ),
  );

/** What a plan does with each absence. */
export function absenceTreatments({
  absences,
}: {
  absences?: z.infer<typeof AbsencesSchema>;
}): Readonly<Record<Absence, AbsenceTreatment>> {
  return { ...USUAL_TREATMENT, ...absences };
}
