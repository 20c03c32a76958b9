import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../taskpane/shell/Announcer';
import { Loading } from '../../taskpane/shell/Loading';
import { StartPage } from '../start/StartPage';
import { PAGE } from '../words';
import type { PageState, PageStore } from './page-store';
import { usePageStyles } from './use-page-styles';

/** The open file, the officers' part or the start page. New content takes the focus. */
export function PageContent({ page, state }: { page: PageStore; state: PageState }) {
  const styles = usePageStyles();
  const main = useRef<HTMLElement>(null);
  const { open, opening, officer } = state;
  const work = open?.work;
  const announce = useAnnounce();
  const last = useRef(work);
  useEffect(() => {
    if (work === last.current) return;
    last.current = work;
    // In the officers' part the workbook is made while the person goes on working.
    if (officer && work) return;
    main.current?.focus();
    if (work) announce(PAGE.opened(work.file));
  }, [announce, officer, work]);
  return (
    <main id="main" ref={main} tabIndex={-1} className={styles.main}>
      {officer && (work || opening === undefined) ? (
        <officer.View work={work} />
      ) : open ? (
        <open.View key={open.work.keptAs ?? open.work.file} work={open.work} page={page} />
      ) : opening !== undefined ? (
        <Loading text={opening} />
      ) : (
        <StartPage page={page} state={state} />
      )}
    </main>
  );
}
