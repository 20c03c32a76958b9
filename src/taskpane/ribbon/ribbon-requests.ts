import { createStore } from 'zustand/vanilla';

/** The page that a button of the ribbon asks for. */
export type RibbonRequest = 'home' | 'sign off';

/** The last request of the ribbon. It waits until a page of the pane takes it: the pane may still be opening. */
export class RibbonRequests {
  private readonly store = createStore<RibbonRequest | undefined>(() => undefined);
  readonly subscribe = this.store.subscribe;

  make(request: RibbonRequest): void {
    this.store.setState(request, true);
  }

  /** Gives the request that waits, once. */
  take(): RibbonRequest | undefined {
    const request = this.store.getState();
    this.store.setState(undefined, true);
    return request;
  }
}
