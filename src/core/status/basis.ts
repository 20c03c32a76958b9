import { kindOf, type Answer } from '../measure-kinds';
import type { MeasureKind } from '../measure-kinds/measure-kind';
import type { Combine } from '../plan/plan';
import type { StatusKind } from '../plan/status-kind';
import { isKnown } from './combine-outcomes';
import type { Outcome } from './outcome';
import type { Basis, Decision } from './priority-status';

/** What the published status rests on. */
export function basisOf(
  computed: StatusKind,
  {
    combine,
    outcomes,
    answerOf,
    decision,
  }: {
    combine: Combine;
    outcomes: readonly Outcome[];
    answerOf: (id: string) => Answer | undefined;
    decision?: Decision;
  },
): Basis {
  if (decision) return 'decision';
  switch (computed) {
    case 'needs-decision':
      return 'decision';
    case 'not-received':
      return 'missing';
    case 'not-due':
    case 'not-applicable':
      return 'none';
    default:
      return onlyMilestones(restingOn(computed, combine, outcomes), answerOf) ? 'milestone' : 'figure';
  }
}

/** The outcomes that the status rests on: those known, or only those met where one met measure was enough. */
function restingOn(computed: StatusKind, combine: Combine, outcomes: readonly Outcome[]): readonly Outcome[] {
  const oneIsEnough = combine.rule === 'any' && computed === 'achieved';
  return outcomes.filter((outcome) => (oneIsEnough ? outcome.kind === 'met' : isKnown(outcome)));
}

function onlyMilestones(outcomes: readonly Outcome[], answerOf: (id: string) => Answer | undefined): boolean {
  const basis = (id: string): MeasureKind['basis'] | undefined => {
    const answer = answerOf(id);
    return answer && kindOf(answer).basis;
  };
  return outcomes.length > 0 && outcomes.every(({ measure }) => basis(measure) === 'milestone');
}
