import { useCallback, useEffect, useRef, useState } from 'react';
import type { Task } from '../../workflows/open-return/return-view';

export type ReturnPage = { name: 'measures'; start?: string } | { name: 'sign-off' } | { name: 'explain'; task: Task };

export interface PageNavigation {
  /** Undefined on the home page. */
  page: ReturnPage | undefined;
  show(page: ReturnPage): void;
  close(): void;
}

/**
 * Which page is open over the home page. When it closes, the focus returns to the element that opened it.
 * @param toHome focuses the home page, where that element is gone
 */
export function usePageNavigation(toHome: () => void): PageNavigation {
  const [page, setPage] = useState<ReturnPage>();
  const opener = useRef<Element | null>(null);
  const wasOpen = useRef(false);
  const show = useCallback((next: ReturnPage) => {
    // The ribbon may open one page over another; the focus then returns to what opened the first.
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
