import type { Asked, AskedSource } from './world';

/** Passes on what is asked for from outside; what nobody hears yet is kept until somebody does. */
export class AskedFromOutside implements AskedSource {
  private readonly listeners = new Set<(asked: Asked) => void>();
  private unheard: Asked | undefined;

  ask(what: Asked): void {
    if (this.listeners.size === 0) this.unheard = what;
    for (const listener of this.listeners) listener(what);
  }

  subscribe(listener: (asked: Asked) => void): () => void {
    this.listeners.add(listener);
    const { unheard } = this;
    this.unheard = undefined;
    if (unheard !== undefined) listener(unheard);
    return () => this.listeners.delete(listener);
  }
}
