import { useEffect, useSyncExternalStore } from 'react';
import { useAnnounce } from '../../taskpane/shell/Announcer';
import { Notice } from '../../taskpane/shell/Notice';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { NEWER } from '../words';
import type { OpenWork } from '../work/open-work';
import { SavedNotice, savedWords } from '../work/SavedNotice';
import { useWork } from '../work/use-work';
import type { PageState, PageStore } from './page-store';
import { SmallButton } from './SmallButton';
import { TroubleNotice } from './TroubleNotice';
import { usePageStyles } from './use-page-styles';

/** What went wrong or well, above everything, and said aloud. */
export function Notices({ page, state: { trouble, open } }: { page: PageStore; state: PageState }) {
  const { notices } = usePageStyles();
  useSaid(trouble && `${trouble.message} ${trouble.fix}`);
  return (
    <div className={notices}>
      <Newer page={page} />
      {trouble && <TroubleNotice trouble={trouble} onDismiss={() => page.tell(undefined)} />}
      {open && <WorkNotices work={open.work} />}
    </div>
  );
}

function WorkNotices({ work }: { work: OpenWork }) {
  const { trouble, notKept, saved, isSavedTold } = useWork(work);
  const shown = isSavedTold ? undefined : saved;
  useSaid(trouble && `${trouble.message} ${trouble.fix}`);
  useSaid(notKept && `${notKept.message} ${notKept.fix}`);
  useSaid(shown && savedWords(shown));
  return (
    <>
      {notKept && (
        <Notice intent="trouble" title={notKept.message}>
          {notKept.fix}
        </Notice>
      )}
      {trouble && <TroubleNotice trouble={trouble} onDismiss={() => work.dismiss()} />}
      {shown && <SavedNotice saved={shown} onDismiss={() => work.dismiss()} />}
    </>
  );
}

function Newer({ page }: { page: PageStore }) {
  const { text } = useLayoutStyles();
  const { offline } = page.edges;
  const { newer } = useSyncExternalStore(offline.subscribe, offline.state);
  useSaid(newer && NEWER.title);
  if (!newer) return null;
  return (
    <Notice intent="plain" title={NEWER.title}>
      <p className={text}>{NEWER.keeps}</p>
      <SmallButton onClick={newer}>{NEWER.load}</SmallButton>
    </Notice>
  );
}

function useSaid(words: string | undefined): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (words !== undefined) announce(words);
  }, [announce, words]);
}
