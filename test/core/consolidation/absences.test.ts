import { consolidate } from '../../../src/core/consolidation/consolidate';
import type { CheckedReturn, Decisions } from '../../../src/core/consolidation/types';
import type { Plan } from '../../../src/core/plan/plan';
import { statusesOf } from '../../../src/core/status/status-of';
import type { Absence } from '../../../src/core/values/absence';
import type { Figure } from '../../../src/core/values/figure';
import { readBack, yearOf } from '../../builders/council';
import { handedIn } from '../../builders/handed-in';
import { planOf } from '../../builders/returns';

const BOTH = ['green-trust', 'bin-crew'];
const asked = (more: Partial<Plan> = {}): Plan =>
  planOf({
    measures: [
      { id: 'parks-1-visits', target: { rule: 'at least', value: 1000 }, reporters: BOTH },
      { id: 'parks-1-gates', title: 'Gates open', target: { rule: 'at least', value: 4 }, reporters: ['green-trust'] },
    ],
    ...more,
  });

interface Said {
  absence: Absence;
  reason?: string;
  confidential?: number;
}

/** A return in which the visits are a number, or words that there is no figure to publish; the gates are met. */
function from(plan: Plan, partner: string, visits: number | Said | undefined): CheckedReturn {
  const gates: Record<string, number> = partner === 'green-trust' ? { 'parks-1-gates': 5 } : {};
  const figures = typeof visits === 'number' ? { 'parks-1-visits': visits, ...gates } : gates;
  const made = handedIn(plan, { partner, figures });
  if (typeof visits !== 'object') return made;
  const figure = visits.confidential;
  const confidential: Figure | undefined =
    figure === undefined ? undefined : { kind: 'number', value: figure, qualifier: 'exactly' };
  const entries = made.return.entries.map((entry) =>
    entry.measure === 'parks-1-visits'
      ? {
          ...entry,
          absence: visits.absence,
          ...(confidential && { confidential }),
          comment: { ...entry.comment, found: visits.reason ?? '' },
        }
      : entry,
  );
  return { ...made, return: { ...made.return, entries } };
}

const REASON = 'The counter broke in May';

function outcome(
  visits: readonly [number | Said | undefined, number | Said | undefined],
  plan = asked(),
  decided: Partial<Decisions> = {},
) {
  const returns = BOTH.map((partner, index) => from(plan, partner, visits[index]));
  const year = yearOf(plan, returns, decided);
  expect(readBack(year).returns).toEqual(year.returns);
  const consolidated = consolidate(year);
  const [status] = statusesOf(plan, consolidated.evidence, []);
  const [evidence] = consolidated.evidence;
  return { consolidated, evidence, state: evidence?.state, status: status?.computed, explanation: status?.explanation };
}

describe('a figure that partners say there is none of', () => {
  it('stays owed, with the reason, where it is not available', () => {
    const { evidence, status, explanation } = outcome([{ absence: 'not-available', reason: REASON }, undefined]);
    expect(evidence).toMatchObject({
      state: 'owed',
      owedBy: BOTH,
      absences: [{ absence: 'not-available', partner: 'green-trust', reason: REASON }],
    });
    expect(status).toBe('not-received');
    expect(explanation).toContain('Not received from');
  });

  it.each(['not-applicable', 'none-arose'] as const)('is left out where all say "%s"', (absence) => {
    const said = { absence, reason: 'No park was open' };
    expect(outcome([said, said])).toMatchObject({ state: 'absent', status: 'achieved' });
  });

  it('is left out no sooner than all who are asked have said so', () => {
    const said = { absence: 'not-applicable', reason: 'No park was open' } as const;
    expect(outcome([said, undefined])).toMatchObject({ state: 'owed', status: 'not-received' });
  });

  it('makes a priority with nothing else "not applicable"', () => {
    const alone = asked({ measures: asked().measures.slice(0, 1) });
    const said = { absence: 'none-arose', reason: 'No park was open' } as const;
    expect(outcome([said, said], alone)).toMatchObject({ status: 'not-applicable' });
  });

  it('needs a decision where it is confidential, and its value is no evidence', () => {
    const said = { absence: 'confidential', reason: 'The landowner asked for it', confidential: 4321 } as const;
    const { evidence, state, status } = outcome([said, undefined]);
    expect({ state, status }).toEqual({ state: 'absent', status: 'needs-decision' });
    expect(JSON.stringify(evidence)).not.toContain('4321');
  });

  it.each(['confidential', 'not-available', 'not-applicable', 'none-arose'] as const)(
    'stays owed where "%s" is said without a reason',
    (absence) => {
      expect(outcome([{ absence }, undefined])).toMatchObject({ state: 'owed', status: 'not-received' });
    },
  );

  it('is treated as the plan says', () => {
    const plan = asked({ absences: { 'not-available': 'left-out', 'confidential': 'owed', 'none-arose': 'decision' } });
    const said = (absence: Absence): Said => ({ absence, reason: REASON });
    expect(outcome([said('not-available'), said('not-available')], plan).status).toBe('achieved');
    expect(outcome([said('confidential'), said('confidential')], plan).status).toBe('not-received');
    expect(outcome([said('none-arose'), said('none-arose')], plan).status).toBe('needs-decision');
  });
});

describe('a figure from one partner and words from another', () => {
  it('uses the figure where the other has none available', () => {
    expect(outcome([1513, { absence: 'not-available', reason: REASON }])).toMatchObject({ state: 'entered' });
  });

  it.each(['confidential', 'not-applicable', 'none-arose'] as const)('disagree where the words are "%s"', (absence) => {
    const { consolidated, state, status } = outcome([1513, { absence, reason: 'No park was open' }]);
    expect({ state, status }).toEqual({ state: 'conflict', status: 'needs-decision' });
    expect(consolidated.conflicts[0]?.values.map(({ partner }) => partner)).toEqual(BOTH);
  });

  it('disagree even where "confidential" lacks its reason, so that nothing confidential is published', () => {
    expect(outcome([1513, { absence: 'confidential' }])).toMatchObject({ state: 'conflict' });
  });

  it('are settled by the choice of a file', () => {
    const choice = { about: 'parks-1-visits', file: 'bin-crew.xlsx', reason: 'Asked', by: 'A. Lee', on: '2026-05-01' };
    const settled = outcome([1513, { absence: 'not-applicable', reason: 'No park was open' }], asked(), {
      choices: [choice],
    });
    expect(settled).toMatchObject({ state: 'absent', status: 'achieved' });
  });
});
