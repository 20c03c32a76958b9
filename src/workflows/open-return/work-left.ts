import { isOpen, type Finding } from '../../core/finding';
import type { Task, WorkLeft } from './return-view';

/** What simply isn't there yet: no fault of anybody's, and the largest part of a return that was just opened. */
const NOT_YET: ReadonlySet<string> = new Set(['missing', 'missing-text', 'unsigned']);

type List = keyof WorkLeft;

/** Which list a finding belongs to. */
export function workListOf(finding: Finding): List {
  if (!isOpen(finding)) return 'toKnow';
  if (NOT_YET.has(finding.check)) return 'toDo';
  return finding.severity === 'error' ? 'toFix' : 'toExplain';
}

/** Tasks in their lists; within a list they stay by place, but what is explained comes before what is only to know. */
export function workLeft(tasks: readonly Task[]): WorkLeft {
  const inList = (list: List): readonly Task[] => tasks.filter(({ finding }) => workListOf(finding) === list);
  const known = inList('toKnow');
  return {
    toFix: inList('toFix'),
    toExplain: inList('toExplain'),
    toDo: inList('toDo'),
    toKnow: [...known.filter(isExplained), ...known.filter((task) => !isExplained(task))],
  };
}

/** How much of each kind is left: "3 to fix, 1 to do"; empty where nothing is. */
export function leftWords({ toFix, toExplain, toDo }: Pick<WorkLeft, 'toFix' | 'toExplain' | 'toDo'>): string {
  const kinds = [
    [toFix, 'to fix'],
    [toExplain, 'to explain'],
    [toDo, 'to do'],
  ] as const;
  return kinds
    .filter(([tasks]) => tasks.length > 0)
    .map(([tasks, what]) => `${tasks.length} ${what}`)
    .join(', ');
}

export function isExplained({ finding }: Task): boolean {
  return finding.explained !== undefined;
}

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
