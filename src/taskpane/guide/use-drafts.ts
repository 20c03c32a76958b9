import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { OpenReturn } from '../../workflows/open-return/open-return';
import type { ReturnView } from '../../workflows/open-return/return-view';
import { draftKey, type Draft, type DraftPlace } from './draft';
import { Drafts } from './drafts';

const OF_RETURNS = new WeakMap<OpenReturn, Drafts>();

/** The same for one return, whichever page asks and however often it is opened. */
export function draftsOf(opened: OpenReturn): Drafts {
  const drafts = OF_RETURNS.get(opened) ?? new Drafts(opened);
  OF_RETURNS.set(opened, drafts);
  return drafts;
}

/** Keeps the drafts in step with the sheet, and saves them when the page closes, by whatever way. */
export function useDrafts(opened: OpenReturn, view: ReturnView): Drafts {
  const drafts = draftsOf(opened);
  useEffect(() => drafts.follow(view), [drafts, view]);
  useEffect(() => {
    const save = (): void => void drafts.saveAll();
    window.addEventListener('pagehide', save);
    document.addEventListener('visibilitychange', save);
    return () => {
      window.removeEventListener('pagehide', save);
      document.removeEventListener('visibilitychange', save);
      save();
    };
  }, [drafts]);
  return drafts;
}

export function useDraft(drafts: Drafts, place: DraftPlace): Draft | undefined {
  return useStore(drafts, (all) => all.get(draftKey(place)));
}
