/** Locks work for one tab of the browser, so that two tabs don't overwrite each other. */
export interface TabLock {
  /** Locks until the tab closes or the function given is called; gives undefined where another tab has the lock. */
  acquire(id: string): Promise<(() => void) | undefined>;
  /** Ids that any tab has locked. */
  locked(): Promise<ReadonlySet<string>>;
}

export type Locks = Pick<LockManager, 'request' | 'query'>;
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

/** What the names of our locks begin with. */
const LOCK_PREFIX = 'partner-returns ';

/** Locks by the Web Locks API, which releases a tab's locks when it closes, even after a crash. */
export function lockByWebLocks(locks: Locks): TabLock {
  return {
    acquire: (id) =>
      new Promise((resolve) => {
        const task = (lock: Lock | null): Promise<void> | undefined => {
          if (lock) return new Promise((release) => resolve(release));
          resolve(undefined);
          return undefined;
        };
        locks.request(LOCK_PREFIX + id, { ifAvailable: true }, task).catch(() => resolve(() => undefined));
      }),
    locked: async () => {
      const { held = [] } = await locks.query();
      return new Set(
        held.flatMap(({ name }) => (name?.startsWith(LOCK_PREFIX) ? [name.slice(LOCK_PREFIX.length)] : [])),
      );
    },
  };
}

interface Message {
  kind: 'who is there?' | 'I am';
  ids?: readonly string[];
}

/** Milliseconds to wait for other tabs, which answer at once unless they are asleep. */
const PATIENCE = 200;

/** Locks by asking the other tabs over a channel, for pages served without https, which have no Web Locks API. */
export function lockByAskingTabs(channel: Channel, wait: (milliseconds: number) => Promise<void>): TabLock {
  const own = new Set<string>();
  const others = new Set<string>();
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'I am') for (const id of data.ids ?? []) others.add(id);
    else if (own.size > 0) channel.postMessage({ kind: 'I am', ids: [...own] } satisfies Message);
  });
  const locked = async (): Promise<ReadonlySet<string>> => {
    others.clear();
    channel.postMessage({ kind: 'who is there?' } satisfies Message);
    await wait(PATIENCE);
    return new Set([...own, ...others]);
  };
  return {
    acquire: async (id) => {
      if ((await locked()).has(id)) return undefined;
      own.add(id);
      return () => own.delete(id);
    },
    locked,
  };
}

/** The best lock that the browser offers. */
export function tabLock(): TabLock {
  const locks: Locks | undefined = navigator.locks;
  if (locks as Locks | undefined) return lockByWebLocks(locks);
  return lockByAskingTabs(
    new BroadcastChannel(`${LOCK_PREFIX}work`),
    (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  );
}
