import { FluentProvider, mergeClasses } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Announcer } from '../../taskpane/shell/Announcer';
import { ErrorBoundary } from '../../taskpane/shell/ErrorBoundary';
import { THEMES } from '../../taskpane/theme/themes';
import { Asked } from '../ask/Asked';
import { PAGE } from '../words';
import { ChosenFile } from './ChosenFile';
import { Header } from './Header';
import { Main } from './Main';
import { Notices } from './Notices';
import type { PageStore } from './page-store';
import { Stopped } from './Stopped';
import { useDropped } from './use-dropped';
import { useKeys } from './use-keys';
import { usePageStyles } from './use-page-styles';

/** The page without Excel. */
export function Page({ page }: { page: PageStore }) {
  const styles = usePageStyles();
  const theme = useStore(page.edges.theme);
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.provider}>
      <ErrorBoundary fallback={() => <Stopped />}>
        <Announcer>
          <Frame page={page} />
          <Asked questions={page.questions} />
          <ChosenFile page={page} />
        </Announcer>
      </ErrorBoundary>
    </FluentProvider>
  );
}

function Frame({ page }: { page: PageStore }) {
  const styles = usePageStyles();
  const state = useStore(page);
  const isDropping = useDropped(page);
  useKeys(page);
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
      <Notices page={page} state={state} />
      <Main page={page} state={state} />
    </div>
  );
}
