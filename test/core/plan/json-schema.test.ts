import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { planJsonSchema, planSchemaText, type JsonSchema } from '../../../src/core/plan/json-schema';
import { PlanSchema } from '../../../src/core/plan/plan';
import { planJson } from '../../builders/plan-json';
import { followsSchema } from './follows-schema';
import { propertyRuns } from '../../builders/property-runs';

const schema = planJsonSchema();
const PLANS = ['sevenoaks-2019-22', 'brackenmere-pledges'].map((name) =>
  readFileSync(`assets/plans/${name}.json`, 'utf8'),
);

/** Every schema inside, with its path. */
function inside(one: JsonSchema, path = 'plan'): [string, JsonSchema][] {
  const branches = [...(one.oneOf ?? []), ...(one.anyOf ?? [])].flatMap((branch, index) =>
    inside(branch, `${path}(${index})`),
  );
  const fields = Object.entries(one.properties ?? {}).flatMap(([name, field]) => inside(field, `${path}.${name}`));
  return [[path, one], ...fields, ...(one.items ? inside(one.items, `${path}[]`) : []), ...branches];
}

test('is JSON Schema of draft 2020-12, as text too', () => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(JSON.parse(planSchemaText())).toEqual(schema);
});

test('describes every field', () => {
  const fields = inside(schema).flatMap(([path, one]) =>
    Object.entries(one.properties ?? {}).map(([name, field]): [string, JsonSchema] => [`${path}.${name}`, field]),
  );
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
});

test('lets no group have fields it does not know', () => {
  const open = inside(schema).filter(([, one]) => one.properties && one.additionalProperties !== false);
  expect(open.map(([path]) => path)).toEqual([]);
});

test('asks only for what has no usual value', () => {
  const both = inside(schema).flatMap(([path, { properties = {}, required = [] }]) =>
    required.filter((name) => properties[name]?.default !== undefined).map((name) => `${path}.${name}`),
  );
  expect(both).toEqual([]);
});

test.each(PLANS.map((text) => [(JSON.parse(text) as { id: string }).id, text]))('accepts %s', (_id, text) => {
  expect(followsSchema(schema, JSON.parse(text))).toBe(true);
});

test('refuses a plan with a misspelt field, a missing one, or a number as text', () => {
  const broken = [
    planJson((plan) => (plan.titel = 'x')),
    planJson((plan) => delete plan.title),
    planJson((plan) => (plan.aboutMargin = '10')),
  ];
  expect(broken.map((plan) => followsSchema(schema, plan))).toEqual([false, false, false]);
});

test('an editor and the program agree on whatever stands in one place of a plan', () => {
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom<unknown>(0, 1, -1, 2.5, 101, '', ' ', 'a', 'A b', '2025-02-30', '2025-02-28', true, [], {}),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...PLANS),
      fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
      value,
      (text, steps, put) => {
        const plan = JSON.parse(text) as unknown;
        replaceAt(plan, steps, put);
        expect(followsSchema(schema, plan)).toBe(PlanSchema.safeParse(plan).success);
      },
    ),
    propertyRuns(150),
  );
});

function replaceAt(value: unknown, [step = 0, ...rest]: readonly number[], put: unknown): void {
  if (value === null || typeof value !== 'object') return;
  const keys = Object.keys(value);
  const key = keys[step % keys.length];
  if (key === undefined) return;
  const within = (value as Record<string, unknown>)[key];
  if (rest.length > 0 && within !== null && typeof within === 'object') replaceAt(within, rest, put);
  else (value as Record<string, unknown>)[key] = put;
}
