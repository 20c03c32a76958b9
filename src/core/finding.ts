import type { Place } from './place';

/**
 * error: must be corrected. query: correct it, or explain it in the comment.
 * note: nothing to do, but the person should know.
 */
export type Severity = 'error' | 'query' | 'note';

/** One thing a check has to say, at a place, with what was found and what to do. */
export interface Finding {
  /** The check's id: the noun of the fault, and the name of its file. */
  check: string;
  severity: Severity;
  /** One or two sentences: the measure, what was found, what was expected. */
  message: string;
  /** What to do about it, as an instruction. */
  fix: string;
  place: Place;
  /** What stood in the cell, as text. */
  found?: string;
  expected?: string;
  /** The partner's own comment that explains a query; an explained query needs no more work. */
  explained?: string;
}

/** A finding that still asks for work: every error, and each query that nobody has explained. */
export function isOpen(finding: Finding): boolean {
  return finding.severity === 'error' || (finding.severity === 'query' && finding.explained === undefined);
}
