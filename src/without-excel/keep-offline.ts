interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): { createScriptURL(address: string): string };
}

const WORKER = 'service-worker.js';

/**
 * Lets this page open without a connection from the next time on. `onNewer` is called when a newer version
 * than the one that runs is ready; the function it is given loads that version, and with it the page, anew.
 */
export async function keepOffline(onNewer: (reload: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator;
  // Not there on an address without https, in some private windows, and where it is switched off.
  if (!serviceWorker as boolean) return;
  try {
    const registration = await serviceWorker.register(trusted(new URL(WORKER, document.baseURI).href));
    const offer = (waiting: ServiceWorker): void => compare(waiting, () => onNewer(() => reloadWith(waiting)));
    if (registration.waiting) offer(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const installing = registration.installing;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && serviceWorker.controller) offer(installing);
      });
    });
  } catch {
    // The page works as well; it only needs a connection to open.
  }
}

/** The page's policy lets no other script address through. */
function trusted(address: string): string {
  const types = (window as unknown as { trustedTypes?: TrustedTypes }).trustedTypes;
  return types?.createPolicy('partner-returns', { createScriptURL: (asked) => asked }).createScriptURL(address) ?? address;
}

function compare(waiting: ServiceWorker, onOther: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<{ newer: boolean }>) => {
    if (data.newer) onOther();
  };
  const scripts = [...document.scripts].map(({ src }) => src).filter((src) => src.startsWith(document.baseURI));
  waiting.postMessage({ kind: 'compare', scripts }, [port2]);
}

function reloadWith(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  waiting.postMessage({ kind: 'take over' });
}
