import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import type { Plan } from '../../../src/core/plan/plan';
import type { Prefill } from '../../../src/documents/return-workbook/prefill';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import type { NamedBytes } from '../../../src/workflows/ports';
import { PARTNER, planOf } from '../../builders/returns';

/** Asks one measure of each kind, and a text. The rows of Figures are 5 to 11, that of Narrative 5. */
export const PARKS: Plan = planOf({
  measures: [
    {
      id: 'visits',
      title: 'Visits to parks',
      target: { rule: 'at least', value: 1500 },
      previous: { value: 1600, qualifier: 'exactly' },
      plausible: { change: 50 },
    },
    {
      id: 'open',
      title: 'Days open',
      definition: 'Share of days on which all gates were open.',
      answer: { kind: 'percentage', decimals: 0, mayExceed100: false },
      target: { rule: 'at least', value: 90 },
      parts: { numerator: 'days open', denominator: 'days', required: false },
    },
    {
      id: 'place',
      title: 'Place among the county\u2019s parks',
      definition: 'Place in the county\u2019s list of parks by upkeep.',
      answer: { kind: 'rank', of: 12, best: 'lowest' },
      target: { rule: 'rank at most', value: 3 },
      polarity: 'lower',
    },
    {
      id: 'upkeep',
      title: 'Spent on upkeep',
      definition: 'Paid out for the upkeep of all parks.',
      answer: { kind: 'money', decimals: 2 },
      target: { rule: 'at most', value: 5000 },
      polarity: 'lower',
    },
    {
      id: 'flag',
      title: 'Green Flag kept',
      definition: 'Whether the Green Flag was awarded again.',
      answer: { kind: 'yes-no' },
      target: { rule: 'yes' },
    },
    {
      id: 'pond',
      title: 'New pond dug',
      definition: 'How far the new pond in Mill Park is.',
      answer: { kind: 'milestone' },
      target: { rule: 'milestone', accept: ['completed', 'on track'] },
    },
    {
      id: 'said',
      title: 'What visitors said',
      definition: 'The main points of the visitors\u2019 survey.',
      answer: { kind: 'text' },
      target: { rule: 'provided' },
    },
  ],
  priorities: [
    { ref: 'Parks 1', text: { from: [PARTNER], prompt: 'What was done, and for whom.', minWords: 3, maxWords: 40 } },
  ],
});

/** The bytes of the return as it is issued, or as somebody filled it in. */
export async function parksReturn(filled?: Prefill): Promise<NamedBytes> {
  return { name: 'green-trust-2024-25.xlsx', bytes: await printWorkbook(returnWorkbook(PARKS, PARTNER, filled)) };
}

/** A return in which everything is entered, one figure ten times last year's unless it is another. */
export const filledIn = (visits: number): Prefill => ({
  entries: new Map<
    string,
    { value?: string | number; numerator?: number; denominator?: number; qualifier?: string; source: string }
  >([
    ['visits', { value: visits, source: 'Counters' }],
    ['open', { numerator: 350, denominator: 365, source: 'Diary' }],
    ['place', { value: 2, source: 'County list' }],
    ['upkeep', { value: 4999.99, qualifier: 'about', source: 'Accounts' }],
    ['flag', { value: 'Yes', source: 'Award letter' }],
    ['pond', { value: 'On track', source: 'Minutes' }],
    ['said', { value: 'Clean and quiet', source: 'Survey' }],
  ]),
  texts: new Map([['Parks 1', 'The parks were open to everyone all year.']]),
});
