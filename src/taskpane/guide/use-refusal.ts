import { useEffect, useRef, type RefObject } from 'react';

/** Marks what stands in the way of leaving the page. */
export const STANDS_IN_THE_WAY = 'data-unsaved';

/** Each time that a page couldn't be left, what stands in the way gets the focus. */
export function useRefusal(page: RefObject<HTMLElement | null>, refused: number): void {
  const seen = useRef(0);
  useEffect(() => {
    if (refused === seen.current) return;
    seen.current = refused;
    page.current?.querySelector<HTMLElement>(`[${STANDS_IN_THE_WAY}]`)?.focus();
  }, [page, refused]);
}
