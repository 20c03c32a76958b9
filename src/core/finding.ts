import type { Place } from './place';
import { withoutUnseen, writeOutUnseen } from './values/unseen-signs';

/**
 * error: must be corrected. query: correct it, or explain it in the comment.
 * note: nothing to do, but the person should know.
 */
export type Severity = 'error' | 'query' | 'note';

/**
 * What every check says of itself, whether it looks at one return, at the plan or at all returns together.
 * docs/checks.md lists them all.
 */
export interface CheckDescription {
  /** The noun of what is wrong, such as "missing-row". Never reused for another check. */
  id: string;
  severity: Severity;
  /** What is wrong, in a few words. */
  title: string;
  /** Why the check exists and weighs what it does, in a sentence or two. */
  why: string;
  /** What to do about it; a finding may say it more exactly. */
  fix: string;
}

/** What a check found, in words. */
export interface FindingDetails {
  /** The measure or priority that the message is about, to stand before it: "Safe 2, Position in the county". */
  lead?: string;
  /** One or two sentences: what was found, what was expected. */
  message: string;
  /** What to do about it, as an instruction, where the check's own doesn't fit. */
  fix?: string;
  /** What stood in the cell, as text. */
  found?: string;
  /** What was expected in the cell, as text. */
  expected?: string;
  /** The partner's own comment that explains a query; an explained query needs no more work. */
  explained?: string;
}

/** A figure, text or status that moved since an officer saw it; null where there was or is none. */
export interface MovedValue {
  of: 'figure' | 'last period' | 'text' | 'side' | 'status';
  /** Id of the measure whose figure or last period's value it is. */
  measure?: string;
  /** Id of the partner whose text or side of a conflict it is. */
  partner?: string;
  /** The file of a side of a conflict. */
  file?: string;
  then: ShownValue | null;
  now: ShownValue | null;
}

interface ShownValue {
  words: string;
  /** The bare value of a plain figure, in the measure's own unit (97 for 97%); null for anything else. */
  value: number | boolean | string | null;
}

/** One thing a check has to say, at a place, with what was found and what to do. */
export interface Finding extends Omit<FindingDetails, 'lead'> {
  /** The check's id. */
  check: string;
  severity: Severity;
  /** The whole message, with its lead before it. */
  message: string;
  fix: string;
  place: Place;
  /** Of something outdated: what it was taken on, and what is there now, in words. */
  then?: string;
  now?: string;
  /** Of an outdated decision: each thing that moved. */
  moved?: readonly MovedValue[];
}

/** A finding about a return that is being filled in. */
export interface ReturnFinding extends Finding {
  /** The message without its lead, for a place that names the measure or priority already. */
  detail?: string;
}

/**
 * The finding of a check. What isn't known is left out, not undefined, so that findings compare whole. Signs that can't
 * be seen are written out.
 */
export function makeFinding(
  { id, severity, fix: usualFix }: Pick<CheckDescription, 'id' | 'severity' | 'fix'>,
  place: Place,
  { lead, message, fix = usualFix, found, expected, explained }: FindingDetails,
): Finding {
  return {
    check: id,
    severity,
    message: writeOutUnseen(lead === undefined ? message : `${lead}: ${message}`),
    fix,
    place,
    ...(found !== undefined && { found: writeOutUnseen(found) }),
    ...(expected !== undefined && { expected }),
    ...(explained !== undefined && { explained: withoutUnseen(explained) }),
  };
}

/** A finding that still asks for work: every error, and each query that nobody has explained. */
export function isOpen(finding: Finding): boolean {
  return finding.severity === 'error' || (finding.severity === 'query' && finding.explained === undefined);
}
