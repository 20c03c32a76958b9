import type { Trouble } from '../../core/trouble';
import type { ReadableStore, SheetCell } from '../ports';
import type { FieldKey, ReturnView, Task } from './return-view';

/** What the pane shows of the open return. Every change makes a new object. */
export interface OpenReturnState {
  view: ReturnView;
  /** What the session is doing. It is `waiting` while Excel is busy because a cell is being typed in. */
  activity: 'none' | 'reading' | 'writing' | 'waiting';
  /** What last went wrong, until it is dismissed or the same action succeeds. */
  trouble?: Trouble;
  /** What `tryAgain` does about `trouble`: reads the workbook, or goes to the cell. */
  again?: 'read' | 'go';
  /** For screen readers: "Entered in Figures, G12." Each new one has another `key`. */
  announcement?: { key: number; text: string };
}

/** The sign-off as typed in the pane. */
export interface SignOffEntry {
  name: string;
  role: string;
  /** ISO date. */
  date: string;
}

/** What became of an entry that was typed in the pane. */
export type EntryResult =
  | { state: 'entered' }
  /** Nothing was written, because somebody changed the cell meanwhile; `now` is what it holds. */
  | { state: 'changed meanwhile'; now: string }
  | { state: 'failed'; trouble: Trouble };

/**
 * The open return, as the pane works on it: a store with the person's actions. No action rejects: a Trouble is
 * part of the state or of the result.
 */
export interface OpenReturn extends ReadableStore<OpenReturnState> {
  /** Reads the whole workbook again. */
  refresh(): Promise<void>;
  /**
   * Writes what was typed for one field of a question into its cell.
   * @param before what the field showed when the person began to type; nothing is written if it shows something else
   * by now. Without it, what the field showed isn't compared.
   */
  enter(question: string, field: FieldKey, typed: string, before?: string): Promise<EntryResult>;
  /** Explains a query: appends the text to the entry's comment. */
  explain(task: Task, text: string): Promise<EntryResult>;
  signOff(entry: SignOffEntry): Promise<EntryResult>;
  goTo(place: SheetCell): Promise<void>;
  /**
   * Selects and announces the next task after the selected cell, in the order of the sheets, or the first after the
   * last. It goes through the tasks that signing waits for; where there are none, the others, the signature last.
   */
  goToNextProblem(): Promise<void>;
  /** Repeats the action that `trouble` is about. */
  tryAgain(): Promise<void>;
  dismissTrouble(): void;
  /** Stops watching the workbook. */
  close(): void;
}
