/**
 * Caches the files of the page without Excel, so that it opens offline. It handles only the page's own files, never
 * what a person opens or types.
 */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

interface ServiceWorker {
  /** Set by the build: the files to cache, relative to this script, and a hash of them all. */
  readonly precache: { version: string; files: readonly string[] };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', listener: (event: Fetching) => void): void;
  addEventListener(kind: 'message', listener: (event: MessageEvent) => void): void;
}

const worker = self as unknown as ServiceWorker;
const FAMILY = 'partner-returns ';
const cacheName = (): string => FAMILY + worker.precache.version;
const home = new URL('./', self.location.href).href;
const addressOf = (file: string): string => new URL(file, home).href;

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));

async function keepAll(): Promise<void> {
  const cache = await caches.open(cacheName());
  await cache.addAll(worker.precache.files.map((file) => new Request(addressOf(file), { cache: 'no-cache' })));
}

worker.addEventListener('activate', (event) => event.waitUntil(dropOlder().then(() => worker.clients.claim())));

/** Keeps the previous version, since a tab that runs it may still load chunks of it. */
async function dropOlder(): Promise<void> {
  const older = (await caches.keys()).filter((name) => name.startsWith(FAMILY) && name !== cacheName());
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = request.url.replace(/[?#].*$/, '');
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    if (address === home || address === addressOf('index.html')) event.respondWith(newestPage(request));
  } else if (
    worker.precache.files.some((file) => addressOf(file) === address) ||
    address.startsWith(addressOf('scripts/'))
  ) {
    event.respondWith(cachedOrFetched(request));
  }
});

/** The HTML comes from the network where there is one, since it names the newest scripts. */
async function newestPage(request: Request): Promise<Response> {
  try {
    const response = await fetch(request);
    if (response.ok) return response;
  } catch {
    // No connection.
  }
  return cachedOrFetched(new Request(home));
}

/** File names hold a content hash, so that scripts of the previous version are found too. */
async function cachedOrFetched(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName());
  return (await cache.match(request)) ?? (await caches.match(request)) ?? fetch(request);
}

/** Tells a page that sends the addresses of its scripts whether this version has others; if not, takes over at once. */
worker.addEventListener('message', ({ data, ports }) => {
  const { kind, scripts = [] } = data as { kind?: string; scripts?: readonly string[] };
  const kept = new Set(worker.precache.files.map(addressOf));
  const isSame = scripts.every((script) => kept.has(script));
  if (kind === 'take over' || (kind === 'compare' && isSame)) void worker.skipWaiting();
  if (kind === 'compare') ports[0]?.postMessage({ newer: !isSame });
});
