import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { measuresAskedOf, measuresOf, textsAskedOf } from '../../../src/core/plan/asked';
import type { Plan } from '../../../src/core/plan/plan';
import { parsePlan, readPlan } from '../../../src/core/plan/read-plan';
import { planJson } from '../../builders/plan-json';
import { propertyRuns } from '../../builders/property-runs';

function planOfFile(name: string): Plan {
  const read = parsePlan(readFileSync(`assets/plans/${name}.json`, 'utf8'));
  if ('faults' in read) throw new Error(JSON.stringify(read.faults, null, 1));
  return read.plan;
}

describe('the plan of Sevenoaks District', () => {
  const plan = planOfFile('sevenoaks-2019-22');
  const withoutRule = plan.priorities
    .filter(({ ref }) => measuresOf(plan, ref).every(({ role }) => role === 'context'))
    .map(({ ref }) => ref);
  const asked = plan.partners.filter(({ id }) => measuresAskedOf(plan, id).length + textsAskedOf(plan, id).length > 0);

  test('has 6 themes, 26 priorities, 17 partners and 34 measures', () => {
    const { themes, priorities, partners, measures } = plan;
    expect([themes.length, priorities.length, partners.length, measures.length]).toEqual([6, 26, 17, 34]);
  });

  test('leaves to an officer what no figure decides', () => {
    expect(withoutRule).toEqual([
      ...['Caring 2', 'Caring 5', 'Caring 6', 'Green 1', 'Green 2', 'Healthy 3', 'Healthy 4'],
      ...['Dynamic 2', 'Sustainable 1', 'Sustainable 4'],
    ]);
  });

  test('knows last year only where it was published', () => {
    const known = plan.measures.flatMap(({ id, previous }) => (previous ? [[id, previous.value]] : []));
    expect(known).toEqual([
      ['safe-2-crimes', 6791],
      ['safe-3-incidents', 2690],
      ['green-4-recycled', 98],
    ]);
  });

  test('asks something of nine partners, and every priority for a text from its lead', () => {
    expect(asked.map(({ name }) => name)).toEqual([
      ...[
        'Sevenoaks District Council',
        'Kent County Council',
        'West Kent Clinical Commissioning Group',
        'West Kent Housing',
      ],
      ...['West Kent Extra', 'Moat Housing', 'Age Concern Sevenoaks and Tonbridge', 'Kent Police', 'Compaid'],
    ]);
    expect(plan.priorities.filter(({ lead, text }) => text?.from[0] !== lead)).toEqual([]);
  });

  test('calls a priority by its success measure where the report does', () => {
    expect(plan.priorities.flatMap(({ ref, successMeasure }) => (successMeasure ? [ref] : []))).toEqual([
      'Caring 3',
      'Green 3',
      'Dynamic 2',
      'Sustainable 1',
    ]);
  });

  test('finds the published figures plausible', () => {
    const published: [string, number][] = [
      ...([
        ['safe-1-actions', 97],
        ['safe-1-taskings', 626],
        ['safe-1-projects', 35],
        ['safe-2-crimes', 7056],
        ['safe-3-incidents', 1513],
      ] as [string, number][]),
      ...([
        ['safe-4-speedwatch', 8],
        ['safe-5-enforcement', 5000],
        ['caring-1-disabled-facility-grants', 52],
        ['caring-1-handyperson', 5000],
      ] as [string, number][]),
      ...([
        ['caring-2-clients', 300],
        ['caring-4-prevented', 245],
        ['green-3-missed', 6.8],
        ['green-4-recycled', 98],
        ['green-4-reused-goods', 110],
      ] as [string, number][]),
      ...([
        ['healthy-2-district-deal', 95],
        ['dynamic-3-kickstart', 100],
        ['sustainable-2-homes', 20],
        ['sustainable-2-homes-to-come', 39],
      ] as [string, number][]),
    ];
    const outside = published.filter(([id, value]) => {
      const measure = plan.measures.find((candidate) => candidate.id === id);
      const { low = -Infinity, high = Infinity, change = Infinity } = measure?.plausible ?? { low: NaN };
      const last = Number(measure?.previous?.value ?? value);
      return !(low <= value && value <= high && Math.abs(value - last) <= (change / 100) * last);
    });
    expect(outside).toEqual([]);
  });
});

describe('the plan of Brackenmere', () => {
  const plan = planOfFile('brackenmere-pledges');

  test('has 3 themes, 9 priorities, 6 partners and 17 measures', () => {
    const { themes, priorities, partners, measures } = plan;
    expect([themes.length, priorities.length, partners.length, measures.length]).toEqual([3, 9, 6, 17]);
  });

  test('has every kind of answer, of combination and of rule but one', () => {
    expect(new Set(plan.measures.map(({ answer }) => answer.kind)).size).toBe(9);
    expect(new Set(plan.priorities.map(({ combine }) => combine.rule))).toEqual(
      new Set(['all', 'share', 'any', 'lead']),
    );
    const rules = new Set(plan.measures.flatMap(({ target }) => (target ? [target.rule] : [])));
    expect([...rules].sort()).toEqual(
      [
        ...[
          'at least',
          'at most',
          'between',
          'decided by an officer',
          'decrease',
          'increase',
          'milestone',
          'no change',
          'provided',
          'yes',
        ],
      ].sort(),
    );
  });

  test('speaks of quarters, in green, amber and red', () => {
    expect([
      plan.period.noun,
      plan.statusWords.achieved,
      plan.statusWords['partly-achieved'],
      plan.statusWords['not-achieved'],
    ]).toEqual(['quarter', 'Green', 'Amber', 'Red']);
  });
});

describe('reading', () => {
  test('fills in what is usual where a field is left out', () => {
    const read = readPlan(planJson());
    expect(
      'plan' in read && [
        read.plan.period.noun,
        read.plan.aboutMargin,
        read.plan.vision,
        read.plan.priorities[0]?.combine,
      ],
    ).toEqual(['year', 10, [], { rule: 'all' }]);
  });

  test('a plan read from text is the plan read from JSON, a byte order mark or not', () => {
    expect(parsePlan(`\uFEFF${JSON.stringify(planJson())}`)).toEqual(readPlan(planJson()));
  });

  test('a text that is no JSON is told by line and column', () => {
    expect(parsePlan('{\n  "id": "a",\n}')).toEqual({
      faults: [{ path: 'line 2, column 12', reason: 'a comma stands before the closing }; take it out' }],
    });
  });

  test('never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect('faults' in readPlan(json)).toBe(true);
      }),
      propertyRuns(100),
    );
  });

  test('never throws, however many faults it has', () => {
    const plan = { ...planJson(), measures: Array.from({ length: 200_000 }, () => ({})) };
    expect(readPlan(plan)).toMatchObject({ faults: [{ path: 'plan', reason: expect.stringMatching(/more faults/) }] });
  });

  test('never throws, whatever stands in one place of a plan', () => {
    const plans = ['sevenoaks-2019-22', 'brackenmere-pledges'].map((name) =>
      readFileSync(`assets/plans/${name}.json`, 'utf8'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.nat(), fc.jsonValue({ maxDepth: 2 }), (text, seed, value) => {
        const plan = JSON.parse(text) as unknown;
        replaceOne(plan, seed, value);
        const read = readPlan(plan);
        const faults = 'faults' in read ? read.faults : [];
        expect(
          faults.filter(
            ({ path, reason }) =>
              path === '' ||
              reason === '' ||
              /\bundefined\b|\[object|Invalid|\bNaN\b/.test(reason.replace(/"[^"]*"/g, '')),
          ),
        ).toEqual([]);
      }),
      propertyRuns(100),
    );
  });
});

/** Puts the value somewhere inside, where the seed says. */
function replaceOne(inside: unknown, seed: number, value: unknown): void {
  if (inside === null || typeof inside !== 'object') return;
  const keys = Object.keys(inside);
  const key = keys[seed % keys.length];
  if (key === undefined) return;
  const within = (inside as Record<string, unknown>)[key];
  const deeper = within !== null && typeof within === 'object' && Object.keys(within).length > 0 && seed % 5 !== 0;
  if (deeper) replaceOne(within, Math.floor(seed / 3), value);
  else Object.defineProperty(inside, key, { value, enumerable: true, configurable: true, writable: true });
}
