import { createStore } from 'zustand/vanilla';
import type { ReadableStore } from '../../workflows/ports';

/**
 * Questions asked before something may be lost: what to do with unsaved changes, whether to save a file without what it
 * can't hold, whether to discard kept work, and whether to go on with work left on a file of the same name.
 */
export type DialogQuestion =
  | { kind: 'unsaved'; file: string; isKept: boolean }
  | { kind: 'not kept'; file: string; what: readonly string[] }
  | { kind: 'discard'; file: string; changes: number }
  | { kind: 'left'; file: string; changes: number; at: string };

export type DialogAnswer = 'save' | 'keep' | 'discard' | 'go on' | 'open' | 'cancel';

export type AskInDialog = (question: DialogQuestion) => Promise<DialogAnswer>;

interface PendingQuestion {
  question: DialogQuestion;
  answer: (answer: DialogAnswer) => void;
}

/** The question that waits for an answer. There is one at a time; the next waits its turn. */
export class DialogStore implements ReadableStore<PendingQuestion | undefined> {
  private readonly store = createStore<PendingQuestion | undefined>(() => undefined);
  readonly getState = this.store.getState;
  readonly getInitialState = this.store.getInitialState;
  readonly subscribe = this.store.subscribe;
  private waiting: Promise<unknown> = Promise.resolve();

  ask: AskInDialog = (question) => {
    const answered = this.waiting.then(
      () =>
        new Promise<DialogAnswer>((resolve) => {
          this.store.setState(
            {
              question,
              answer: (answer) => {
                this.store.setState(undefined, true);
                resolve(answer);
              },
            },
            true,
          );
        }),
    );
    this.waiting = answered;
    return answered;
  };
}
