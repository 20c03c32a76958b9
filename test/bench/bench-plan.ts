import type { Measure } from '../../src/core/plan/measure';
import { PlanSchema, type Plan } from '../../src/core/plan/plan';

const MEASURES_A_PARTNER = 30;
const PRIORITIES_A_PARTNER = 8;

/** A plan of any size: so many partners, each with a theme, eight priorities, thirty measures and eight texts of its own. */
export function benchPlan(partners: number): Plan {
  const ids = Array.from({ length: partners }, (_, index) => `partner-${index + 1}`);
  return PlanSchema.parse({
    id: 'bench',
    version: '1',
    title: 'A plan of any size',
    council: { name: 'Bench Council', area: 'Bench', email: 'returns@bench.example' },
    partnership: { name: 'Bench Partnership' },
    actionPlan: { label: '2025-28', ends: '2028-03-31' },
    period: {
      label: '2025/26',
      start: '2025-04-01',
      end: '2026-03-31',
      previousLabel: '2024/25',
      returnBy: '2026-05-15',
    },
    themes: ids.map((id, index) => ({
      code: `T${index + 1}`,
      name: `Theme of ${id}`,
      aim: 'Something better for everyone.',
    })),
    priorities: ids.flatMap((id, index) => prioritiesOf(id, index + 1)),
    measures: ids.flatMap((id, index) => measuresOf(id, index + 1)),
    partners: ids.map((id) => ({ id, name: `The ${id} organisation` })),
  });
}

const prioritiesOf = (partner: string, number: number) =>
  Array.from({ length: PRIORITIES_A_PARTNER }, (_, index) => ({
    ref: `T${number} ${index + 1}`,
    theme: `T${number}`,
    title: `Priority ${index + 1} of theme ${number}, worded as long as such a thing is`,
    lead: partner,
    text: { from: [partner], prompt: 'What was done this year, and what came of it.' },
  }));

function measuresOf(partner: string, number: number): unknown[] {
  return Array.from({ length: MEASURES_A_PARTNER }, (_, index) => ({
    id: `${partner}-measure-${index + 1}`,
    priority: `T${number} ${(index % PRIORITIES_A_PARTNER) + 1}`,
    title: `Measure ${index + 1} of theme ${number}`,
    definition:
      'Everything of the kind that happened in the area during the year, each once, from the records of the service.',
    polarity: 'higher',
    role: index % 3 === 2 ? 'context' : 'deciding',
    reporters: [partner],
    ...answerOf(index),
  }));
}

function answerOf(index: number): Partial<Record<keyof Measure, unknown>> {
  const target = (rule: object) => (index % 3 === 2 ? {} : { target: rule });
  if (index % 5 === 0)
    return {
      answer: { kind: 'percentage' },
      ...target({ rule: 'at least', value: 80 }),
      parts: { numerator: 'met', denominator: 'all' },
    };
  if (index % 5 === 1) return { answer: { kind: 'yes-no' }, ...target({ rule: 'yes' }) };
  if (index % 5 === 2)
    return { answer: { kind: 'milestone' }, ...target({ rule: 'milestone', accept: ['on track', 'completed'] }) };
  return {
    answer: { kind: 'count', unit: 'things' },
    ...target({ rule: 'increase' }),
    previous: { value: 1000 + index },
  };
}
