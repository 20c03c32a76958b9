import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import type { Outcome, UnknownReason } from '../status/outcome';
import { longDate } from '../words/english';
import { targetWords } from '../words/target-words';

const OUTCOME_OPENINGS: Partial<Record<Outcome['kind'], string>> = {
  'met': 'This meets',
  'nearly met': 'This nearly meets',
  'missed': 'This misses',
};

/**
 * Whether a figure meets its target, in a sentence. Empty where the measure has no target, where giving the figure
 * was all that was asked, and where the council decides, which `basisSentence` says.
 */
export function targetSentence(plan: Plan, measure: Measure, outcome: Outcome): string {
  const { target } = measure;
  if (!target || target.rule === 'provided' || target.rule === 'decided by an officer') return '';
  if (outcome.kind === 'not due') return `It is ${notDueClause(measure)}.`;
  const verb = OUTCOME_OPENINGS[outcome.kind];
  if (verb) return `${verb} ${targetNoun(plan, measure, outcome)}.`;
  const why = outcome.why && UNKNOWN_CLAUSES[outcome.why]?.(plan);
  return `Whether this meets ${targetNoun(plan, measure, outcome)} is not known${why ? `: ${why}` : ''}.`;
}

/** "not due until 31 March 2026", or "not due yet" for a measure without a target that a rule decides. */
export function notDueClause({ target, due }: Measure): string {
  const isHeldAgainst = target && target.rule !== 'provided' && target.rule !== 'decided by an officer';
  return isHeldAgainst && due ? `not due until ${longDate(due)}` : 'not due yet';
}

const UNKNOWN_CLAUSES: Partial<Record<UnknownReason, (plan: Plan) => string>> = {
  'no value for last year': ({ period }) => `there is no figure for ${period.previousLabel} to compare it with`,
  'no baseline': () => 'there is no baseline to compare it with',
  'straddles the target': () => 'the figure is given as a range that reaches to both sides of it',
};

/** "the target of at least 85%", "the target (on track or completed)". */
function targetNoun(plan: Plan, measure: Measure, outcome: Outcome): string {
  const words = targetWords(measure, plan.period.noun);
  switch (measure.target?.rule) {
    case 'yes':
      return 'the target';
    case 'milestone':
      return measure.target.accept.length === 1 && outcome.kind === 'met' ? 'the target' : `the target (${words})`;
    case 'no change':
      return `the target (${words})`;
    default:
      return `the target of ${words}`;
  }
}
