import { parseAddress } from '../../core/place';
import { RETURN_SHEETS } from '../../core/returns/layout';
import type { SheetCell } from '../ports';
import type { ReturnView, Task } from './return-view';
import { workBeforeSigning } from './sign-off';
import { openTasksOf } from './work-left';

/**
 * The tasks to fix, explain, do or look at that have a place, in the order of the sheets and their cells. While there are any
 * that signing waits for, only these; then all others, and the signature last.
 */
export function problemsInTurn({ work, signOff }: ReturnView): readonly Task[] {
  const first = openTasksOf({ ...workBeforeSigning(work), toLookAt: [], toKnow: [] }).filter(hasPlace);
  const others = openTasksOf(work)
    .filter(hasPlace)
    .filter((task) => signOff.waitsFor === undefined || !task.isAboutSignature);
  return (first.length > 0 ? first : others).sort((a, b) => compareRanks(turnOf(a), turnOf(b)));
}

const hasPlace = ({ finding }: Task): boolean => finding.place.sheet !== undefined;

/** The next task after a cell; the first task where none comes after it or no cell is given. */
export function taskAfter(tasks: readonly Task[], cell: SheetCell | undefined): Task | undefined {
  if (!cell) return tasks[0];
  const place = placeRank(cell);
  const signature = tasks.find((task) => task.isAboutSignature && compareRanks(placeRank(placeOf(task)), place) === 0);
  const here = signature ? turnOf(signature) : [0, ...place];
  return tasks.find((task) => compareRanks(turnOf(task), here) > 0) ?? tasks[0];
}

const placeOf = ({ finding: { place } }: Task): SheetCell => ({
  sheet: place.sheet ?? '',
  ...(place.cell !== undefined && { cell: place.cell }),
});

/** A task's rank: by place, but tasks about the signature come last, although one signs on the first sheet. */
const turnOf = (task: Task): readonly number[] => [task.isAboutSignature ? 1 : 0, ...placeRank(placeOf(task))];

const SHEETS: readonly string[] = Object.values(RETURN_SHEETS);

function placeRank({ sheet, cell }: SheetCell): readonly number[] {
  const at = cell === undefined ? undefined : parseAddress(cell.split(':')[0] ?? '');
  const order = SHEETS.indexOf(sheet);
  return [order < 0 ? SHEETS.length : order, at?.row ?? -1, at?.column ?? -1];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
