import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { Trouble } from '../../core/trouble';
import type { CellEdit, KeptWork, NamedBytes, WorkInKeeping, WorkKeeper } from '../../workflows/ports';
import { tabLock, type TabLock } from './tab-lock';

/**
 * The file's bytes are large and seldom change: they go to IndexedDB. Edits are small and must be stored even while
 * the tab is closing: they go to localStorage, which writes synchronously.
 */
export interface BrowserStores {
  files: UseStore;
  edits: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  lock: TabLock;
  now: () => string;
  newId: () => string;
}

const DATABASE = 'partner-returns';

/** The stores of this browser. */
export function browserStores(): BrowserStores {
  return {
    files: createStore(DATABASE, 'files'),
    // Looked up at each use, since reading window.localStorage throws where storage is switched off.
    edits: {
      getItem: (key) => window.localStorage.getItem(key),
      setItem: (key, value) => {
        window.localStorage.setItem(key, value);
      },
      removeItem: (key) => {
        window.localStorage.removeItem(key);
      },
    },
    lock: tabLock(),
    now: () => new Date().toISOString(),
    newId,
  };
}

/** A random id; crypto.randomUUID is missing without https. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function workKeeper(stores: BrowserStores): WorkKeeper {
  return {
    begin: (file) => keepFile(stores, stores.newId(), file, { edits: [] }),
    resume: (work) => keepFile(stores, work.id, work.file, work),
    left: async () => {
      try {
        return await findLeftWork(stores);
      } catch {
        return [];
      }
    },
    isOpenElsewhere: async (file, own) => {
      try {
        const held = await stores.lock.locked();
        const files = await entries<string, NamedBytes>(stores.files);
        return files.some(([id, { name }]) => name === file && id !== own && held.has(id));
      } catch {
        return false;
      }
    },
    forget: (id) => forget(stores, id),
  };
}

type Edited = Pick<KeptWork, 'edits' | 'savedAt' | 'remade'>;

async function keepFile(
  stores: BrowserStores,
  id: string,
  file: NamedBytes,
  edited: Edited,
): Promise<WorkInKeeping | Trouble> {
  const release = await stores.lock.acquire(id);
  if (!release) return openElsewhere(file.name);
  try {
    await set(id, file, stores.files);
    writeEdits(stores, id, edited);
  } catch {
    release();
    if (edited.edits.length === 0) await forget(stores, id);
    return cannotKeep(file.name);
  }
  return inKeeping(stores, { id, name: file.name, edited, release });
}

function inKeeping(
  stores: BrowserStores,
  { id, name, edited, release }: { id: string; name: string; edited: Edited; release: () => void },
): WorkInKeeping {
  let kept = edited;
  const keep = (now: Edited): Trouble | undefined => {
    kept = now;
    return attempt(name, () => writeEdits(stores, id, now));
  };
  const replaceFile = async (file: NamedBytes, now: () => Edited): Promise<Trouble | undefined> => {
    try {
      await set(id, file, stores.files);
    } catch {
      return cannotKeep(file.name);
    }
    return keep(now());
  };
  return {
    id,
    note: (more) => keep({ ...kept, edits: lastEdits([...kept.edits, ...more]) }),
    saved: (file, meanwhile = []) => {
      const before = new Set(kept.edits);
      return replaceFile(file, () => ({
        edits: lastEdits([...meanwhile, ...kept.edits.filter((edit) => !before.has(edit))]),
        savedAt: stores.now(),
      }));
    },
    remade: (file) => replaceFile(file, () => ({ ...kept, edits: [], remade: true })),
    leave: release,
    end: async () => {
      release();
      await forget(stores, id);
    },
  };
}

function attempt(name: string, write: () => void): Trouble | undefined {
  try {
    write();
    return undefined;
  } catch {
    return cannotKeep(name);
  }
}

/** The last edit of each cell, in the order of the cells' first edits. */
function lastEdits(edits: readonly CellEdit[]): readonly CellEdit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify([edit.sheet, edit.cell]), edit])).values()];
}

const editsKey = (id: string): string => `${DATABASE} edits ${id}`;

/** Leaves `seen` out: the edits will be applied to the file as it was opened. */
function writeEdits({ edits, now }: BrowserStores, id: string, { edits: all, savedAt, remade }: Edited): void {
  const kept = all.map(({ sheet, cell, value, format }) => ({ sheet, cell, value, ...(format && { format }) }));
  edits.setItem(
    editsKey(id),
    JSON.stringify({ at: now(), edits: kept, ...(savedAt !== undefined && { savedAt }), ...(remade && { remade }) }),
  );
}

/** Gives the work that no tab has open, the latest first; deletes records in which nothing was edited or saved. */
async function findLeftWork(stores: BrowserStores): Promise<readonly KeptWork[]> {
  const files = await entries<string, NamedBytes>(stores.files);
  const held = await stores.lock.locked();
  const left = files.filter(([id]) => !held.has(id)).map(([id, file]) => ({ id, file, ...readEdits(stores, id) }));
  const isWork = ({ edits, savedAt, remade }: KeptWork): boolean =>
    edits.length > 0 || savedAt !== undefined || remade === true;
  await Promise.all(left.filter((each) => !isWork(each)).map(({ id }) => forget(stores, id)));
  return left.filter(isWork).sort((a, b) => (a.at < b.at ? 1 : -1));
}

function readEdits({ edits }: BrowserStores, id: string): Omit<KeptWork, 'id' | 'file'> {
  try {
    const {
      at,
      edits: all,
      savedAt,
      remade,
    } = JSON.parse(edits.getItem(editsKey(id)) ?? '') as Omit<KeptWork, 'id' | 'file'>;
    return { at, edits: all, ...(savedAt !== undefined && { savedAt }), ...(remade && { remade }) };
  } catch {
    return { at: '', edits: [] };
  }
}

async function forget(stores: BrowserStores, id: string): Promise<void> {
  try {
    stores.edits.removeItem(editsKey(id));
    if (await get(id, stores.files)) await del(id, stores.files);
  } catch {
    // Where storage is switched off there is nothing to delete.
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

function openElsewhere(file: string): Trouble {
  return new Trouble(
    'open-elsewhere',
    `This work on ${file} is open in another tab.`,
    'Go on there, or close that tab first: two tabs would write over one another.',
    file,
  );
}
