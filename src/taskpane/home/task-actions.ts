import type { Task } from '../../workflows/open-return/return-view';
import type { SheetCell } from '../../workflows/ports';

/** What can be done about a finding. */
export interface TaskActions {
  goTo(place: SheetCell): void;
  fillIn(task: Task): void;
  explain(task: Task): void;
}
