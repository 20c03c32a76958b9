import type { Plan } from '../../src/core/plan/plan';
import type { Deviation, Entry, PartnerReturn } from '../../src/core/returns/partner-return';
import { returnOf } from '../../src/core/returns/read-return';
import type { WorkbookContent } from '../../src/core/returns/workbook-content';
import { Trouble } from '../../src/core/trouble';
import {
  date,
  figuresGrid,
  percent,
  returnContent,
  tableOver,
  withSheet,
  type Filled,
  type Grid,
} from './return-content';
import { PARTNER, planOf } from './returns';

const TEXT = { from: [PARTNER], prompt: 'What changed for visitors.', minWords: 30, maxWords: 250 };
export const PLAN = planOf({
  measures: [
    { id: 'parks-1-visits' },
    {
      id: 'parks-1-open',
      title: 'Days open',
      answer: { kind: 'percentage', decimals: 0, mayExceed100: false },
      parts: { numerator: 'days open', denominator: 'days', required: false },
    },
    { id: 'parks-2-plan', priority: 'Parks 2', title: 'Planting plan', answer: { kind: 'milestone' } },
    { id: 'parks-2-bins', priority: 'Parks 2', title: 'Bins emptied', reporters: ['bin-crew'] },
  ],
  priorities: [{ ref: 'Parks 1', text: TEXT }, { ref: 'Parks 2' }],
});
export const FILLED: Filled = {
  figures: {
    'parks-1-visits': {
      value: '1,513',
      qualifier: 'over',
      source: 'Gate counters',
      comment: 'One gate was shut in May.',
    },
    'parks-1-open': { value: percent(0.97), numerator: 355, denominator: 365 },
    'parks-2-plan': { value: 'Complete' },
  },
  texts: { 'Parks 1': 'The parks were open all year.' },
  signed: { name: 'Ann Lee', role: 'Director', date: date('2025-05-11') },
};

export function read(content: WorkbookContent, plan?: Plan): PartnerReturn {
  const result = returnOf(content, plan);
  if (result instanceof Trouble) throw result;
  return result;
}

export const entry = (ret: PartnerReturn, id: string): Entry => ret.entries.find(({ measure }) => measure === id)!;
export const kinds = (ret: PartnerReturn): string[] => ret.deviations.map(({ kind }) => kind);
export const deviation = <Kind extends Deviation['kind']>(ret: PartnerReturn, kind: Kind): Deviation[] =>
  ret.deviations.filter((each) => each.kind === kind);
export const changedFigures = (change: (rows: Grid) => Grid, filled = FILLED): WorkbookContent => {
  const rows = change(figuresGrid(PLAN, PARTNER, filled.figures));
  const top = rows.findIndex((row) => row[0]?.value === 'Ref' || row.some((each) => each?.value === 'Measure id'));
  return withSheet(returnContent(PLAN, PARTNER, filled), 'Figures', (each) => ({
    ...each,
    rows,
    tables: [tableOver('Figures', rows, top)],
  }));
};
