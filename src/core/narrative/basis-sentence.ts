import type { Plan, Priority } from '../plan/plan';
import { partnerNames } from '../plan/plan-index';
import { REPORTED_STATUSES, statusWord } from '../plan/status-kind';
import type { Owed, PriorityStatus } from '../status/priority-status';
import { formatList, longDate } from '../words/english';

/** True where an officer decided on another status than the returns give. */
export function isCouncilJudgement({ decision, computed, published }: PriorityStatus): boolean {
  return decision !== undefined && computed !== published && published !== 'needs-decision';
}

/** The plan's word for the published status, marked where it is the council's judgement. */
export function publishedStatusWords(plan: Plan, status: PriorityStatus): string {
  return statusWord(status.published, plan) + (isCouncilJudgement(status) ? ", the council's judgement" : '');
}

/**
 * A sentence on the officer's decision behind a status, or on why there is no status to report. Empty where the
 * figures or milestones alone decide.
 */
export function basisSentence(plan: Plan, priority: Priority, status: PriorityStatus): string {
  if (isCouncilJudgement(status)) return judgementSentence(plan, status);
  if (status.decision && REPORTED_STATUSES.includes(status.published)) {
    return `The figures give this status, and ${plan.council.name} has confirmed it.`;
  }
  switch (status.published) {
    case 'not-received':
      return awaitedSentence(plan, status.owed);
    case 'needs-decision':
      return 'No status can be given to this priority yet.';
    case 'not-due':
      return priority.due
        ? `This priority is not due until ${longDate(priority.due)}.`
        : `This priority is not due this ${plan.period.noun}.`;
    case 'not-applicable':
      return priority.notApplicable
        ? `This priority no longer applies: ${priority.notApplicable}`
        : notApplicableSentence(plan, status);
    default:
      return '';
  }
}

/** Says that nothing decides the priority this time; its figures say why. */
function notApplicableSentence({ period }: Plan, { computed, deciding }: PriorityStatus): string {
  return computed === 'not-applicable' && deciding.some(({ kind }) => kind === 'not applicable')
    ? `This priority does not apply this ${period.noun}.`
    : 'This priority no longer applies.';
}

/** Says that the status is the council's judgement, and what the figures alone would have given. */
function judgementSentence(plan: Plan, status: PriorityStatus): string {
  const judged = `the status is the judgement of ${plan.council.name}`;
  switch (status.computed) {
    case 'needs-decision':
      return status.deciding.length === 0
        ? `No figure decides this priority: ${judged}.`
        : `The figures alone do not decide this priority: ${judged}.`;
    case 'not-received':
      return `${awaitedSentence(plan, status.owed)} Without it, ${judged}.`;
    default:
      return `The figures alone give ${statusWord(status.computed, plan)}; ${judged}.`;
  }
}

function awaitedSentence(plan: Plan, owed: readonly Owed[]): string {
  const partners = owed.map(({ partner }) => partner);
  const from = formatList(partnerNames(plan, partners));
  return from === ''
    ? 'Information that decides this priority was not received.'
    : `Information that decides this priority was not received from ${from}.`;
}
