import { latestOfEach } from '../latest-of-each';
import type { Measure } from '../plan/measure';
import type { Plan, Priority } from '../plan/plan';
import type { StatusKind } from '../plan/status-kind';
import { measuresOf } from '../plan/asked';
import { basisOf } from './basis';
import { combineOutcomes, owedOf } from './combine-outcomes';
import type { Evidence, Outcome } from './outcome';
import { outcomeIn } from './outcome-of';
import type { Decision, PriorityStatus } from './priority-status';
import { isDueLater, targetTerms, type TargetTerms } from './target-terms';
import { statusExplanation, type StatusGrounds, type Names } from './status-words';

/**
 * The status of one priority: computed from its deciding measures by its own rule, with the officer's
 * decision beside it.
 *
 * @param evidence of this priority's measures; a measure without any counts as owed by all who are asked for it
 */
export function statusOf(
  priority: Priority,
  plan: Plan,
  evidence: readonly Evidence[],
  decision?: Decision,
): PriorityStatus {
  const measures = measuresOf(plan, priority.ref);
  return statusIn({
    priority,
    measures,
    evidence: byMeasure(evidence),
    decision,
    terms: targetTerms(plan),
    names: namesIn(plan, measures),
  });
}

/**
 * The status of every priority, in the plan's order, in time linear in the plan. Of several decisions on
 * one priority the latest stands; of the same day, the last given.
 */
export function statusesOf(
  plan: Plan,
  evidence: readonly Evidence[],
  decisions: readonly Decision[],
): readonly PriorityStatus[] {
  const measures = new Map<string, Measure[]>(plan.priorities.map(({ ref }) => [ref, []]));
  for (const measure of plan.measures) measures.get(measure.priority)?.push(measure);
  const common = { evidence: byMeasure(evidence), terms: targetTerms(plan), names: namesIn(plan, plan.measures) };
  const standing = latestOfEach(decisions, ({ priority }) => priority);
  return plan.priorities.map((priority) =>
    statusIn({ ...common, priority, measures: measures.get(priority.ref) ?? [], decision: standing.get(priority.ref) }),
  );
}

interface Ground {
  priority: Priority;
  /** The priority's measures, in the plan's order. */
  measures: readonly Measure[];
  /** By id of the measure; it may hold other priorities' measures too. */
  evidence: ReadonlyMap<string, Evidence>;
  decision?: Decision;
  terms: TargetTerms;
  names: Names;
}

function statusIn(ground: Ground): PriorityStatus {
  const { priority, measures, decision, names } = ground;
  const deciding = outcomesOf(ground, 'deciding');
  const made = statusGrounds(ground, deciding);
  const answers = new Map(measures.map(({ id, answer }) => [id, answer]));
  return {
    priority: priority.ref,
    computed: made.computed,
    published: decision?.status ?? made.computed,
    basis: basisOf(made.computed, {
      combine: priority.combine,
      outcomes: made.due,
      answerOf: (id) => answers.get(id),
      decision,
    }),
    ...(decision && { decision }),
    deciding,
    context: outcomesOf(ground, 'context'),
    owed: made.owed,
    explanation: statusExplanation(made, names),
  };
}

function statusGrounds({ priority, measures, terms }: Ground, deciding: readonly Outcome[]): StatusGrounds {
  const { combine } = priority;
  const counting = combine.rule === 'lead' ? deciding.filter(({ measure }) => measure === combine.measure) : deciding;
  const due = priority.notApplicable === undefined ? counting.filter(isHeldAgainst) : [];
  const computed = computeStatus(priority, counting, due, terms);
  const counted = new Set(counting.map(({ measure }) => measure));
  const dates =
    counted.size > 0
      ? measures.filter(({ id }) => counted.has(id)).map((measure) => laterDue(priority, measure))
      : [priority.due];
  return {
    priority,
    computed,
    due,
    later: counting.filter(({ kind }) => kind === 'not due').length,
    notApplicable: counting.filter(({ kind }) => kind === 'not applicable'),
    dueOn: dates.flatMap((date) => date ?? []).sort()[0],
    owed: owedOf(due),
  };
}

/** False for a measure that isn't due, and for one that a partner said, with a reason, doesn't apply. */
function isHeldAgainst({ kind }: Outcome): boolean {
  return kind !== 'not due' && kind !== 'not applicable';
}

/** The computed status: these conditions are tried in order, and the first that holds decides. */
function computeStatus(
  priority: Priority,
  counting: readonly Outcome[],
  due: readonly Outcome[],
  terms: TargetTerms,
): StatusKind {
  if (priority.notApplicable !== undefined) return 'not-applicable';
  if (isDueLater(priority.due, terms)) return 'not-due';
  if (counting.length > 0 && due.length === 0)
    return counting.every(({ kind }) => kind === 'not applicable') ? 'not-applicable' : 'not-due';
  return due.length === 0 ? 'needs-decision' : combineOutcomes(priority.combine, due);
}

function outcomesOf({ priority, measures, evidence, terms }: Ground, role: Measure['role']): readonly Outcome[] {
  return measures
    .filter((measure) => measure.role === role)
    .map((measure) => {
      const known = evidence.get(measure.id) ?? { measure: measure.id, state: 'owed', owedBy: measure.reporters };
      return priority.notApplicable === undefined
        ? outcomeIn({ ...measure, due: laterDue(priority, measure) }, known, terms)
        : { measure: measure.id, kind: 'not due', evidence: known, explanation: 'No longer asked for.' };
    });
}

/** A measure isn't due before its priority is. */
function laterDue(priority: Priority, measure: Measure): string | undefined {
  return [priority.due, measure.due]
    .flatMap((date) => date ?? [])
    .sort()
    .at(-1);
}

function byMeasure(evidence: readonly Evidence[]): ReadonlyMap<string, Evidence> {
  return new Map(evidence.map((each) => [each.measure, each]));
}

function namesIn(plan: Plan, measures: readonly Measure[]): Names {
  const titles = new Map(measures.map(({ id, title }) => [id, title]));
  const partners = new Map(plan.partners.map(({ id, name }) => [id, name]));
  return {
    measure: (id) => titles.get(id) ?? id,
    partner: (id) => partners.get(id) ?? id,
    statusWords: plan.statusWords,
  };
}
