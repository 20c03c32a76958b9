import { useEffect } from 'react';
import { settleTyping } from '../work/settle-typing';
import type { PageStore } from './page-store';

/** Ctrl+S, or ⌘S, saves. Leaving the page is held up only where unsaved work would be lost. */
export function useKeys(page: PageStore): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 's')
        return;
      event.preventDefault();
      const work = page.getState().open?.work;
      if (work && !page.questions.getState()) void settleTyping(document).then(() => work.save());
    };
    const onLeave = (event: BeforeUnloadEvent): void => {
      const work = page.getState().open?.work.getState();
      if (work?.isDirty && work.notKept) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [page]);
}
