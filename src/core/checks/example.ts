import type { Finding } from '../finding';
import type { Check } from './check';
import type { Qualifier } from '../values/qualifier';
import type { Measure } from '../plan/measure';
import type { Plan, Priority } from '../plan/plan';
import type { Reading } from '../values/reading';
import type { EntryValue, Figure } from '../values/figure';
import type { Identity, Deviation } from '../returns/partner-return';

/** What a check lets pass and what it finds. The tests run every one and compare whole findings. */
export interface Examples<Example> {
  accepts: readonly Example[];
  rejects: readonly (Example & { finds: readonly ExpectedFinding[] })[];
}

/** A finding without what every finding takes from its check; the fix is the check's own where left out. */
export type ExpectedFinding = Omit<Finding, 'check' | 'severity' | 'fix'> & { fix?: string };

/** What is typed into a cell: a value that is read as itself, or a text with its reading. */
export type TypedSketch<T> = T | TypedCell<T>;

export interface TypedCell<T> {
  found: string;
  reading: Reading<T>;
  formula?: string;
  format?: string;
}

/** An entry in a few words; what it leaves out is blank, and its measure is a count of visits. */
export interface EntrySketch {
  measure?: Partial<Measure>;
  value?: TypedSketch<EntryValue>;
  qualifier?: TypedSketch<Qualifier>;
  numerator?: TypedSketch<number>;
  denominator?: TypedSketch<number>;
  source?: TypedSketch<string>;
  comment?: TypedSketch<string>;
  /** Last period's value as it stands in the return; left out, it is what the council issued. */
  lastYear?: TypedSketch<EntryValue>;
  /** Left out, the figure is made from value, qualifier and parts; null where the entry has no figure. */
  figure?: Figure | null;
}

export interface PlanSketch extends Partial<Omit<Plan, 'measures' | 'priorities'>> {
  measures?: readonly Partial<Measure>[];
  priorities?: readonly Partial<Priority>[];
}

export interface TextSketch {
  priority?: Partial<Priority>;
  text?: TypedSketch<string>;
}

/** A return in a few words; what it leaves out is as it should be. */
export interface ReturnSketch {
  issued?: PlanSketch;
  identity?: Partial<Identity>;
  entries?: readonly EntrySketch[];
  texts?: readonly TextSketch[];
  signOff?: {
    name?: TypedSketch<string>;
    role?: TypedSketch<string>;
    date?: TypedSketch<string>;
    fingerprint?: string;
  };
  deviations?: readonly Deviation[];
}

/** One example of an entry check; `given` says in words what it shows. */
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
 * What a file of a check's folder exports: one check with its examples, a table of checks that differ by data alone,
 * or the examples of such a table by the ids of their checks. Examples are written without function calls, so that
 * the build can see that the pages don't use them and leaves them out.
 */
export type CheckModule<Family extends Check['family']> =
  | { check: Check; examples: ExamplesOf[Family] }
  | { checks?: readonly Check[]; examples?: Readonly<Record<string, ExamplesOf[Family]>> };

/** The examples of a file by the ids of their checks. */
export function examplesById<Family extends Check['family']>(
  file: CheckModule<Family>,
): readonly (readonly [string, ExamplesOf[Family]])[] {
  return 'check' in file ? [[file.check.id, file.examples]] : Object.entries(file.examples ?? {});
}
