import { useState } from 'react';
import type { DecisionQuestion } from '../../../workflows/council-year/decision-questions';
import { DECISION } from '../words';

export type DecisionField = 'decision' | 'reason' | 'by' | 'on';

export const DECISION_FIELDS: readonly DecisionField[] = ['decision', 'reason', 'by', 'on'];

export interface DecisionFormState {
  entry: DecisionQuestion['entered'];
  /** What is missing in each field; empty until the form is first submitted. */
  errors: Partial<Record<DecisionField, string>>;
  /** Counts how often the form was submitted. */
  submissions: number;
  type(field: DecisionField, value: string): void;
  /** Submits the form: shows what is missing; gives true where nothing is. */
  send(): boolean;
}

/** The state of the decision form. An empty name or date starts as the usual one. */
export function useDecisionForm({ entered }: DecisionQuestion, usual: { by: string; on: string }): DecisionFormState {
  const [entry, setEntry] = useState(() => ({ ...entered, by: entered.by || usual.by, on: entered.on || usual.on }));
  const [submissions, setSubmissions] = useState(0);
  const missing = DECISION_FIELDS.filter((field) => entry[field].trim() === '');
  return {
    entry,
    errors: submissions === 0 ? {} : Object.fromEntries(missing.map((field) => [field, DECISION.faults[field]])),
    submissions,
    type: (field, value) => setEntry((before) => ({ ...before, [field]: value })),
    send: () => {
      setSubmissions(submissions + 1);
      return missing.length === 0;
    },
  };
}
