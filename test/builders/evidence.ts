import { MILESTONE_STATES, type MilestoneState, type Figure } from '../../src/core/values/figure';
import { type Qualifier } from '../../src/core/values/qualifier';
import type { Measure } from '../../src/core/plan/measure';
import type { Plan } from '../../src/core/plan/plan';
import type { Evidence, Outcome } from '../../src/core/status/outcome';
import { outcomeOf } from '../../src/core/status/outcome-of';
import type { Decision } from '../../src/core/status/priority-status';
import { measureOf, PARTNER, planOf } from './returns';

/** A figure from words: "over 5000", "97", "yes", "on track", "text: a new path". */
export function figureOf(said: string): Figure {
  if (said === 'yes' || said === 'no') return { kind: 'yes-no', value: said === 'yes' };
  if (MILESTONE_STATES.some((state) => state === said)) return { kind: 'milestone', value: said as MilestoneState };
  if (said.startsWith('text: ')) return { kind: 'text', value: said.slice('text: '.length) };
  const [, qualifier = '', value = ''] = /^([a-z ]*?) ?(-?[\d.]+)$/.exec(said) ?? [];
  if (value === '') throw new Error(`No figure is meant by "${said}".`);
  return { kind: 'number', value: Number(value), qualifier: (qualifier || 'exactly') as Qualifier };
}

/** Evidence that one partner gave, with its figure in words as `figureOf` reads them. */
export function entered(measure: Measure, said: string, previous?: string): Evidence {
  return {
    measure: measure.id,
    state: 'entered',
    figure: figureOf(said),
    partner: PARTNER,
    owedBy: [],
    ...(previous !== undefined && { previous: { figure: figureOf(previous) } }),
  };
}

export function owed(measure: Measure, owedBy: readonly string[] = measure.reporters): Evidence {
  return { measure: measure.id, state: 'owed', owedBy };
}

export function inError(measure: Measure): Evidence {
  return { measure: measure.id, state: 'in error', owedBy: [] };
}

export function conflicting(measure: Measure): Evidence {
  return { measure: measure.id, state: 'conflict', owedBy: [] };
}

/** The outcome of a measure whose figure is given in words, as `figureOf` reads them. */
export function outcomeFor(sketch: Partial<Measure>, said: string, previous?: string, plan: Plan = planOf()): Outcome {
  const measure = measureOf(sketch);
  return outcomeOf(measure, entered(measure, said, previous), plan);
}

export function decisionOf(sketch: Partial<Decision> = {}): Decision {
  return {
    priority: 'Parks 1',
    status: 'achieved',
    reason: 'The gates were open all year.',
    by: 'Sam Hill',
    on: '2025-05-20',
    ...sketch,
  };
}
