import { isOpen } from '../../core/finding';
import type { FieldKey, Question, Task } from '../../workflows/open-return/return-view';

/** How far a question is, the worst first; `blank` where nothing is entered and nothing needs to be. */
export type QuestionStatus = 'fix' | 'explain' | 'look' | 'enter' | 'done' | 'blank';

export const questionKey = ({ kind, id }: Pick<Question, 'kind' | 'id'>): string => `${kind} ${id}`;

/** Key of the question that a task is about. */
export const questionKeyOf = ({ question, finding }: Task): string | undefined =>
  question === undefined
    ? undefined
    : questionKey({ kind: finding.place.measure === undefined ? 'text' : 'measure', id: question });

export const openTasks = ({ tasks }: Question): readonly Task[] => tasks.filter(({ finding }) => isOpen(finding));

const BESIDE_THE_VALUE: ReadonlySet<FieldKey> = new Set(['qualifier', 'source', 'comment']);

/** True for the task "nothing is entered yet", which an empty field shows without words. */
export const isStillBlank = ({ fields }: Question, { finding }: Task): boolean =>
  finding.severity === 'error' &&
  finding.found === undefined &&
  fields.every(({ key, shown }) => BESIDE_THE_VALUE.has(key) || shown === '');

export function questionStatus(question: Question): QuestionStatus {
  const lists = new Set(openTasks(question).map(({ list }) => list));
  if (lists.has('toFix')) return 'fix';
  if (lists.has('toExplain')) return 'explain';
  if (lists.has('toLookAt')) return 'look';
  if (lists.size > 0) return 'enter';
  return question.isGiven ? 'done' : 'blank';
}

export const isUnfinished = (question: Question): boolean => openTasks(question).length > 0;

/** Index of the next unfinished question after this one, wrapping around; undefined where there is no other. */
export function nextUnfinished(questions: readonly Question[], at: number): number | undefined {
  const order = [...questions.keys()].map((step) => (at + 1 + step) % questions.length).slice(0, -1);
  return order.find((index) => isUnfinishedAt(questions, index));
}

export function firstUnfinished(questions: readonly Question[]): number | undefined {
  const index = questions.findIndex(isUnfinished);
  return index < 0 ? undefined : index;
}

function isUnfinishedAt(questions: readonly Question[], index: number): boolean {
  const question = questions[index];
  return question !== undefined && isUnfinished(question);
}

/** The question's position among the measures or among the texts: 4 of 23. */
export function positionOf(questions: readonly Question[], question: Question): { at: number; of: number } {
  const alike = questions.filter(({ kind }) => kind === question.kind);
  return { at: alike.indexOf(question) + 1, of: alike.length };
}
