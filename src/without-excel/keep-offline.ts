import { createStore } from 'zustand/vanilla';
import type { ReadableStore } from '../workflows/ports';
import type { OfflineState } from './edges';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const WORKER = 'service-worker.js';

/**
 * Lets this page open without a connection from the next time on. `newer` is there when a newer version
 * than the one that runs is ready: it loads that version, and with it the page, anew.
 */
export class KeptOffline implements ReadableStore<OfflineState> {
  private readonly store = createStore<OfflineState>(() => ({ isReady: false }));
  readonly getState = this.store.getState;
  readonly getInitialState = this.store.getInitialState;
  readonly subscribe = this.store.subscribe;

  async begin(): Promise<void> {
    const { serviceWorker } = navigator;
    // Not there on an address without https, in some private windows, and where it is switched off.
    if (!serviceWorker as boolean) return;
    // Without a connection nothing can be registered; what was kept before is here.
    if (serviceWorker.controller) this.store.setState({ isReady: true });
    // Another tab that runs the newer version lets it take over for all.
    serviceWorker.addEventListener('controllerchange', () => {
      if (serviceWorker.controller)
        compare(serviceWorker.controller, () => this.store.setState({ newer: () => window.location.reload() }));
    });
    try {
      const registration = await serviceWorker.register(trusted(new URL(WORKER, document.baseURI).href));
      const offer = (waiting: ServiceWorker): void =>
        compare(waiting, () => this.store.setState({ newer: () => reloadWith(waiting) }));
      if (registration.waiting) offer(registration.waiting);
      registration.addEventListener('updatefound', () => {
        const installing = registration.installing;
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed' && serviceWorker.controller) offer(installing);
        });
      });
      await serviceWorker.ready;
      this.store.setState({ isReady: true });
    } catch {
      // The page works as well; it only needs a connection to open.
    }
  }
}

/** The page's policy lets no other script address through. */
function trusted(address: string): string {
  const types = (window as unknown as { trustedTypes?: TrustedTypes }).trustedTypes;
  return (
    types?.createPolicy('partner-returns', { createScriptURL: (asked) => asked }).createScriptURL(address) ?? address
  );
}

/** Asks a worker whether it keeps other scripts than those that this page runs. */
function compare(worker: ServiceWorker, onOther: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<{ newer: boolean }>) => {
    if (data.newer) onOther();
  };
  const home = new URL('./', document.baseURI).href;
  const scripts = [...document.scripts].map(({ src }) => src).filter((src) => src.startsWith(home));
  worker.postMessage({ kind: 'compare', scripts }, [port2]);
}

function reloadWith(waiting: ServiceWorker): void {
  if (waiting.state !== 'installed') return window.location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  waiting.postMessage({ kind: 'take over' });
}
