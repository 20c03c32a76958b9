import type { WorkLeft } from './return-view';
import { leftWords } from './work-left';

/**
 * What signing has to wait for. Unsigned is no reason to wait with signing, and a change since is mended by
 * signing again. A query that no comment explains (a text shorter than asked, a column of the partner's own) is
 * left for an officer to weigh.
 */
export function beforeSigning({ toFix, toExplain, toDo }: WorkLeft): Pick<WorkLeft, 'toFix' | 'toExplain' | 'toDo'> {
  return {
    toFix,
    toExplain: toExplain.filter(({ canExplain }) => canExplain),
    toDo: toDo.filter(({ finding }) => finding.check !== 'unsigned'),
  };
}

/** The same as a reason: "3 to fix, 1 to do first"; undefined where it needn't wait. */
export function waitingWords(work: WorkLeft): string | undefined {
  const left = leftWords(beforeSigning(work));
  return left === '' ? undefined : `${left} first`;
}
