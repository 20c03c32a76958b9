import type { Finding } from '../finding';
import type { OpenWorkKind } from '../words/work-words';
import { isAbout, isAboutBlank, isExplainedByComment } from './all-checks';

export type WorkKind = OpenWorkKind | 'explained' | 'note';

/** What a finding asks of the person who fills in the return. All that count findings count by it. */
export function workKindOf(finding: Finding): WorkKind {
  if (finding.severity === 'note') return 'note';
  if (finding.severity === 'query' && finding.explained !== undefined) return 'explained';
  if (isAboutBlank(finding)) return 'enter';
  if (finding.severity === 'error') return 'fix';
  return isExplainedByComment(finding) ? 'explain' : 'look';
}

/** How many findings of each kind there are. */
export type WorkCounts = Readonly<Record<WorkKind, number>>;

/**
 * Counts what is left to do and what is to be known, without what signing off puts right: whether a return is signed is
 * said beside the counts.
 */
export function countWork(findings: readonly Finding[]): WorkCounts {
  const counts = { fix: 0, explain: 0, enter: 0, look: 0, explained: 0, note: 0 };
  for (const finding of findings) if (!isToSign(finding)) counts[workKindOf(finding)] += 1;
  return counts;
}

/** True where all there is to do about a finding is to sign off, or to sign off again. */
export function isToSign(finding: Finding): boolean {
  return finding.severity === 'query' && isAbout(finding, 'signature');
}
