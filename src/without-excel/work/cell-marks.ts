import { SEVERITY } from '../../taskpane/words';
import type { ReturnView, Task } from '../../workflows/open-return/return-view';
import { KIND_OF_LIST, openTasksOf, workShown } from '../../workflows/open-return/work-left';
import type { CellMark } from '../browser-services';
import { REFUSED } from '../words';

/** What was typed into a cell that couldn't take it; it isn't in the workbook. */
export interface RefusedEntry {
  sheet: string;
  cell: string;
  typed: string;
  /** Why, in a sentence. */
  why: string;
}

/** Marks by sheet and cell. */
export type CellMarks = ReadonlyMap<string, ReadonlyMap<string, CellMark>>;

/** What is said of entry cells beside their values: the open tasks of a return, and what couldn't be taken. */
export function cellMarks(
  view: Pick<ReturnView, 'work' | 'signOff'> | undefined,
  refused: readonly RefusedEntry[],
): CellMarks {
  const marks = new Map<string, Map<string, CellMark>>();
  const put = (sheet: string, cell: string, mark: CellMark): void => {
    const ofSheet = marks.get(sheet) ?? new Map<string, CellMark>();
    marks.set(sheet, ofSheet);
    const before = ofSheet.get(cell);
    ofSheet.set(cell, before ? { ...before, words: `${before.words} ${mark.words}` } : mark);
  };
  for (const { sheet, cell, typed, why } of refused)
    put(sheet, cell, { label: REFUSED.label, words: `${REFUSED.label}: ${why}`, isWrong: true, typed });
  for (const task of view ? openTasksOf(workShown(view)) : []) {
    const { sheet, cell } = task.finding.place;
    if (sheet !== undefined && cell !== undefined && !isBlank(task)) put(sheet, cell, markOf(task));
  }
  return marks;
}

/** True where nothing is entered at all: the empty field says so without words. */
const isBlank = ({ list, finding }: Task): boolean => list === 'toDo' && finding.found === undefined;

function markOf({ list, message, finding }: Task): CellMark {
  const label = SEVERITY[list === 'toKnow' ? 'note' : KIND_OF_LIST[list]];
  return { label, words: [`${label}: ${message}`, finding.fix].join(' ').trim(), isWrong: list === 'toFix' };
}
