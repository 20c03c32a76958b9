import { useEffect } from 'react';
import { useStore } from 'zustand';
import { commitTyping } from '../work/commit-typing';
import type { PageStore } from './page-store';

/** What the browser's history keeps of a page beyond the start page. */
const BEYOND_START = { beyondStart: true } as const;

const isBeyondStart = (): boolean =>
  (window.history.state as Partial<typeof BEYOND_START> | null)?.beyondStart === true;

/**
 * Makes the browser's Back close the open file, or the officers' part, and show the start page, instead of leaving the
 * page. It asks about unsaved changes as *Close* does; who stays can go back again.
 */
export function usePageHistory(page: PageStore): void {
  const isOpen = useStore(page, ({ open, officer }) => open !== undefined || officer !== undefined);
  useEffect(() => {
    if (isOpen && !isBeyondStart()) window.history.pushState(BEYOND_START, '');
    // A page that was closed by a button leaves no step to go back to.
    if (!isOpen && isBeyondStart()) window.history.replaceState(null, '');
  }, [isOpen]);
  useEffect(() => {
    const onBack = (): void => {
      const { open, officer } = page.getState();
      if (isBeyondStart() || (!open && !officer)) return;
      // The step back is taken again by whoever stays.
      window.history.pushState(BEYOND_START, '');
      if (!page.dialogs.getState()) void commitTyping(document).then(() => page.close());
    };
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, [page]);
}
