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
export class Questions {
  private waiting: Promise<unknown> = Promise.resolve();
  private asked: Asked | undefined;
  private readonly listeners = new Set<() => void>();

  current = (): Asked | undefined => this.asked;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  ask: Ask = (question) => {
    const answered = this.waiting.then(
      () =>
        new Promise<Answer>((resolve) => {
          this.put({
            question,
            answer: (answer) => {
              this.put(undefined);
              resolve(answer);
            },
          });
        }),
    );
    this.waiting = answered;
    return answered;
  };

  private put(asked: Asked | undefined): void {
    this.asked = asked;
    for (const listener of this.listeners) listener();
  }
}
