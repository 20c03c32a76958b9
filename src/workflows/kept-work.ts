import type { Trouble } from '../core/trouble';
import type { CellEdit, NamedBytes } from './ports';

/**
 * Work that isn't saved to a file yet, kept in the browser so that a closed tab loses nothing: the
 * file as it was opened, and every edit since.
 */
export interface KeptWork {
  id: string;
  file: NamedBytes;
  edits: readonly CellEdit[];
  /** When it was last added to, as an ISO time. */
  at: string;
}

/** Where unsaved work is kept. Nothing rejects. */
export interface WorkKeeper {
  /** Begins to keep the work on a file. Trouble where the browser keeps nothing: the person must save by themselves. */
  begin(file: NamedBytes): Promise<WorkInKeeping | Trouble>;
  /** What was left behind by tabs that are closed by now, the latest first. */
  left(): Promise<readonly KeptWork[]>;
  /** Takes up what was left, to go on with it. */
  resume(work: KeptWork): Promise<WorkInKeeping | Trouble>;
  forget(id: string): Promise<void>;
}

/** The work on one open file. */
export interface WorkInKeeping {
  id: string;
  /** Keeps edits before it returns: whatever closes next, they aren't lost. */
  note(edits: readonly CellEdit[]): Trouble | undefined;
  /** All is in a saved file: begins again from that file. */
  saved(file: NamedBytes): Promise<Trouble | undefined>;
  /** Forgets all of it. */
  end(): Promise<void>;
}
