import { useCallback, useEffect, useRef, useState } from 'react';
import type { Task } from '../../workflows/open-return/return-view';

export type Page = { name: 'measures'; start?: string } | { name: 'sign-off' } | { name: 'explain'; task: Task };

export interface Pages {
  /** Undefined at home. */
  page: Page | undefined;
  show(page: Page): void;
  close(): void;
}

/** Which page is open over the home page. When it closes, the focus goes back to where it was opened from. */
export function usePages(toHome: () => void): Pages {
  const [page, setPage] = useState<Page>();
  const opener = useRef<Element | null>(null);
  const wasOpen = useRef(false);
  const show = useCallback((next: Page) => {
    // One page may open over another, by the ribbon; the way back is to where the first was opened from.
    if (!wasOpen.current) opener.current = document.activeElement;
    setPage(next);
  }, []);
  const close = useCallback(() => setPage(undefined), []);
  useEffect(() => {
    if (page) {
      wasOpen.current = true;
    } else if (wasOpen.current) {
      wasOpen.current = false;
      const from = opener.current;
      if (from instanceof HTMLElement && from !== document.body && from.isConnected) from.focus();
      else toHome();
    }
  }, [page, toHome]);
  return { page, show, close };
}
