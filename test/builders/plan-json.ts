/** A plan as JSON, loosely typed, so that a test can break one field of it. */
export interface PlanJson {
  [field: string]: unknown;
  period: Record<string, unknown>;
  themes: Record<string, unknown>[];
  priorities: Record<string, unknown>[];
  measures: Record<string, unknown>[];
  partners: Record<string, unknown>[];
}

export function measureJson(sketch: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'parks-1-visits',
    priority: 'Parks 1',
    title: 'Visits to parks',
    definition: 'Visits counted at the gates of all parks in the year.',
    answer: { kind: 'count', unit: 'visits' },
    polarity: 'higher',
    role: 'deciding',
    target: { rule: 'at least', value: 120_000 },
    reporters: ['green-trust'],
    ...sketch,
  };
}

export function priorityJson(sketch: Record<string, unknown> = {}): Record<string, unknown> {
  return { ref: 'Parks 1', theme: 'Parks', title: 'More people use our parks', lead: 'green-trust', ...sketch };
}

/** A plan of one theme, one priority, one measure and two partners, after the changes made to it. */
export function planJson(change: (plan: PlanJson) => void = () => undefined): PlanJson {
  const plan: PlanJson = {
    id: 'lakeside-2024-27',
    version: '2024/25-1',
    title: 'Lakeside Together',
    council: { name: 'Lakeside Council', area: 'Lakeside', email: 'plan@lakeside.example' },
    partnership: { name: 'Lakeside Partnership' },
    actionPlan: { label: '2024-27', ends: '2027-03-31' },
    period: {
      label: '2024/25',
      start: '2024-04-01',
      end: '2025-03-31',
      previousLabel: '2023/24',
      returnBy: '2025-05-16',
    },
    themes: [{ code: 'Parks', name: 'Parks and open spaces', aim: 'a green place within a walk of every home' }],
    priorities: [priorityJson()],
    measures: [measureJson()],
    partners: [
      { id: 'green-trust', name: 'Lakeside Green Trust' },
      { id: 'lakeside-council', name: 'Lakeside Council' },
    ],
  };
  change(plan);
  return plan;
}
