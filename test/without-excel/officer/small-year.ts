import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import type { Plan } from '../../../src/core/plan/plan';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import type { NamedBytes } from '../../../src/workflows/ports';
import { planOf } from '../../builders/returns';

/** Two partners, of whom one figure each and a text are asked. */
export const PLAN: Plan = planOf({
  measures: [
    { id: 'visits', title: 'Visits to parks', target: { rule: 'at least', value: 1500 } },
    {
      id: 'bins',
      priority: 'Parks 2',
      title: 'Bins emptied',
      answer: { kind: 'count', unit: 'bins' },
      target: { rule: 'at least', value: 10 },
      reporters: ['bin-crew'],
    },
  ],
  priorities: [
    { ref: 'Parks 1' },
    { ref: 'Parks 2' },
    { ref: 'Parks 3', text: { from: ['green-trust'], prompt: 'What was done.', minWords: 1, maxWords: 50 } },
  ],
});

export const asFile = (name: string, text: string): NamedBytes => ({ name, bytes: new TextEncoder().encode(text) });

export const planFile = (plan: Plan = PLAN): NamedBytes => asFile('parks.json', JSON.stringify(plan));

/** A return as its partner sent it, with one figure; blank, where the value is left out. */
export async function returned(
  partner: string,
  measure: string,
  value: number | string | undefined,
  name = `${partner}.xlsx`,
  signed = '2025-05-11',
): Promise<NamedBytes> {
  const filled = {
    entries: new Map(value === undefined ? [] : [[measure, { value, source: 'Our counters' }]]),
    texts: new Map(partner === 'green-trust' ? [['Parks 3', 'The parks were open.']] : []),
    signOff: { name: 'Ann Lee', role: 'Director', date: signed },
  };
  return { name, bytes: await printWorkbook(returnWorkbook(PLAN, partner, filled)) };
}

export const TRUST = (): Promise<NamedBytes> => returned('green-trust', 'visits', 1700);
export const CREW = (): Promise<NamedBytes> => returned('bin-crew', 'bins', 31);
