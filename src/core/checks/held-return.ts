import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import type { PartnerReturn } from '../returns/partner-return';
import type { AnsweredMeasure, HeldReturn } from './check';

/** A return with all that its checks hold it against, looked up once. */
export interface PreparedReturn extends HeldReturn {
  entries: readonly AnsweredMeasure[];
}

export function heldReturn(ret: PartnerReturn, plan?: Plan): PreparedReturn {
  const issued = new Map(ret.issued.measures.map((measure) => [measure.id, measure]));
  const officers = new Map((plan ?? ret.issued).measures.map((measure) => [measure.id, measure]));
  const priorities = new Map([...ret.issued.priorities, ...(plan?.priorities ?? [])].map((priority) => [priority.ref, priority]));
  const { noun } = (plan ?? ret.issued).period;
  const { aboutMargin } = plan ?? ret.issued;
  return {
    return: ret,
    plan,
    entries: ret.entries.flatMap((entry) => {
      const asIssued = issued.get(entry.measure);
      const measure = judgedBy(officers.get(entry.measure), asIssued);
      return measure ? [{ entry, measure, issued: asIssued, noun, aboutMargin }] : [];
    }),
    texts: ret.texts.flatMap((text) => {
      const priority = priorities.get(text.priority);
      return priority ? [{ text, priority }] : [];
    }),
  };
}

/** An entry was typed for the kind of answer that was issued: a plan that now asks another kind can't judge it. */
function judgedBy(officers: Measure | undefined, issued: Measure | undefined): Measure | undefined {
  if (!officers || !issued) return officers ?? issued;
  return officers.answer.kind === issued.answer.kind ? officers : issued;
}
