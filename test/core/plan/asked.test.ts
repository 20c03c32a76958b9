import { readFileSync } from 'node:fs';
import { measuresAskedOf, measuresOf, planFor, textsAskedOf } from '../../../src/core/plan/asked';
import type { Plan } from '../../../src/core/plan/plan';
import { parsePlan } from '../../../src/core/plan/read-plan';

const brackenmere = (): Plan => {
  const read = parsePlan(readFileSync('assets/plans/brackenmere-pledges.json', 'utf8'));
  if (!('plan' in read)) throw new Error('the plan should be readable');
  return read.plan;
};

describe('what a partner is asked', () => {
  it('is every measure that names the partner as reporter, in the order of the priorities', () => {
    expect(measuresAskedOf(brackenmere(), 'fellside-waste').map(({ id }) => id)).toEqual([
      's1-fly-tips',
      's1-cleared',
      's2-recycling-rate',
      's2-reused',
    ]);
  });

  it('includes a measure that another partner reports too', () => {
    expect(measuresAskedOf(brackenmere(), 'second-turn').map(({ id }) => id)).toEqual(['s2-reused']);
  });

  it('is nothing for a priority that no longer applies', () => {
    const plan = brackenmere();
    const closed = plan.priorities.map((priority) =>
      priority.ref === 'S2' ? { ...priority, notApplicable: 'Ended.' } : priority,
    );
    expect(measuresAskedOf({ ...plan, priorities: closed }, 'second-turn')).toEqual([]);
  });

  it('is a text for each priority that the partner writes about', () => {
    expect(textsAskedOf(brackenmere(), 'borough-council').map(({ ref }) => ref)).toEqual(['H1', 'S1']);
  });

  it('is nothing for a partner whom the plan does not know', () => {
    expect([measuresAskedOf(brackenmere(), '__proto__'), textsAskedOf(brackenmere(), 'nobody')]).toEqual([[], []]);
  });

  it('finds the measures of a priority', () => {
    expect(measuresOf(brackenmere(), 'S3').map(({ id }) => id)).toEqual(['s3-complaints', 's3-night-line']);
  });
});

describe('the part of a plan that travels with a return', () => {
  it('has the partner’s own measures, priorities and themes and no others', () => {
    const part = planFor(brackenmere(), 'second-turn');
    expect({
      measures: part.measures.map(({ id }) => id),
      priorities: part.priorities.map(({ ref }) => ref),
      themes: part.themes.map(({ code }) => code),
    }).toEqual({
      measures: ['s2-reused'],
      priorities: ['S2'],
      themes: ['S'],
    });
  });

  it('gives no address of another partner', () => {
    expect(planFor(brackenmere(), 'second-turn').partners).toEqual([
      { id: 'fellside-waste', name: 'Fellside Waste Services' },
      { id: 'second-turn', name: 'Second Turn Reuse', email: 'hello@secondturn.example' },
    ]);
  });

  it('asks for a text only where this partner writes it', () => {
    expect(
      planFor(brackenmere(), 'brackenmere-homes').priorities.map(({ ref, text }) => [ref, text !== undefined]),
    ).toEqual([
      ['H1', false],
      ['H3', true],
    ]);
  });
});
