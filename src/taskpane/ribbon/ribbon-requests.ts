import { createStore } from 'zustand/vanilla';

/** The page that a button of the ribbon asks for. */
export type RibbonRequest = 'home' | 'sign off';

/** Keeps the last request of the ribbon until a page of the pane takes it, since the pane may still be opening. */
export class RibbonRequests {
  private readonly store = createStore<RibbonRequest | undefined>(() => undefined);
  readonly subscribe = this.store.subscribe;

  make(request: RibbonRequest): void {
    this.store.setState(request, true);
  }

  /** Gives the waiting request and forgets it. */
  take(): RibbonRequest | undefined {
    const request = this.store.getState();
    this.store.setState(undefined, true);
    return request;
  }
}
