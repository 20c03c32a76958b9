import { workWords, type OpenWorkKind } from '../../core/words/work-words';
import type { ReturnView, Task, WorkLeft } from './return-view';

// The pane loads this file before it has read the workbook, so it must not import the checks.

/** Tasks in their lists, each in the order given; in `toKnow` the explained queries come before the notes. */
export function workLeft(tasks: readonly Task[]): WorkLeft {
  const inList = (list: keyof WorkLeft): readonly Task[] => tasks.filter((task) => task.list === list);
  const known = inList('toKnow');
  return {
    toFix: inList('toFix'),
    toExplain: inList('toExplain'),
    toDo: inList('toDo'),
    toLookAt: inList('toLookAt'),
    toKnow: [...known.filter(isExplained), ...known.filter((task) => !isExplained(task))],
  };
}

/** The tasks that something has to be done about. */
export type WorkToDo = Pick<WorkLeft, 'toFix' | 'toExplain' | 'toDo'>;

/** The lists of what is left to do, or to look at. */
export type OpenList = Exclude<keyof WorkLeft, 'toKnow'>;

/** What a list asks for, by which the words and signs for it are known. */
export const KIND_OF_LIST = {
  toFix: 'fix',
  toExplain: 'explain',
  toDo: 'enter',
  toLookAt: 'look',
} as const satisfies Record<OpenList, OpenWorkKind>;

/** How much of each kind is left: "3 to fix, 1 to do"; empty where nothing is. */
export function leftWords({ toFix, toExplain, toDo, toLookAt }: WorkToDo & Partial<WorkLeft>): string {
  return workWords({
    fix: toFix.length,
    explain: toExplain.length,
    enter: toDo.length,
    look: toLookAt?.length ?? 0,
  });
}

export function isExplained({ finding }: Task): boolean {
  return finding.explained !== undefined;
}

/**
 * The work that the lists show. Tasks about the signature are shown only while the return counts as signed: otherwise
 * the place to sign says that it is to be signed, or signed again, and that puts them right.
 */
export function workShown({ work, signOff }: Pick<ReturnView, 'work' | 'signOff'>): WorkLeft {
  const isShown = (task: Task): boolean => signOff.state === 'signed' || !task.isAboutSignature;
  return {
    toFix: work.toFix.filter(isShown),
    toExplain: work.toExplain.filter(isShown),
    toDo: work.toDo.filter(isShown),
    toLookAt: work.toLookAt.filter(isShown),
    toKnow: work.toKnow.filter(isShown),
  };
}

/** The tasks to fix, explain, do or look at. */
export function openTasksOf({ toFix, toExplain, toDo, toLookAt }: WorkLeft): readonly Task[] {
  return [...toFix, ...toExplain, ...toDo, ...toLookAt];
}
