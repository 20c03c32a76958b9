import type { Qualifier } from './qualifier';

export const MILESTONE_STATES = ['not started', 'on track', 'delayed', 'completed', 'dropped'] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

/** The value of a measure as one thing. Numbers are in the measure's unit; a percentage is 0 to 100. */
export type Figure =
  | { kind: 'number'; value: number; qualifier: Qualifier; parts?: { numerator: number; denominator: number } }
  | { kind: 'yes-no'; value: boolean }
  | { kind: 'milestone'; value: MilestoneState }
  | { kind: 'text'; value: string };

export type EntryValue = number | boolean | MilestoneState | string;
