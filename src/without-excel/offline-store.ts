import { createStore } from 'zustand/vanilla';
import type { ReadableStore } from '../workflows/ports';
import type { OfflineState } from './browser-services';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

const WORKER = 'service-worker.js';

/** Registers the service worker, which lets the page open offline, and watches for a newer version of the page. */
export class OfflineStore implements ReadableStore<OfflineState> {
  private readonly store = createStore<OfflineState>(() => ({ isReady: false }));
  readonly getState = this.store.getState;
  readonly getInitialState = this.store.getInitialState;
  readonly subscribe = this.store.subscribe;

  async begin(): Promise<void> {
    const { serviceWorker } = navigator;
    // Missing without https, in some private windows, and where it is switched off.
    if (!serviceWorker as boolean) return;
    // Offline, registering fails, but an earlier registration still serves the page.
    if (serviceWorker.controller) this.store.setState({ isReady: true });
    // A tab with the newer version makes its worker control this tab too.
    serviceWorker.addEventListener('controllerchange', () => {
      if (serviceWorker.controller)
        compare(serviceWorker.controller, () => this.store.setState({ newer: () => window.location.reload() }));
    });
    try {
      const registration = await serviceWorker.register(trustedAddress(new URL(WORKER, document.baseURI).href));
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
      // Without a worker, the page works but needs a connection to open.
    }
  }
}

/** The page's content security policy requires trusted types for script addresses. */
function trustedAddress(address: string): string {
  const types = (window as unknown as { trustedTypes?: TrustedTypes }).trustedTypes;
  return (
    types?.createPolicy('partner-returns', { createScriptURL: (asked) => asked }).createScriptURL(address) ?? address
  );
}

/** Asks a worker whether its cached scripts differ from those that this page runs. */
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
