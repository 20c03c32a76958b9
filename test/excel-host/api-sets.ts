import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The requirement set with which a member of Excel's API was introduced. */
export interface ApiSet {
  name: string;
  version: string;
}

/** The requirement set of each member, as its documentation has it: "Range.values" -> ExcelApi 1.1. */
export function apiSets(): ReadonlyMap<string, ApiSet> {
  sets ??= read();
  return sets;
}

let sets: ReadonlyMap<string, ApiSet> | undefined;

function read(): ReadonlyMap<string, ApiSet> {
  const text = readFileSync(join(process.cwd(), 'node_modules', '@types', 'office-js', 'index.d.ts'), 'utf8');
  const start = text.indexOf('declare namespace Excel {');
  const end = text.indexOf('\n    namespace Interfaces {', start);
  if (start < 0 || end < 0) throw new Error("The documentation of Excel's API isn't where it was.");
  return membersIn(text.slice(start, end).split('\n'));
}

function membersIn(lines: readonly string[]): ReadonlyMap<string, ApiSet> {
  const found = new Map<string, ApiSet>();
  let documented: ApiSet | undefined;
  let owner: { name: string; set: ApiSet | undefined } | undefined;
  for (const line of lines) {
    const set = /\[Api set: (\w+) ([\d.]+|BETA)/.exec(line);
    if (set?.[1] !== undefined && set[2] !== undefined) documented = { name: set[1], version: set[2] };
    else if (/^ {4}(\/\*\*)/.test(line)) documented = undefined;
    else if (/^ {8}(\/\*\*)/.test(line)) documented = undefined;
    const opened = /^ {4}(?:export )?(?:class|interface) (\w+)/.exec(line);
    const member = /^ {8}(?:readonly )?(\w+)\??[(:<]/.exec(line);
    if (opened?.[1] !== undefined) owner = { name: opened[1], set: documented };
    else if (owner && member?.[1] !== undefined) note(found, `${owner.name}.${member[1]}`, documented ?? owner.set);
  }
  return found;
}

/** Adds a member; of overloads the earliest set counts. */
function note(found: Map<string, ApiSet>, member: string, set: ApiSet | undefined): void {
  const before = found.get(member);
  if (set && (!before || isLater(before.version, set.version))) found.set(member, set);
}

/** True where the first version came after the second; a preview comes after everything. */
export function isLater(version: string, than: string): boolean {
  const parts = (text: string): readonly number[] => (/^[\d.]+$/.test(text) ? text.split('.').map(Number) : [Infinity]);
  const [[major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]] = [parts(version), parts(than)];
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
