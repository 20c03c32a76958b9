/** Remembers the id of a tab's open work through a reload, until the tab is closed. */
export interface TabMemory {
  recall(): string | undefined;
  remember(id: string | undefined): void;
}

const KEY = 'partner-returns open';

/** Remembers the id in sessionStorage, or not at all where storage is switched off. */
export function tabMemory(): TabMemory {
  return {
    recall: () => {
      try {
        return window.sessionStorage.getItem(KEY) ?? undefined;
      } catch {
        return undefined;
      }
    },
    remember: (id) => {
      try {
        if (id === undefined) window.sessionStorage.removeItem(KEY);
        else window.sessionStorage.setItem(KEY, id);
      } catch {
        // Storage is switched off.
      }
    },
  };
}
