import { newYear, type CouncilYear } from '../../../src/core/consolidation/council-year';
import type { CheckedReturn } from '../../../src/core/consolidation/types';
import { updateYear } from '../../../src/core/consolidation/update-year';
import type { Plan } from '../../../src/core/plan/plan';
import { resultsOf } from '../../../src/documents/council-workbook';
import { readBack, yearOf } from '../../builders/council';
import { handedIn } from '../../builders/handed-in';
import { planOf } from '../../builders/returns';

const TEXT = { from: ['green-trust'], prompt: 'What was done.', minWords: 1, maxWords: 50 };
const SKETCH = {
  measures: [
    { id: 'visits', previous: { value: 9, qualifier: 'exactly' as const } },
    { id: 'bins', priority: 'Parks 2', reporters: ['bin-crew'] },
  ],
  priorities: [{ ref: 'Parks 1', text: TEXT }, { ref: 'Parks 2' }, { ref: 'Parks 3', text: TEXT }],
} satisfies Parameters<typeof planOf>[0];
const plan = planOf(SKETCH);

const RETURNS: readonly CheckedReturn[] = [
  handedIn(plan, {
    partner: 'green-trust',
    figures: { visits: 12 },
    texts: { 'Parks 1': 'We dug.', 'Parks 3': 'We planted.' },
  }),
  handedIn(plan, { partner: 'bin-crew', figures: { bins: 31 } }),
];

const DECIDED = { reason: 'It is so.', by: 'J. Officer', on: '2025-05-20' };
const decisions = { statuses: [{ priority: 'Parks 3', status: 'achieved' as const, ...DECIDED }] };

/** The year of the returns under another plan, once held against it and once with its returns read against it. */
function under(changed: Plan): [held: CouncilYear, anew: CouncilYear] {
  return [updateYear(readBack(yearOf(plan, RETURNS)), { plan: changed }), yearOf(changed, RETURNS)];
}

const allFindings = (year: CouncilYear): string[] => resultsOf(year).findings.map(({ check }) => check);

describe('a year held against another version of its plan', () => {
  it('is as if its returns had been read against it where a measure and a text are asked no more', () => {
    const [held, anew] = under(
      planOf({ ...SKETCH, measures: SKETCH.measures.slice(0, 1), priorities: SKETCH.priorities.slice(0, 2) }),
    );
    expect(held).toEqual(anew);
    expect(allFindings(held)).toEqual(['unasked-entry', 'unasked-entry']);
  });

  it('is as if its returns had been read against it where a unit has changed: the figure is not misread', () => {
    const answer = { kind: 'money' as const, decimals: 0 };
    const [held, anew] = under(
      planOf({ ...SKETCH, measures: [{ ...SKETCH.measures[0]!, answer }, SKETCH.measures[1]!] }),
    );
    expect(resultsOf(held).consolidated.evidence[0]?.state).toBe('in error');
    expect(held).toEqual(anew);
    expect(allFindings(held)).toContain('changed-answer');
  });

  it('sets the returns of a partner aside whom it doesn’t name', () => {
    const partners = plan.partners.filter(({ id }) => id !== 'bin-crew');
    const [held, anew] = under(planOf({ ...SKETCH, partners, measures: SKETCH.measures.slice(0, 1) }));
    expect(held.returns).toEqual(anew.returns);
    expect(held.setAside).toEqual(anew.setAside);
  });

  it('keeps decisions about what it doesn’t know as drafts, and takes them again once it does', () => {
    const without = planOf({ ...SKETCH, priorities: SKETCH.priorities.slice(0, 2) });
    const year = yearOf(plan, [], decisions);
    const held = updateYear(year, { plan: without });
    expect([held.decisions.statuses, held.drafts]).toEqual([
      [],
      [{ about: 'Parks 3', decision: 'Achieved', ...DECIDED }],
    ]);
    expect(resultsOf(held).typed.map(({ message }) => message)).toEqual([
      '"Parks 3" on the Decisions sheet isn\'t in the plan. The decision is kept and not used.',
    ]);
    expect(updateYear(readBack(held), { plan })).toEqual(year);
  });

  it('is a new year’s where nothing has come in', () => {
    expect(updateYear(newYear(plan), { plan: planOf() })).toEqual(newYear(planOf()));
  });
});
