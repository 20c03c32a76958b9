import * as z from 'zod/mini';
import { PlanSchema } from './plan';

/** The parts of JSON Schema (draft 2020-12) that a plan's schema is made of. */
export interface JsonSchema {
  $schema?: string;
  title?: string;
  description?: string;
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  default?: unknown;
  properties?: Readonly<Record<string, JsonSchema>>;
  required?: readonly string[];
  additionalProperties?: boolean;
  items?: JsonSchema;
  oneOf?: readonly JsonSchema[];
  anyOf?: readonly JsonSchema[];
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
}

let generated: JsonSchema | undefined;

/** The schema of a plan file as people write it (fields with a usual value may be left out), for editors. */
export function planJsonSchema(): JsonSchema {
  generated ??= {
    ...(z.toJSONSchema(PlanSchema, { io: 'input', target: 'draft-2020-12' }) as JsonSchema),
    title: 'Plan',
    description: 'Themes, priorities, measures, partners and the reporting period: the definition of everything asked.',
  };
  return generated;
}

/** The schema of a plan file as the text of a JSON file. */
export function planSchemaText(): string {
  return `${JSON.stringify(planJsonSchema(), null, 2)}\n`;
}

/**
 * The schemas that a value at this path of a plan may follow; the plan's own text chooses between
 * alternatives ("kind", "rule") where it says which one is meant.
 */
export function schemasAt(path: readonly PropertyKey[], plan: unknown): readonly JsonSchema[] {
  let schemas = alternatives(planJsonSchema(), plan);
  let value = plan;
  for (const step of path) {
    value = memberAt(value, step);
    schemas = schemas
      .map((schema) => (typeof step === 'number' ? schema.items : ownProperty(schema.properties, String(step))))
      .filter((schema) => schema !== undefined)
      .flatMap((schema) => alternatives(schema, value));
  }
  return schemas;
}

/** The value of an object's or list's own member; undefined where it has no such member. */
export function memberAt(value: unknown, step: PropertyKey): unknown {
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<PropertyKey, unknown>)[step];
}

function ownProperty(properties: JsonSchema['properties'], name: string): JsonSchema | undefined {
  return properties && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

function alternatives(schema: JsonSchema, value: unknown): readonly JsonSchema[] {
  const branches = schema.oneOf ?? schema.anyOf;
  if (!branches) return [schema];
  const meant = branches.filter((branch) => isNamed(branch, value));
  return (meant.length > 0 ? meant : branches).map((branch) => ({ description: schema.description, ...branch }));
}

/** True where the value says by its "kind" or "rule" that this branch is meant. */
function isNamed(branch: JsonSchema, value: unknown): boolean {
  return Object.entries(branch.properties ?? {}).some(
    ([name, { const: word }]) => word !== undefined && memberAt(value, name) === word,
  );
}
