import type { Plan } from '../plan/plan';

/** What holding values against targets needs of the plan, apart from the measure itself. */
export interface TargetTerms {
  /** ISO date of the period's last day. */
  end: string;
  /** What a period is called: "year". */
  noun: string;
  /** How far "about" may be off either way, in per cent of the value. */
  aboutMargin: number;
}

export function targetTerms({ period, aboutMargin }: Plan): TargetTerms {
  return { end: period.end, noun: period.noun, aboutMargin };
}

/** True where the date lies after the period's last day; both are ISO dates, which compare as texts. */
export function isDueLater(due: string | undefined, { end }: TargetTerms): due is string {
  return due !== undefined && due > end;
}
