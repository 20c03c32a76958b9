import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { Trouble } from '../../core/trouble';
import type { CellEdit, KeptWork, NamedBytes, WorkInKeeping, WorkKeeper } from '../../workflows/ports';

/**
 * The file's bytes are large and change seldom: they go to IndexedDB. Edits are small and must be kept
 * at once, even while the tab is closing: they go to localStorage, which writes before it returns.
 */
export interface BrowserStores {
  files: UseStore;
  edits: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Tells which work is open in another tab; older browsers have none. */
  locks?: Pick<LockManager, 'request' | 'query'>;
  now: () => string;
  newId: () => string;
}

const DATABASE = 'partner-returns';

/** The stores of the browser that the page runs in. */
export function browserStores(): BrowserStores {
  return {
    files: createStore(DATABASE, 'files'),
    edits: window.localStorage,
    locks: navigator.locks,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  };
}

export function workKeeper(stores: BrowserStores): WorkKeeper {
  return {
    begin: (file) => keepFile(stores, stores.newId(), file, []),
    resume: (work) => keepFile(stores, work.id, work.file, work.edits),
    left: async () => {
      try {
        return await leftIn(stores);
      } catch {
        return [];
      }
    },
    forget: (id) => forget(stores, id),
  };
}

async function keepFile(stores: BrowserStores, id: string, file: NamedBytes, edits: readonly CellEdit[]): Promise<WorkInKeeping | Trouble> {
  try {
    await set(id, file, stores.files);
    writeEdits(stores, id, edits);
  } catch {
    return cannotKeep(file.name);
  }
  const release = hold(stores, id);
  return inKeeping(stores, { id, name: file.name, edits, release });
}

function inKeeping(stores: BrowserStores, { id, name, edits, release }: { id: string; name: string; edits: readonly CellEdit[]; release: () => void }): WorkInKeeping {
  let kept = edits;
  const keep = (all: readonly CellEdit[]): Trouble | undefined => {
    kept = all;
    try {
      writeEdits(stores, id, all);
      return undefined;
    } catch {
      return cannotKeep(name);
    }
  };
  return {
    id,
    note: (more) => keep(latest([...kept, ...more])),
    saved: async (file) => {
      try {
        await set(id, file, stores.files);
      } catch {
        return cannotKeep(file.name);
      }
      return keep([]);
    },
    end: async () => {
      release();
      await forget(stores, id);
    },
  };
}

/** Of several edits of one cell the last; a cell keeps its place in the order of first edits. */
function latest(edits: readonly CellEdit[]): readonly CellEdit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify([edit.sheet, edit.cell]), edit])).values()];
}

const editsKey = (id: string): string => `${DATABASE} edits ${id}`;

/** What was last seen in a cell isn't kept: taken up again, the edits meet the file as it was. */
function writeEdits({ edits, now }: BrowserStores, id: string, all: readonly CellEdit[]): void {
  const kept = all.map(({ sheet, cell, value, format }) => ({ sheet, cell, value, ...(format && { format }) }));
  edits.setItem(editsKey(id), JSON.stringify({ at: now(), edits: kept }));
}

async function leftIn(stores: BrowserStores): Promise<readonly KeptWork[]> {
  const held = new Set((await stores.locks?.query())?.held?.map(({ name }) => name));
  const files = await entries<string, NamedBytes>(stores.files);
  return files
    .filter(([id]) => !held.has(lockName(id)))
    .map(([id, file]) => ({ id, file, ...readEdits(stores, id) }))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

function readEdits({ edits }: BrowserStores, id: string): Pick<KeptWork, 'edits' | 'at'> {
  try {
    const { at, edits: all } = JSON.parse(edits.getItem(editsKey(id)) ?? '') as Pick<KeptWork, 'edits' | 'at'>;
    return { at, edits: all };
  } catch {
    return { at: '', edits: [] };
  }
}

const lockName = (id: string): string => `${DATABASE} ${id}`;

/** Held as long as the tab lives, or until it is released. */
function hold({ locks }: BrowserStores, id: string): () => void {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  void locks?.request(lockName(id), { ifAvailable: true }, () => released);
  return release;
}

async function forget(stores: BrowserStores, id: string): Promise<void> {
  try {
    stores.edits.removeItem(editsKey(id));
    if (await get(id, stores.files)) await del(id, stores.files);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function cannotKeep(file: string): Trouble {
  return new Trouble(
    'cannot-keep',
    `This browser doesn't keep unsaved work on ${file}: its storage is full or switched off.`,
    'Save the workbook often, and before you close the page.',
    file,
  );
}
