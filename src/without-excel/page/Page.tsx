import { FluentProvider, mergeClasses } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Announcer } from '../../taskpane/shell/Announcer';
import { ErrorBoundary } from '../../taskpane/shell/ErrorBoundary';
import { THEMES } from '../../taskpane/theme/themes';
import { DialogHost } from '../dialogs/DialogHost';
import { PAGE } from '../words';
import { FilePicker } from './FilePicker';
import { Header } from './Header';
import { PageContent } from './PageContent';
import { PageNotices } from './PageNotices';
import type { PageStore } from './page-store';
import { PageCrash } from './PageCrash';
import { useFileDrop } from './use-file-drop';
import { usePageHistory } from './use-page-history';
import { usePageShortcuts } from './use-page-shortcuts';
import { usePageStyles } from './use-page-styles';

/** The page without Excel. */
export function Page({ page }: { page: PageStore }) {
  const styles = usePageStyles();
  const theme = useStore(page.browser.theme);
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.provider}>
      <ErrorBoundary fallback={() => <PageCrash />}>
        <Announcer>
          <PageFrame page={page} />
          <DialogHost dialogs={page.dialogs} />
          <FilePicker page={page} />
        </Announcer>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function PageFrame({ page }: { page: PageStore }) {
  const styles = usePageStyles();
  const state = useStore(page);
  const isDropping = useFileDrop(page);
  usePageShortcuts(page);
  usePageHistory(page);
  useEffect(() => void page.begin(), [page]);
  const work = state.open?.work;
  const file = work?.file;
  useEffect(() => {
    document.title = PAGE.title(file);
  }, [file]);
  return (
    <div className={mergeClasses(styles.frame, work && styles.work, isDropping && styles.dropping)}>
      <a href="#main" className={styles.skip}>
        {PAGE.skip.main}
      </a>
      <Header page={page} work={work} />
      <PageNotices page={page} state={state} />
      <PageContent page={page} state={state} />
    </div>
  );
}
