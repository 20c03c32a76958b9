import { IDBFactory } from 'fake-indexeddb';
import { createStore } from 'idb-keyval';
import { workKeeper, type BrowserStores } from '../../../src/adapters/browser/work-keeper';
import { Trouble } from '../../../src/core/trouble';
import type { WorkInKeeping } from '../../../src/workflows/ports';

const file = { name: 'parks.xlsx', bytes: new Uint8Array([1, 2, 3]) };

/** A browser's stores that outlive the tabs: each call of `tab` is a newly opened one, and `close` closes all. */
function browser(differences: Partial<BrowserStores> = {}): {
  tab: () => ReturnType<typeof workKeeper>;
  close: () => void;
  texts: Map<string, string>;
} {
  globalThis.indexedDB = new IDBFactory();
  const texts = new Map<string, string>();
  const open = new Set<string>();
  let count = 0;
  const stores: BrowserStores = {
    files: createStore('test', 'files'),
    edits: {
      getItem: (key) => texts.get(key) ?? null,
      setItem: (key, value) => void texts.set(key, value),
      removeItem: (key) => void texts.delete(key),
    },
    lock: {
      acquire: async (id) => {
        if (open.has(id)) return undefined;
        open.add(id);
        return () => open.delete(id);
      },
      locked: async () => new Set(open),
    },
    now: () => `2022-05-11T10:0${count}:00.000Z`,
    newId: () => `work-${++count}`,
    ...differences,
  };
  return { tab: () => workKeeper(stores), close: () => open.clear(), texts };
}

const inKeeping = (result: WorkInKeeping | Trouble): WorkInKeeping => {
  if (result instanceof Trouble) throw result;
  return result;
};

const typed = { sheet: 'Figures', cell: 'G5', value: 15 } as const;
const saved = { name: 'parks.xlsx', bytes: new Uint8Array([9]) };

describe('unsaved work in the browser', () => {
  it('is there again after the tab was closed: the file as opened, and the last edit of every cell', async () => {
    const { tab, close } = browser();
    const work = inKeeping(await tab().begin(file));
    work.note([{ ...typed, seen: null }]);
    work.note([
      { sheet: 'Figures', cell: 'L5', value: '=1+1', seen: null },
      { sheet: 'Figures', cell: 'G5', value: 151 },
    ]);
    close();
    const edits = [
      { sheet: 'Figures', cell: 'G5', value: 151 },
      { sheet: 'Figures', cell: 'L5', value: '=1+1' },
    ];
    expect(await tab().left()).toEqual([{ id: work.id, file, edits, at: '2022-05-11T10:01:00.000Z' }]);
  });

  it('is told of where another tab has a file of this name open, as long as it is', async () => {
    const { tab, close } = browser();
    const own = inKeeping(await tab().begin(file));
    expect(await tab().isOpenElsewhere(file.name, own.id)).toBe(false);
    expect(await tab().isOpenElsewhere(file.name, undefined)).toBe(true);
    expect(await tab().isOpenElsewhere('other.xlsx', undefined)).toBe(false);
    close();
    expect(await tab().isOpenElsewhere(file.name, undefined)).toBe(false);
  });

  it('goes on from where it was left', async () => {
    const { tab, close } = browser();
    inKeeping(await tab().begin(file)).note([typed]);
    close();
    const [left] = await tab().left();
    inKeeping(await tab().resume(left!)).note([{ sheet: 'Figures', cell: 'G6', value: null }]);
    close();
    expect((await tab().left()).map(({ edits }) => edits)).toEqual([
      [typed, { sheet: 'Figures', cell: 'G6', value: null }],
    ]);
  });

  it('begins anew from a file that was saved, and says when that was', async () => {
    const { tab, close } = browser();
    const work = inKeeping(await tab().begin(file));
    work.note([typed]);
    expect(await work.saved(saved)).toBeUndefined();
    close();
    expect(await tab().left()).toMatchObject([{ file: saved, edits: [], savedAt: '2022-05-11T10:01:00.000Z' }]);
  });

  it('keeps what was typed while the file was saved', async () => {
    const { tab, close } = browser();
    const work = inKeeping(await tab().begin(file));
    work.note([typed]);
    const meanwhile = { sheet: 'Figures', cell: 'G6', value: 3 };
    const later = { sheet: 'Figures', cell: 'G7', value: 4 };
    work.note([meanwhile]);
    const saving = work.saved(saved, [meanwhile]);
    work.note([later]);
    await saving;
    close();
    expect(await tab().left()).toMatchObject([{ file: saved, edits: [meanwhile, later] }]);
  });

  it('is forgotten when the person is done with it, and where nothing was changed', async () => {
    const { tab, close, texts } = browser();
    const work = inKeeping(await tab().begin(file));
    work.note([typed]);
    await work.end();
    expect(await tab().left()).toEqual([]);
    inKeeping(await tab().begin(file));
    expect(texts.size).toBe(1);
    close();
    expect(await tab().left()).toEqual([]);
    expect(texts.size).toBe(0);
  });

  it('is left behind for another tab without being forgotten', async () => {
    const { tab } = browser();
    const work = inKeeping(await tab().begin(file));
    work.note([typed]);
    work.leave();
    expect((await tab().left()).map(({ id }) => id)).toEqual([work.id]);
  });

  it('is neither offered nor taken up while another tab has it open', async () => {
    const { tab } = browser();
    const work = inKeeping(await tab().begin(file));
    work.note([typed]);
    expect(await tab().left()).toEqual([]);
    expect(await tab().resume({ id: work.id, file, edits: [], at: '' })).toMatchObject({ code: 'open-elsewhere' });
  });

  it.each([
    ['full', { getItem: () => null, setItem: refuse, removeItem: () => undefined }],
    ['switched off', { getItem: refuse, setItem: refuse, removeItem: refuse }],
  ])('tells the person to save often where the storage is %s, and leaves nothing half kept', async (_, edits) => {
    const { tab } = browser({ edits });
    const result = await tab().begin(file);
    expect(result).toBeInstanceOf(Trouble);
    expect(result).toMatchObject({
      code: 'cannot-keep',
      fix: 'Save the workbook often, and before you close the page.',
    });
    expect(await tab().left()).toEqual([]);
  });
});

function refuse(): never {
  throw new DOMException('refused', 'QuotaExceededError');
}
