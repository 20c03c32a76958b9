import { measuresAskedOf, textsAskedOf } from '../core/plan/asked';
import type { Measure } from '../core/plan/measure';
import type { Partner, Plan } from '../core/plan/plan';
import { returnFileName, returnWorkbook } from '../documents/return-workbook/return-workbook';
import type { NamedBytes, PrintWorkbook } from './ports';

/** One partner's issued workbook, with how much it asks. */
export interface IssuedReturn extends NamedBytes {
  partner: Partner;
  measures: number;
  texts: number;
}

/** The plan with last period's values, by measure id, in place of its own where the last council workbook has them. */
export function withPreviousValues(plan: Plan, previous: ReadonlyMap<string, NonNullable<Measure['previous']>>): Plan {
  return {
    ...plan,
    measures: plan.measures.map((measure) => ({ ...measure, previous: previous.get(measure.id) ?? measure.previous })),
  };
}

/** Partners in the plan's order, with what each is asked. */
export function asking(plan: Plan): readonly { partner: Partner; measures: number; texts: number }[] {
  return plan.partners.map((partner) => ({
    partner,
    measures: measuresAskedOf(plan, partner.id).length,
    texts: textsAskedOf(plan, partner.id).length,
  }));
}

/** The names of the workbooks that are issued for a plan, before any is printed. */
export const issuedFileNames = (plan: Plan): readonly string[] =>
  asking(plan)
    .filter(isAsked)
    .map(({ partner }) => returnFileName(plan, partner.id));

const isAsked = ({ measures, texts }: { measures: number; texts: number }): boolean => measures + texts > 0;

/** Prints one return workbook for each partner of whom anything is asked, one after the other. */
export async function* issueReturns(plan: Plan, print: PrintWorkbook): AsyncGenerator<IssuedReturn> {
  for (const asked of asking(plan)) {
    if (!isAsked(asked)) continue;
    const bytes = await print(returnWorkbook(plan, asked.partner.id));
    yield { ...asked, name: returnFileName(plan, asked.partner.id), bytes };
  }
}
