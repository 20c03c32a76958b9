import { useState } from 'react';
import type { DecisionQuestion } from '../../../workflows/council-year/decision-questions';
import { DECISION } from '../words';

export type DecisionField = 'decision' | 'reason' | 'by' | 'on';

export const DECISION_FIELDS: readonly DecisionField[] = ['decision', 'reason', 'by', 'on'];

export interface DecisionFormState {
  entry: DecisionQuestion['entered'];
  /** What is wrong with each field, once it was sent. */
  faults: Partial<Record<DecisionField, string>>;
  /** How often it was sent. */
  asked: number;
  type(field: DecisionField, value: string): void;
  /** True where nothing is missing. */
  send(): boolean;
}

/** What is typed into the decision's fields. The name of who decided last and today's date are put in. */
export function useDecisionForm({ entered }: DecisionQuestion, usual: { by: string; on: string }): DecisionFormState {
  const [entry, setEntry] = useState(() => ({ ...entered, by: entered.by || usual.by, on: entered.on || usual.on }));
  const [asked, setAsked] = useState(0);
  const missing = DECISION_FIELDS.filter((field) => entry[field].trim() === '');
  return {
    entry,
    faults: asked === 0 ? {} : Object.fromEntries(missing.map((field) => [field, DECISION.faults[field]])),
    asked,
    type: (field, value) => setEntry((before) => ({ ...before, [field]: value })),
    send: () => {
      setAsked(asked + 1);
      return missing.length === 0;
    },
  };
}
