import {
  lockByAskingTabs,
  lockByWebLocks,
  type Channel,
  type TabLock,
  type Locks,
} from '../../../src/adapters/browser/tab-lock';

/** Locks as a browser keeps them for all tabs of an address. */
function locksInHand(): Locks {
  const names = new Set<string>();
  return {
    request: async (name: string, _: unknown, task: (lock: Lock | null) => Promise<unknown> | undefined) => {
      if (names.has(name)) return task(null);
      names.add(name);
      await task({ name, mode: 'exclusive' });
      return names.delete(name);
    },
    query: async () => ({ held: [...names].map((name) => ({ name })) }),
  } as Locks;
}

/** Tabs that hear one another. */
function channels(): () => Channel {
  const tabs: ((event: { data: unknown }) => void)[] = [];
  return () => {
    let own: (event: { data: unknown }) => void = () => undefined;
    return {
      addEventListener: (_: string, listener: (event: { data: unknown }) => void) => void tabs.push((own = listener)),
      postMessage: (data: unknown) => {
        for (const tab of tabs) if (tab !== own) tab({ data });
      },
    } as Channel;
  };
}

const noWait = (): Promise<void> => Promise.resolve();

describe.each<[string, () => () => TabLock]>([
  [
    'by locks',
    () =>
      (
        (locks) => () =>
          lockByWebLocks(locks)
      )(locksInHand()),
  ],
  [
    'by asking',
    () =>
      (
        (channel) => () =>
          lockByAskingTabs(channel(), noWait)
      )(channels()),
  ],
])('work that is held %s', (_, browser) => {
  it('is held by one tab alone, until it is released', async () => {
    const tab = browser();
    const [first, second] = [tab(), tab()];
    const release = await first.acquire('a');
    expect([...(await second.locked())]).toEqual(['a']);
    expect(await second.acquire('a')).toBeUndefined();
    expect(await second.acquire('b')).toBeDefined();
    release?.();
    await Promise.resolve();
    expect(await second.acquire('a')).toBeDefined();
  });
});
