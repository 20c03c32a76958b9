import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { OpenReturn } from '../../workflows/open-return/open-return';
import type { ReturnView } from '../../workflows/open-return/return-view';
import { draftKey, type Draft, type DraftPlace } from './draft';
import { DraftsStore } from './drafts-store';

const OF_RETURNS = new WeakMap<OpenReturn, DraftsStore>();

/** The drafts of an open return: the same store for every page that asks. */
export function draftsFor(opened: OpenReturn): DraftsStore {
  const drafts = OF_RETURNS.get(opened) ?? new DraftsStore(opened);
  OF_RETURNS.set(opened, drafts);
  return drafts;
}

/** Keeps the drafts in step with the view, and saves them when the component or the page goes away. */
export function useDrafts(opened: OpenReturn, view: ReturnView): DraftsStore {
  const drafts = draftsFor(opened);
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

export function useDraft(drafts: DraftsStore, place: DraftPlace): Draft | undefined {
  return useStore(drafts, (all) => all.get(draftKey(place)));
}
