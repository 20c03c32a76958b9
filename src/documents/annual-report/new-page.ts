import type { Plan } from '../../core/plan/plan';
import type { ReportPart } from '../report';

/** A plan of so many priorities makes a report short enough to be printed without gaps. */
const MOST_WITHOUT_BREAKS = 12;

/** The break before a large section of a long report. */
export function newPage(plan: Plan): readonly ReportPart[] {
  return plan.priorities.length > MOST_WITHOUT_BREAKS ? [{ kind: 'page-break' }] : [];
}
