import { IDBFactory } from 'fake-indexeddb';
import { createStore } from 'idb-keyval';
import { workKeeper, type BrowserStores } from '../../../src/adapters/browser/kept-work';
import { Trouble } from '../../../src/core/trouble';
import type { WorkInKeeping } from '../../../src/workflows/ports';

const file = { name: 'parks.xlsx', bytes: new Uint8Array([1, 2, 3]) };

/** A browser's stores that outlive the tabs: each call of `tab` is a newly opened one. */
function browser(differences: Partial<BrowserStores> = {}): { tab: () => ReturnType<typeof workKeeper>; held: Set<string> } {
  globalThis.indexedDB = new IDBFactory();
  const texts = new Map<string, string>();
  const held = new Set<string>();
  let count = 0;
  const stores: BrowserStores = {
    files: createStore(`test-${Math.floor(performance.now() * 1000)}`, 'files'),
    edits: { getItem: (key) => texts.get(key) ?? null, setItem: (key, value) => void texts.set(key, value), removeItem: (key) => void texts.delete(key) },
    now: () => `2022-05-11T10:0${count}:00.000Z`,
    newId: () => `work-${++count}`,
    ...differences,
  };
  return { tab: () => workKeeper(stores), held };
}

const inKeeping = (result: WorkInKeeping | Trouble): WorkInKeeping => {
  if (result instanceof Trouble) throw result;
  return result;
};

describe('unsaved work in the browser', () => {
  it('is there again after the tab was closed: the file as opened, and the last edit of every cell', async () => {
    const { tab } = browser();
    const work = inKeeping(await tab().begin(file));
    work.note([{ sheet: 'Figures', cell: 'G5', value: 15, seen: null }]);
    work.note([{ sheet: 'Figures', cell: 'L5', value: '=1+1', seen: null }, { sheet: 'Figures', cell: 'G5', value: 151 }]);
    expect(await tab().left()).toEqual([
      {
        id: work.id,
        file,
        edits: [
          { sheet: 'Figures', cell: 'G5', value: 151 },
          { sheet: 'Figures', cell: 'L5', value: '=1+1' },
        ],
        at: '2022-05-11T10:01:00.000Z',
      },
    ]);
  });

  it('goes on from where it was left', async () => {
    const { tab } = browser();
    inKeeping(await tab().begin(file)).note([{ sheet: 'Figures', cell: 'G5', value: 15 }]);
    const [left] = await tab().left();
    if (!left) throw new Error('nothing left');
    inKeeping(await tab().resume(left)).note([{ sheet: 'Figures', cell: 'G6', value: null }]);
    expect((await tab().left()).map(({ edits }) => edits)).toEqual([
      [
        { sheet: 'Figures', cell: 'G5', value: 15 },
        { sheet: 'Figures', cell: 'G6', value: null },
      ],
    ]);
  });

  it('begins anew from a file that was saved', async () => {
    const { tab } = browser();
    const work = inKeeping(await tab().begin(file));
    work.note([{ sheet: 'Figures', cell: 'G5', value: 15 }]);
    const saved = { name: 'parks.xlsx', bytes: new Uint8Array([9]) };
    expect(await work.saved(saved)).toBeUndefined();
    expect((await tab().left()).map(({ file: kept, edits }) => ({ kept, edits }))).toEqual([{ kept: saved, edits: [] }]);
  });

  it('is forgotten when the person is done with it', async () => {
    const { tab } = browser();
    const work = inKeeping(await tab().begin(file));
    await work.end();
    expect(await tab().left()).toEqual([]);
  });

  it("isn't offered while another tab has it open", async () => {
    const held = new Set<string>();
    const locks = {
      request: async (name: string, _options: unknown, task: () => Promise<void>) => {
        held.add(name);
        await task();
        held.delete(name);
      },
      query: async () => ({ held: [...held].map((name) => ({ name })) }),
    } as unknown as BrowserStores['locks'];
    const { tab } = browser({ locks });
    const work = inKeeping(await tab().begin(file));
    expect(await tab().left()).toEqual([]);
    held.clear();
    expect((await tab().left()).map(({ id }) => id)).toEqual([work.id]);
  });

  it('tells the person to save often where the browser keeps nothing', async () => {
    const { tab } = browser({
      edits: {
        getItem: () => null,
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
        removeItem: () => undefined,
      },
    });
    const result = await tab().begin(file);
    expect(result).toBeInstanceOf(Trouble);
    expect(result).toMatchObject({ code: 'cannot-keep', fix: 'Save the workbook often, and before you close the page.' });
  });
});
