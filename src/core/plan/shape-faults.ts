import type * as z from 'zod/mini';
import { formatList } from '../words/english';
import { nearestWord } from '../words/nearest';
import { memberAt, schemasAt } from './json-schema';
import { foundWords, quoteShortened, type FaultAt } from './file-fault';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Faults in a plan's shape, from zod's issues: fields missing, unknown, of the wrong type or outside their bounds. */
export function shapeFaults(issues: readonly Issue[], plan: unknown): readonly FaultAt[] {
  return firstOfEachPlace(issues.flatMap((issue) => faultsOf(issue, [], plan)));
}

/** Keeps the first fault of each place: zod often reports a value of the wrong type as out of bounds too. */
function firstOfEachPlace(faults: readonly FaultAt[]): readonly FaultAt[] {
  const places = new Map(faults.map((fault) => [JSON.stringify(fault.at), fault]).reverse() as [string, FaultAt][]);
  return faults.filter((fault) => places.get(JSON.stringify(fault.at)) === fault);
}

function faultsOf(issue: Issue, above: Path, plan: unknown): readonly FaultAt[] {
  const at = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ at: [...at, key], reason: unknownField(key, at, plan) }));
  if (isMissing(at, plan)) return [{ at, reason: missingField(at, plan) }];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return unionFaults(issue.errors, at, plan);
  return [{ at, reason: reasonOf(issue, valueAt(at, plan)) }];
}

function reasonOf(issue: Issue, value: unknown): string {
  const found = foundWords(value);
  switch (issue.code) {
    case 'invalid_type':
      return `expects ${TYPE_WORDS.get(issue.expected) ?? issue.expected}, found ${found}`;
    case 'invalid_value':
      return choiceWords(issue.values, value);
    case 'invalid_union':
      return choiceWords(discriminatorWords(issue), value);
    case 'invalid_format':
      return formatWords(issue, value);
    case 'too_small':
      return boundWords(
        issue.origin,
        issue.inclusive === false ? 'more than' : 'at least',
        Number(issue.minimum),
        found,
      );
    case 'too_big':
      return boundWords(
        issue.origin,
        issue.inclusive === false ? 'less than' : 'at most',
        Number(issue.maximum),
        found,
      );
    default:
      return `can't be ${found}`;
  }
}

/** The words that "kind" or "rule" may be; zod's issue holds them, though its types don't declare it. */
function discriminatorWords(issue: Issue): readonly unknown[] {
  const words = memberAt(issue, 'options');
  return Array.isArray(words) ? words : [];
}

const TYPE_WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list, between [ and ]'],
  ['object', 'a group of fields, between { and }'],
]);

function choiceWords(values: readonly unknown[], value: unknown): string {
  const words = values.map(String);
  const near = typeof value === 'string' ? nearestWord(value, words) : undefined;
  const expected = `expects ${eitherWords(words)}, found ${foundWords(value)}`;
  return near === undefined ? expected : `${expected}; did you mean ${quoteShortened(near)}?`;
}

function eitherWords(words: readonly string[]): string {
  return `${words.length > 2 ? 'one of ' : ''}${formatList(words.map(quoteShortened), 'or')}`;
}

function formatWords(issue: Extract<Issue, { code: 'invalid_format' }>, value: unknown): string {
  if (issue.format === 'date')
    return `expects a date as year-month-day, such as "2022-03-31", found ${foundWords(value)}`;
  return typeof value === 'string' && value.trim() === '' ? 'is empty' : `${issue.message}; found ${foundWords(value)}`;
}

function boundWords(origin: string, bound: string, limit: number, found: string): string {
  if (Math.abs(limit) === Number.MAX_SAFE_INTEGER)
    return `is beyond any number that can be counted with; found ${found}`;
  if (origin === 'array') return limit === 1 ? 'is an empty list; it takes at least one' : `takes ${bound} ${limit}`;
  if (origin === 'string') return `takes ${bound} ${limit} characters; found ${found}`;
  return `expects ${bound} ${limit}, found ${found}`;
}

/** Faults of a value that fits none of the alternatives: those of the alternative with the fewest issues. */
function unionFaults(branches: readonly (readonly Issue[])[], at: Path, plan: unknown): readonly FaultAt[] {
  const value = valueAt(at, plan);
  const choices = branches.flatMap((issues) => (issues[0]?.code === 'invalid_value' ? issues[0].values : []));
  if (typeof value === 'string' && choices.length > 0) return [{ at, reason: choiceWords(choices, value) }];
  const fields = schemasAt(at, plan).flatMap(({ properties }) => Object.keys(properties ?? {}));
  if (fields.length === 0 || value === null || typeof value !== 'object' || Array.isArray(value)) {
    return [{ at, reason: `expects ${alternativeWords(at, plan)}, found ${foundWords(value)}` }];
  }
  const given = fields.filter((field) => memberAt(value, field) !== undefined);
  if (given.length > 1)
    return [{ at, reason: `takes one of ${formatList(given.map(quoteShortened), 'and')}, not both` }];
  const nearest = [...branches].sort((a, b) => a.length - b.length)[0] ?? [];
  if (given.length === 0) return [{ at, reason: missesAll(fields, value) }];
  return nearest.flatMap((issue) => faultsOf(issue, at, plan));
}

function missesAll(fields: readonly string[], value: object): string {
  const [stranger] = Object.keys(value);
  const near = stranger === undefined ? undefined : nearestWord(stranger, fields);
  const expected = `takes ${formatList(fields.map(quoteShortened), 'or')}`;
  if (stranger === undefined) return `${expected}, and has neither`;
  return `${expected}, found ${quoteShortened(stranger)}${near === undefined ? '' : `; did you mean ${quoteShortened(near)}?`}`;
}

function alternativeWords(at: Path, plan: unknown): string {
  const words = schemasAt(at, plan).flatMap(
    (schema) => schema.enum?.map((word) => quoteShortened(String(word))) ?? TYPE_WORDS.get(schema.type ?? '') ?? [],
  );
  return formatList([...new Set(words)], 'or');
}

/** What a group of fields is called, by the name of the field (or list) that it stands in. */
const GROUP_NOUNS: ReadonlyMap<PropertyKey, string> = new Map([
  ['themes', 'a theme'],
  ['priorities', 'a priority'],
  ['measures', 'a measure'],
  ['partners', 'a partner'],
  ['switchedOff', 'a switched-off check'],
  ['answer', 'an answer'],
  ['target', 'a target'],
  ['combine', 'a combine rule'],
]);

/** Groups whose fields depend on the word of their "rule" or "kind". */
const CHOSEN_BY_WORD: ReadonlySet<PropertyKey> = new Set(['answer', 'target', 'combine']);

function unknownField(key: string, at: Path, plan: unknown): string {
  const group = groupNoun(at, plan);
  const known = schemasAt(at, plan).flatMap(({ properties }) => Object.keys(properties ?? {}));
  const near = nearestWord(key, known);
  if (near !== undefined) return `isn't a field of ${group}; did you mean ${quoteShortened(near)}?`;
  return `isn't a field of ${group}, which takes ${formatList([...new Set(known)].map(quoteShortened))}`;
}

function groupNoun(at: Path, plan: unknown): string {
  const field = [...at].reverse().find((step) => typeof step !== 'number');
  if (field === undefined) return 'a plan';
  const noun = GROUP_NOUNS.get(field) ?? quoteShortened(String(field));
  const value = valueAt(at, plan);
  const rule = CHOSEN_BY_WORD.has(field) ? (memberAt(value, 'rule') ?? memberAt(value, 'kind')) : undefined;
  return typeof rule === 'string' ? `${noun} ${quoteShortened(rule)}` : noun;
}

function missingField(at: Path, plan: unknown): string {
  const schemas = schemasAt(at, plan);
  const fixed = schemas.flatMap((schema) => (schema.const === undefined ? [] : [String(schema.const)]));
  if (fixed.length > 0) return `is missing; it takes ${eitherWords(fixed)}`;
  const [schema] = schemas;
  const choice = schema?.enum ? ` It takes ${eitherWords(schema.enum.map(String))}.` : '';
  return schema?.description === undefined
    ? 'is missing'
    : `is missing; what belongs there: ${schema.description}${choice}`;
}

function isMissing(at: Path, plan: unknown): boolean {
  return at.length > 0 && typeof at.at(-1) !== 'number' && valueAt(at, plan) === undefined;
}

function valueAt(at: Path, plan: unknown): unknown {
  return at.reduce<unknown>(memberAt, plan);
}
