import type { Trouble } from '../../core/trouble';
import type { SheetCell } from '../ports';
import type { FieldKey, ReturnView, Task } from './return-view';

/** Where the work of the pane stands. A new object for every change, so that it can be compared by identity. */
export interface OpenReturnState {
  view: ReturnView;
  /**
   * What is going on: waiting, because somebody is typing in a cell; reading after a change; writing.
   */
  activity: 'none' | 'reading' | 'writing' | 'waiting';
  /** What last went wrong, until it is dismissed or the same thing succeeds. */
  trouble?: Trouble;
  /** What trying again does about `trouble`: reads the workbook, or goes to the place. */
  again?: 'read' | 'go';
  /** What to tell a screen reader: "Saved to Figures, G12." Each new one has another `key`. */
  announcement?: { key: number; text: string };
}

/** The sign-off as typed in the pane. */
export interface SignOffEntry {
  name: string;
  role: string;
  /** ISO date. */
  date: string;
}

/** What became of something that was typed in the pane. */
export type Entered =
  | { state: 'entered' }
  /** Somebody changed the cell meanwhile; it now holds this, and nothing was written. */
  | { state: 'changed meanwhile'; now: string }
  | { state: 'failed'; trouble: Trouble };

/**
 * The return that is open, as the pane works on it: a store that is read, listened to, and told what
 * the person does. Nothing rejects; trouble is part of the state or of the answer.
 */
export interface OpenReturn {
  state(): OpenReturnState;
  subscribe(listener: () => void): () => void;
  /** Reads everything again. */
  refresh(): Promise<void>;
  /**
   * Puts what was typed for one field of one question into its cell.
   * @param before what the field showed when the person began to type; where it shows something else by
   * now, nothing is written. Left out, whatever stands there is written over.
   */
  enter(question: string, field: FieldKey, typed: string, before?: string): Promise<Entered>;
  /** Explains a query: the text becomes the entry's comment, after what stands there. */
  explain(task: Task, text: string): Promise<Entered>;
  signOff(entry: SignOffEntry): Promise<Entered>;
  goTo(place: SheetCell): Promise<void>;
  /**
   * Goes to the next task after the selected cell that signing waits for, in the order of the sheets, and says it;
   * after the last, to the first. Where there is none, to what else is open, and to the signature last.
   */
  goToNextProblem(): Promise<void>;
  /** Does once more what `trouble` is about. */
  tryAgain(): Promise<void>;
  dismissTrouble(): void;
  /** Stops listening to the workbook. */
  close(): void;
}
