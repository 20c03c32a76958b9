import { createStore } from 'zustand/vanilla';
import type { ReadableStore } from '../../workflows/ports';

/** What the person is asked before something is lost. */
export type Question =
  | { kind: 'unsaved'; file: string; isKept: boolean }
  | { kind: 'not kept'; file: string; what: readonly string[] }
  | { kind: 'discard'; file: string; changes: number }
  | { kind: 'left'; file: string; changes: number; at: string };

export type Answer = 'save' | 'keep' | 'discard' | 'go on' | 'open' | 'cancel';

export type Ask = (question: Question) => Promise<Answer>;

interface Asked {
  question: Question;
  answer: (answer: Answer) => void;
}

/** One question at a time; the next one waits. */
export class Questions implements ReadableStore<Asked | undefined> {
  private readonly store = createStore<Asked | undefined>(() => undefined);
  readonly getState = this.store.getState;
  readonly getInitialState = this.store.getInitialState;
  readonly subscribe = this.store.subscribe;
  private waiting: Promise<unknown> = Promise.resolve();

  ask: Ask = (question) => {
    const answered = this.waiting.then(
      () =>
        new Promise<Answer>((resolve) => {
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
