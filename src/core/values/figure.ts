import type { Qualifier } from './qualifier';

export const MILESTONE_STATES = ['not started', 'on track', 'delayed', 'completed', 'dropped'] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

/** The one plain value of a measure. Numbers are in the measure's unit: 97 for 97%. */
export type Figure =
  | { kind: 'number'; value: number; qualifier: Qualifier; parts?: { numerator: number; denominator: number } }
  | { kind: 'yes-no'; value: boolean }
  | { kind: 'milestone'; value: MilestoneState }
  | { kind: 'text'; value: string };

/** The bare value of an entry, in the measure's own unit, without its qualifier. */
export type EntryValue = number | boolean | MilestoneState | string;
