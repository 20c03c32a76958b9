import type { Task, WorkLeft } from './return-view';

/** What the pane says in the place where one signs, and so not again among the work that is left. */
const OF_SIGNING: ReadonlySet<string> = new Set(['unsigned', 'changed-since-sign-off']);

const isShown = ({ finding }: Task): boolean => !OF_SIGNING.has(finding.check);

/** The work that the lists show: everything but signing off. */
export function workShown(work: WorkLeft): WorkLeft {
  return {
    toFix: work.toFix.filter(isShown),
    toExplain: work.toExplain.filter(isShown),
    toDo: work.toDo.filter(isShown),
    toKnow: work.toKnow.filter(isShown),
  };
}

/** True where nothing is left but to sign. */
export function isAllIn(work: WorkLeft): boolean {
  const { toFix, toExplain, toDo } = workShown(work);
  return toFix.length + toExplain.length + toDo.length === 0;
}
