/** What one tab remembers of itself, through loading the page anew, until it is closed. */
export interface TabMemory {
  recall(): string | undefined;
  remember(id: string | undefined): void;
}

const KEY = 'partner-returns open';

/** Where the browser's storage is switched off, a tab remembers nothing. */
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
        // Nothing is remembered.
      }
    },
  };
}
