import { consolidate } from '../../../src/core/consolidation/consolidate';
import { yearOf } from '../../builders/council';
import { handedIn } from '../../builders/handed-in';
import { planOf } from '../../builders/returns';

const plan = planOf({ measures: [{ id: 'visits' }] });
const { returnBy } = plan.period;
const nextDay = new Date(Date.parse(returnBy) + 86_400_000).toISOString().slice(0, 10);

const foundOf = (signed: string | undefined): string[] =>
  consolidate(yearOf(plan, [handedIn(plan, { partner: 'green-trust', figures: { visits: 3 }, signed })]))
    .findings.filter(({ place }) => place.file === 'green-trust.xlsx')
    .map(({ check, message }) => `${check}: ${message}`);

describe('a return that came in', () => {
  it('on the last day is not late, and neither is one whose day is not known', () => {
    expect([foundOf(returnBy), foundOf(undefined)]).toEqual([[], []]);
  });

  it('a day later is late by that day', () => {
    expect(foundOf(nextDay)).toEqual([
      expect.stringMatching(/^late-return: .*, 1 day after it was due\. It is used\.$/),
    ]);
  });
});
