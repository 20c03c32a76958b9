import { addressParts } from '../../core/place';
import { RETURN_SHEETS } from '../../core/returns/layout';
import { capitalised } from '../../core/words/english';
import type { SheetCell } from '../ports';
import type { ReturnView, Task } from './return-view';

/** Open tasks that have a place to go to, in the order of the sheets and their cells. */
export function openTasksByPlace({ work }: ReturnView): readonly Task[] {
  return [...work.toFix, ...work.toExplain, ...work.toDo]
    .filter(({ finding }) => finding.place.sheet !== undefined)
    .map((task) => ({ task, rank: rankOf({ sheet: task.finding.place.sheet ?? '', cell: task.finding.place.cell }) }))
    .sort((a, b) => compared(a.rank, b.rank))
    .map(({ task }) => task);
}

/** The first of the tasks that stands after a cell; after the last, the first of all. */
export function taskAfter(tasks: readonly Task[], cell: SheetCell | undefined): Task | undefined {
  if (!cell) return tasks[0];
  const here = rankOf(cell);
  return tasks.find(({ finding: { place } }) => compared(rankOf({ sheet: place.sheet ?? '', cell: place.cell }), here) > 0) ?? tasks[0];
}

/** "Safe 2, Position in the county: You entered … . Enter … . 3 of 7." */
export function saidTask({ title, message, finding }: Task, index: number, of: number): string {
  return `${title.replace(' · ', ', ')}: ${capitalised(message)} ${finding.fix} ${index + 1} of ${of}.`;
}

const SHEETS: readonly string[] = Object.values(RETURN_SHEETS);

function rankOf({ sheet, cell }: SheetCell): readonly number[] {
  const at = cell === undefined ? undefined : addressParts(cell.split(':')[0] ?? '');
  const order = SHEETS.indexOf(sheet);
  return [order < 0 ? SHEETS.length : order, at?.row ?? -1, at?.column ?? -1];
}

function compared(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
