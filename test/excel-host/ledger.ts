/** One round trip between the add-in and Excel. */
export interface Sync {
  /** Counted from 1. */
  number: number;
  /** Bytes sent to Excel, and below those of its answer, as JSON in UTF-8. */
  bytesOut: number;
  bytesIn: number;
  actions: number;
}

/** Records the round trips between add-in and Excel, so that tests can compare them with a budget. */
export class Ledger {
  private readonly all: Sync[] = [];

  get syncs(): readonly Sync[] {
    return this.all;
  }

  /** Records a request when it arrives; the host adds the bytes of the answer later. */
  open(body: string, actions: number): Sync {
    const sync = { number: this.all.length + 1, bytesOut: bytesOf(body), bytesIn: 0, actions };
    this.all.push(sync);
    return sync;
  }

  /** The round trips that a job takes. */
  async during(job: () => Promise<unknown>): Promise<readonly Sync[]> {
    const before = this.all.length;
    await job();
    return this.all.slice(before);
  }
}

export const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8');
