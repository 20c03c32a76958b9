/** Tells tabs of one browser apart: which work is open in which. */
export interface HeldWork {
  /** Holds it as long as the tab lives, or until it is released; undefined where another tab has it. */
  hold(id: string): Promise<(() => void) | undefined>;
  /** What any tab holds. */
  held(): Promise<ReadonlySet<string>>;
}

export type Locks = Pick<LockManager, 'request' | 'query'>;
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

const FAMILY = 'partner-returns ';

/** By the browser's own locks, which end with the tab, however it ends. */
export function heldByLocks(locks: Locks): HeldWork {
  return {
    hold: (id) =>
      new Promise((resolve) => {
        const task = (lock: Lock | null): Promise<void> | undefined => {
          if (lock) return new Promise((release) => resolve(release));
          resolve(undefined);
          return undefined;
        };
        locks.request(FAMILY + id, { ifAvailable: true }, task).catch(() => resolve(() => undefined));
      }),
    held: async () => {
      const { held = [] } = await locks.query();
      return new Set(held.flatMap(({ name }) => (name?.startsWith(FAMILY) ? [name.slice(FAMILY.length)] : [])));
    },
  };
}

interface Message {
  kind: 'who is there?' | 'I am';
  ids?: readonly string[];
}

/** In milliseconds: other tabs answer at once, unless they are asleep. */
const PATIENCE = 200;

/** By asking the other tabs, where there are no locks: on an address without https. */
export function heldByAsking(channel: Channel, wait: (milliseconds: number) => Promise<void>): HeldWork {
  const own = new Set<string>();
  const others = new Set<string>();
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'I am') for (const id of data.ids ?? []) others.add(id);
    else if (own.size > 0) channel.postMessage({ kind: 'I am', ids: [...own] } satisfies Message);
  });
  const held = async (): Promise<ReadonlySet<string>> => {
    others.clear();
    channel.postMessage({ kind: 'who is there?' } satisfies Message);
    await wait(PATIENCE);
    return new Set([...own, ...others]);
  };
  return {
    hold: async (id) => {
      if ((await held()).has(id)) return undefined;
      own.add(id);
      return () => own.delete(id);
    },
    held,
  };
}

/** What the browser offers for it. */
export function heldWork(): HeldWork {
  const locks: Locks | undefined = navigator.locks;
  if (locks as Locks | undefined) return heldByLocks(locks);
  return heldByAsking(
    new BroadcastChannel(`${FAMILY}work`),
    (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  );
}
