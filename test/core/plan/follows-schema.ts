import type { JsonSchema } from '../../../src/core/plan/json-schema';

/** Whether a value follows a JSON Schema, as far as a plan's schema goes; a keyword it doesn't know fails loudly. */
export function followsSchema(schema: JsonSchema, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, wanted]) => {
    const rule = RULES.get(keyword);
    if (!rule) throw new Error(`The schema uses "${keyword}", which this test can't follow.`);
    return rule(wanted as never, value, schema);
  });
}

type Rule = (wanted: never, value: unknown, schema: JsonSchema) => boolean;

const isGroup = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const ifText = (value: unknown, test: (text: string) => boolean): boolean => typeof value !== 'string' || test(value);
const ifNumber = (value: unknown, test: (number: number) => boolean): boolean =>
  typeof value !== 'number' || test(value);

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...['$schema', 'title', 'description', 'default', 'format'].map((name): [string, Rule] => [name, () => true]),
  ['type', (type: string, value) => hasType(type, value)],
  ['const', (wanted: unknown, value) => value === wanted],
  ['enum', (words: readonly unknown[], value) => words.includes(value)],
  [
    'properties',
    (fields: Record<string, JsonSchema>, value) =>
      !isGroup(value) ||
      Object.entries(fields).every(([name, field]) => !Object.hasOwn(value, name) || followsSchema(field, value[name])),
  ],
  [
    'required',
    (names: readonly string[], value) => !isGroup(value) || names.every((name) => Object.hasOwn(value, name)),
  ],
  [
    'additionalProperties',
    (_: false, value, { properties = {} }) =>
      !isGroup(value) || Object.keys(value).every((name) => Object.hasOwn(properties, name)),
  ],
  ['items', (item: JsonSchema, value) => !Array.isArray(value) || value.every((one) => followsSchema(item, one))],
  [
    'oneOf',
    (branches: readonly JsonSchema[], value) => branches.filter((branch) => followsSchema(branch, value)).length === 1,
  ],
  ['anyOf', (branches: readonly JsonSchema[], value) => branches.some((branch) => followsSchema(branch, value))],
  ['pattern', (pattern: string, value) => ifText(value, (text) => new RegExp(pattern, 'u').test(text))],
  ['maxLength', (most: number, value) => ifText(value, (text) => [...text].length <= most)],
  ['minItems', (least: number, value) => !Array.isArray(value) || value.length >= least],
  ['minimum', (least: number, value) => ifNumber(value, (number) => number >= least)],
  ['maximum', (most: number, value) => ifNumber(value, (number) => number <= most)],
  ['exclusiveMinimum', (below: number, value) => ifNumber(value, (number) => number > below)],
]);

function hasType(type: string, value: unknown): boolean {
  if (type === 'object') return isGroup(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
