import { formatNumber } from '../words/english';
import { memberAt } from './json-schema';

/** Why a plan or decisions file can't be used, and where in it. */
export interface FileFault {
  /**
   * The path in the JSON, list items counted from 0, with the name of the theme, priority, measure, partner or check
   * that it lies in: measures[3].target.value (measure "safe-2-rank").
   */
  path: string;
  /** What is wrong there, to be read after the path: "expects a number, found the text "85"". */
  reason: string;
}

/** A fault before its path is written out. */
export interface FaultAt {
  at: readonly PropertyKey[];
  reason: string;
}

const NAMED_LISTS: ReadonlyMap<PropertyKey, { noun: string; by: string }> = new Map([
  ['themes', { noun: 'theme', by: 'code' }],
  ['priorities', { noun: 'priority', by: 'ref' }],
  ['measures', { noun: 'measure', by: 'id' }],
  ['partners', { noun: 'partner', by: 'id' }],
  ['switchedOff', { noun: 'check', by: 'check' }],
]);

/** The fault with its path written out; `plan` is what was read, whatever its shape. */
export function fileFault({ at, reason }: FaultAt, plan: unknown): FileFault {
  const path = at.reduce<string>((written, step) => written + writtenStep(step, written === ''), '') || 'plan';
  const name = nameOf(at, plan);
  return { path: name ? `${path} (${name})` : path, reason };
}

function writtenStep(step: PropertyKey, first: boolean): string {
  if (typeof step === 'number') return `[${step}]`;
  const name = String(step);
  if (!/^[\w$-]{1,60}$/.test(name)) return `[${quoteShortened(name)}]`;
  return first ? name : `.${name}`;
}

function nameOf([list = '', index]: readonly PropertyKey[], plan: unknown): string | undefined {
  const named = NAMED_LISTS.get(list);
  if (!named || typeof index !== 'number') return undefined;
  const name = memberAt(memberAt(memberAt(plan, list), index), named.by);
  return typeof name === 'string' && name.trim() !== '' ? `${named.noun} ${quoteShortened(name)}` : undefined;
}

const LONGEST_SHOWN = 60;

/** A text between quotation marks, on one line and not too long. */
export function quoteShortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return `"${line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line}"`;
}

/** A found value in words: the text "85", the number 85, a list. */
export function foundWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'nothing (null)';
  if (typeof value === 'string') return value.trim() === '' ? 'an empty text' : `the text ${quoteShortened(value)}`;
  if (typeof value === 'number')
    return `the number ${Number.isInteger(value) && Math.abs(value) < 1e15 ? formatNumber(value, 0) : value}`;
  if (typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? 'a list' : 'a group of fields';
}
