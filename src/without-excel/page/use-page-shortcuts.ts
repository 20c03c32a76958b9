import { useEffect } from 'react';
import { commitTyping } from '../work/commit-typing';
import type { PageStore } from './page-store';

/** Ctrl+S or ⌘S saves. The browser asks before leaving the page only where unsaved work would be lost. */
export function usePageShortcuts(page: PageStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 's')
        return;
      event.preventDefault();
      const work = page.getState().open?.work;
      if (work && !page.dialogs.getState()) void commitTyping(document).then(() => work.save());
    };
    const onLeave = (event: BeforeUnloadEvent): void => {
      const work = page.getState().open?.work.getState();
      if (work?.isDirty && work.storageTrouble) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [page]);
}
