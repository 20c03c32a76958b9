import { formatList } from '../words/english';
import { planJsonSchema, type JsonSchema } from './json-schema';

/** Every field of a plan as Markdown: one heading and table for each group of fields, in the order of the file. */
export function planFieldsMarkdown(): string {
  return groupsOf('', planJsonSchema()).map(groupMarkdown).join('\n\n');
}

interface Group {
  /** The group's path as people write it: "measures[].target"; empty for the plan itself. */
  path: string;
  schema: JsonSchema;
}

interface Field {
  name: string;
  schema: JsonSchema;
  needed: boolean;
  /** The words of "kind" or "rule" that the field goes with; empty where it goes with all. */
  with: readonly string[];
}

/** The group and the groups inside it, each path once. */
function groupsOf(path: string, schema: JsonSchema): readonly Group[] {
  const groups = new Map<string, Group>([[path, { path, schema }]]);
  for (const { name, schema: field } of fieldsOf(schema)) {
    const inside = field.items ?? field;
    if (!isGroup(inside)) continue;
    const at = `${path === '' ? '' : `${path}.`}${name}${field.items ? '[]' : ''}`;
    const described = { ...inside, description: inside.description ?? field.description };
    for (const group of groupsOf(at, described)) if (!groups.has(group.path)) groups.set(group.path, group);
  }
  return [...groups.values()];
}

function isGroup(schema: JsonSchema): boolean {
  return (
    schema.properties !== undefined ||
    [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].some(({ properties }) => properties !== undefined)
  );
}

function fieldsOf(schema: JsonSchema): readonly Field[] {
  const branches = schema.oneOf ?? schema.anyOf;
  if (!branches) return ownFields(schema, []);
  const fields: Field[] = [];
  for (const field of branches.flatMap((branch) => ownFields(branch, constantsOf(branch)))) {
    const same = fields.findIndex(
      ({ name, schema: known }) => name === field.name && meaningOf(known) === meaningOf(field.schema),
    );
    const known = fields[same];
    if (known) fields[same] = { ...known, with: [...known.with, ...field.with] };
    else fields.push(field);
  }
  return fields;
}

/** The fields of one group, except the "kind" or "rule" whose fixed word says which alternative it is. */
function ownFields(schema: JsonSchema, words: readonly string[]): readonly Field[] {
  return Object.entries(schema.properties ?? {})
    .filter(([, field]) => field.const === undefined)
    .map(([name, field]) => ({ name, schema: field, needed: schema.required?.includes(name) ?? false, with: words }));
}

function constantsOf(branch: JsonSchema): readonly string[] {
  return Object.values(branch.properties ?? {}).flatMap((field) =>
    field.const === undefined ? [] : [JSON.stringify(field.const)],
  );
}

function groupMarkdown({ path, schema }: Group): string {
  const heading = path === '' ? '### The plan' : `### \`${path}\``;
  const fields = fieldsOf(schema);
  const chosen = schema.oneOf !== undefined;
  const choice = schema.anyOf
    ? `Takes one of ${formatList(
        fields.map(({ name }) => `\`${name}\``),
        'or',
      )}.`
    : undefined;
  const table =
    fields.length === 0
      ? undefined
      : tableMarkdown(
          ['Field', ...(chosen ? ['Goes with'] : []), 'Holds', 'Needed', 'Meaning and unit'],
          fields.map((field) => fieldRow(field, chosen, schema)),
        );
  return [heading, schema.description, choice, chosen ? alternativesTable(schema.oneOf ?? []) : undefined, table]
    .filter((part) => part !== undefined)
    .join('\n\n');
}

function alternativesTable(branches: readonly JsonSchema[]): string {
  const rows = branches.flatMap(({ properties = {} }) => {
    const [chosen] = Object.entries(properties).filter(([, field]) => field.const !== undefined);
    const others = Object.keys(properties).filter((name) => name !== chosen?.[0]);
    return chosen
      ? [
          [
            `\`${JSON.stringify(chosen[1].const)}\``,
            chosen[1].description ?? '',
            formatList(others.map((name) => `\`${name}\``)) || '–',
          ],
        ]
      : [];
  });
  const [name = ''] =
    Object.entries(branches[0]?.properties ?? {}).find(([, field]) => field.const !== undefined) ?? [];
  return tableMarkdown([`\`${name}\``, 'Meaning', 'Further fields'], rows);
}

function fieldRow({ name, schema, needed, with: words }: Field, chosen: boolean, group: JsonSchema): readonly string[] {
  return [
    `\`${name}\``,
    ...(chosen ? [formatList(words)] : []),
    holdsWords(schema),
    group.anyOf ? 'one of these' : neededWords(schema, needed),
    meaningOf(schema),
  ];
}

function neededWords({ default: usual }: JsonSchema, needed: boolean): string {
  if (needed) return 'yes';
  if (usual === undefined) return 'no';
  if (Array.isArray(usual) || JSON.stringify(usual) === '{}') return 'no; else none';
  return `no; else \`${JSON.stringify(usual)}\``;
}

function holdsWords(schema: JsonSchema): string {
  if (schema.items) return isGroup(schema.items) ? 'a list of groups' : `a list: ${holdsWords(schema.items)}`;
  if (isGroup(schema)) return 'a group';
  if (schema.anyOf) return formatList([...new Set(schema.anyOf.map(holdsWords))], 'or');
  if (schema.enum)
    return formatList(
      schema.enum.map((word) => `\`${JSON.stringify(word)}\``),
      'or',
    );
  if (schema.format === 'date') return 'a date';
  return TYPE_WORDS.get(schema.type ?? '') ?? 'a value';
}

const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', '`true` or `false`'],
]);

function meaningOf(schema: JsonSchema): string {
  return schema.description ?? schema.items?.description ?? '';
}

function tableMarkdown(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
