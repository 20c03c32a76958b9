import { absenceTreatments, type AbsenceTreatment } from '../plan/absence-treatment';
import type { Plan } from '../plan/plan';
import type { Absence } from '../values/absence';

/** What holding values against targets needs of the plan, apart from the measure itself. */
export interface TargetTerms {
  /** ISO date of the period's last day. */
  end: string;
  /** What a period is called: "year". */
  noun: string;
  /** How far "about" may be off either way, in per cent of the value. */
  aboutMargin: number;
  /** What becomes of a measure where a partner says why there is no figure. */
  absences: Readonly<Record<Absence, AbsenceTreatment>>;
}

export function targetTerms(plan: Plan): TargetTerms {
  const { period, aboutMargin } = plan;
  return { end: period.end, noun: period.noun, aboutMargin, absences: absenceTreatments(plan) };
}

/** True where the date lies after the period's last day; both are ISO dates, which compare as texts. */
export function isDueLater(due: string | undefined, { end }: TargetTerms): due is string {
  return due !== undefined && due > end;
}
