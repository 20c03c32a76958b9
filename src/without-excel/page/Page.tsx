import { FluentProvider, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Announcer } from '../../taskpane/shell/Announcer';
import { Loading } from '../../taskpane/shell/Loading';
import { THEMES } from '../../taskpane/theme/themes';
import { useTheme } from '../../taskpane/theme/use-theme';
import { Asked } from '../ask/Asked';
import { StartPage } from '../start/StartPage';
import { PAGE } from '../words';
import { ChosenFile } from './ChosenFile';
import { Header } from './Header';
import { Notices } from './Notices';
import type { PageStore } from './page-store';
import { useDropped } from './use-dropped';
import { useKeys } from './use-keys';
import { useBodyStyles, usePageStyles } from './use-page-styles';

/** The page without Excel. */
export function Page({ page }: { page: PageStore }) {
  useBodyStyles();
  const styles = usePageStyles();
  const theme = useTheme(page.edges.theme);
  const state = useSyncExternalStore(page.subscribe, page.state);
  const main = useRef<HTMLElement>(null);
  const isDropping = useDropped(page);
  useKeys(page);
  useEffect(() => void page.lookForLeft(), [page]);
  const { open, opening } = state;
  const file = open?.work.file;
  useEffect(() => {
    document.title = PAGE.title(file);
  }, [file]);
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.provider}>
      <Announcer>
        <div className={mergeClasses(styles.frame, open && styles.work, isDropping && styles.dropping)}>
          <a href="#main" className={styles.skip} onClick={() => main.current?.focus()}>
            {PAGE.skip.start}
          </a>
          <Header page={page} work={open?.work} />
          <Notices page={page} state={state} />
          <main id="main" ref={main} tabIndex={-1} className={styles.main}>
            {opening !== undefined ? <Loading text={PAGE.opening(opening)} /> : open ? <open.View key={open.work.file} work={open.work} page={page} /> : <StartPage page={page} state={state} />}
          </main>
        </div>
        <Asked questions={page.questions} />
        <ChosenFile page={page} />
      </Announcer>
    </FluentProvider>
  );
}
