import type { ReturnView, Task, WorkLeft } from './return-view';

// The pane loads this file before it has read the workbook: nothing here may need the checks.

/** Tasks in their lists, each in the order given; in `toKnow` the explained queries come before the notes. */
export function workLeft(tasks: readonly Task[]): WorkLeft {
  const inList = (list: keyof WorkLeft): readonly Task[] => tasks.filter((task) => task.list === list);
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

/**
 * The work that the lists show. What is wrong with the signature isn't among it while the return isn't signed, or
 * was changed since: the place to sign says so then, and signing puts it right. Of a return that is signed nothing
 * else would say it.
 */
export function workShown({ work, signOff }: Pick<ReturnView, 'work' | 'signOff'>): WorkLeft {
  const isShown = (task: Task): boolean => signOff.state === 'signed' || !task.isAboutSignature;
  return {
    toFix: work.toFix.filter(isShown),
    toExplain: work.toExplain.filter(isShown),
    toDo: work.toDo.filter(isShown),
    toKnow: work.toKnow.filter(isShown),
  };
}

/** True where none of the lists asks for anything. */
export function isAllIn({ toFix, toExplain, toDo }: WorkLeft): boolean {
  return toFix.length + toExplain.length + toDo.length === 0;
}
