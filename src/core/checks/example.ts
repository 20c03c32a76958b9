import type { Finding } from '../finding';
import type { Check } from './check';
import type { Qualifier } from '../values/qualifier';
import type { Measure } from '../plan/measure';
import type { Plan, Priority } from '../plan/plan';
import type { UnclearReason, UnusableReason, Reading } from '../values/reading';
import type { EntryValue, Figure } from '../values/figure';
import type { Identity, Deviation } from '../returns/partner-return';

/** What a check lets pass and what it finds. The tests run every one and compare whole findings. */
export interface Examples<Example> {
  accepts: readonly Example[];
  rejects: readonly (Example & { finds: readonly ExpectedFinding[] })[];
}

/** A finding of the check itself; the fix is the check's own where none is given. */
export type ExpectedFinding = Omit<Finding, 'check' | 'severity' | 'fix'> & { fix?: string };

/** What is typed into a cell: a plain value, or a text with what it was read as. */
export type Typed<T> = T | TypedCell<T>;

export interface TypedCell<T> {
  found: string;
  reading: Reading<T>;
  formula?: string;
  format?: string;
}

/** An entry in a few words; what it leaves out is blank, and its measure is a count of visits. */
export interface EntrySketch {
  measure?: Partial<Measure>;
  value?: Typed<EntryValue>;
  qualifier?: Typed<Qualifier>;
  numerator?: Typed<number>;
  denominator?: Typed<number>;
  source?: Typed<string>;
  comment?: Typed<string>;
  /** As it stands in the return; left out, it is what the council issued. */
  lastYear?: Typed<EntryValue>;
  /** Left out, it is made of value, qualifier and parts; null where they make none. */
  figure?: Figure | null;
}

export interface PlanSketch extends Partial<Omit<Plan, 'measures' | 'priorities'>> {
  measures?: readonly Partial<Measure>[];
  priorities?: readonly Partial<Priority>[];
}

export interface TextSketch {
  priority?: Partial<Priority>;
  text?: Typed<string>;
}

/** A return in a few words; what it leaves out is as it should be. */
export interface ReturnSketch {
  issued?: PlanSketch;
  identity?: Partial<Identity>;
  entries?: readonly EntrySketch[];
  texts?: readonly TextSketch[];
  signOff?: { name?: Typed<string>; role?: Typed<string>; date?: Typed<string>; fingerprint?: string };
  deviations?: readonly Deviation[];
}

/** Each example says in words what is given. */
export interface EntryExample {
  given: string;
  entry: EntrySketch;
}

export interface TextExample {
  given: string;
  texts: readonly TextSketch[];
}

export interface ReturnExample {
  given: string;
  return: ReturnSketch;
  /** The officer's plan, as far as it differs from what was issued; absent where only the file is at hand. */
  plan?: PlanSketch;
}

export interface PlanExample {
  given: string;
  plan: PlanSketch;
}

/** The examples of each family's checks. */
export interface ExamplesOf {
  workbook: Examples<ReturnExample>;
  entry: Examples<EntryExample>;
  narrative: Examples<TextExample>;
  plan: Examples<PlanExample>;
}

/**
 * What the file of a check exports, or the file of a table of checks that differ by data alone. The examples are
 * made by a function, so that the pages, which never call it, are built without them.
 */
export type CheckFile<Family extends Check['family']> =
  | { check: Check; examples(): ExamplesOf[Family] }
  | { checks: readonly Check[]; examples(): Readonly<Record<string, ExamplesOf[Family]>> };

/** The examples of a file by the ids of their checks; none where a check of the table has no example. */
export function examplesById<Family extends Check['family']>(
  file: CheckFile<Family>,
): readonly (readonly [string, ExamplesOf[Family]])[] {
  if ('check' in file) return [[file.check.id, file.examples()]];
  const examples = file.examples();
  return file.checks.flatMap(({ id }) => (examples[id] ? [[id, examples[id]] as const] : []));
}

/** Something typed that can't be used. */
export function unusable(found: string, reason: UnusableReason): TypedCell<never> {
  return { found, reading: { state: 'unusable', reason } };
}

/** Something typed that could mean more than one thing. */
export function unclear(found: string, reason: UnclearReason, ...meanings: string[]): TypedCell<never> {
  return { found, reading: { state: 'unclear', reason, meanings } };
}

/** Something typed that was read in a roundabout way, and how the reader says so. */
export function readAs<T>(found: string, value: T, meaning: string): TypedCell<T> {
  return { found, reading: { state: 'read', value, said: `"${found}" was read as ${meaning}.` } };
}
