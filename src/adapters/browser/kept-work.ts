import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import { Trouble } from '../../core/trouble';
import type { CellEdit, KeptWork, NamedBytes, WorkInKeeping, WorkKeeper } from '../../workflows/ports';
import { heldWork, type HeldWork } from './held-work';

/**
 * The file's bytes are large and change seldom: they go to IndexedDB. Edits are small and must be kept
 * at once, even while the tab is closing: they go to localStorage, which writes before it returns.
 */
export interface BrowserStores {
  files: UseStore;
  edits: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Which work is open in another tab. */
  held: HeldWork;
  now: () => string;
  newId: () => string;
}

const DATABASE = 'partner-returns';

/** The stores of the browser that the page runs in. */
export function browserStores(): BrowserStores {
  return {
    files: createStore(DATABASE, 'files'),
    // Looked up at each use: where storage is switched off, even that is refused.
    edits: {
      getItem: (key) => window.localStorage.getItem(key),
      setItem: (key, value) => {
        window.localStorage.setItem(key, value);
      },
      removeItem: (key) => {
        window.localStorage.removeItem(key);
      },
    },
    held: heldWork(),
    now: () => new Date().toISOString(),
    newId,
  };
}

/** Also on an address without https, where browsers give no UUIDs. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function workKeeper(stores: BrowserStores): WorkKeeper {
  return {
    begin: (file) => keepFile(stores, stores.newId(), file, { edits: [] }),
    resume: (work) => keepFile(stores, work.id, work.file, work),
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

type Edited = Pick<KeptWork, 'edits' | 'savedAt' | 'remade'>;

async function keepFile(
  stores: BrowserStores,
  id: string,
  file: NamedBytes,
  edited: Edited,
): Promise<WorkInKeeping | Trouble> {
  const release = await stores.held.hold(id);
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
    try {
      writeEdits(stores, id, now);
      return undefined;
    } catch {
      return cannotKeep(name);
    }
  };
  return {
    id,
    note: (more) => keep({ ...kept, edits: latest([...kept.edits, ...more]) }),
    saved: async (file, meanwhile = []) => {
      const before = new Set(kept.edits);
      try {
        await set(id, file, stores.files);
      } catch {
        return cannotKeep(file.name);
      }
      return keep({
        edits: latest([...meanwhile, ...kept.edits.filter((edit) => !before.has(edit))]),
        savedAt: stores.now(),
      });
    },
    remade: async (file) => {
      try {
        await set(id, file, stores.files);
      } catch {
        return cannotKeep(file.name);
      }
      return keep({ ...kept, edits: [], remade: true });
    },
    leave: release,
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
function writeEdits({ edits, now }: BrowserStores, id: string, { edits: all, savedAt, remade }: Edited): void {
  const kept = all.map(({ sheet, cell, value, format }) => ({ sheet, cell, value, ...(format && { format }) }));
  edits.setItem(
    editsKey(id),
    JSON.stringify({ at: now(), edits: kept, ...(savedAt !== undefined && { savedAt }), ...(remade && { remade }) }),
  );
}

/** What was opened and never changed is nothing to go on with: it goes. */
async function leftIn(stores: BrowserStores): Promise<readonly KeptWork[]> {
  const files = await entries<string, NamedBytes>(stores.files);
  const held = await stores.held.held();
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

function openElsewhere(file: string): Trouble {
  return new Trouble(
    'open-elsewhere',
    `This work on ${file} is open in another tab.`,
    'Go on there, or close that tab first: two tabs would write over one another.',
    file,
  );
}
