import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useStore } from 'zustand';
import { PaneContent } from './PaneContent';
import { Announcer } from './shell/Announcer';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { CrashPage } from './start/CrashPage';
import type { ThemeName } from './theme/theme-store';
import { THEMES } from './theme/themes';
import { TodayContext } from './today';
import { PRODUCT } from './words';
import type { PaneServices } from './pane-services';

const useStyles = makeStyles({
  provider: { height: '100%' },
  pane: {
    'position': 'relative',
    'boxSizing': 'border-box',
    'height': '100%',
    'overflowY': 'auto',
    // Keeps the focused element clear of the bar at the bottom.
    'scrollPaddingBottom': '9rem',
    // Keeps it clear of the notices at the top, too.
    ':has([data-notices])': { scrollPaddingTop: '11rem' },
    'backgroundColor': tokens.colorNeutralBackground1,
    'color': tokens.colorNeutralForeground1,
    'fontSize': tokens.fontSizeBase300,
    'lineHeight': tokens.lineHeightBase300,
  },
});

/** CSS `color-scheme` of each theme, for what the browser draws itself: scroll bars, the button of a date field. */
const SCHEMES: Record<ThemeName, string> = { 'light': 'light', 'dark': 'dark', 'high contrast': 'light dark' };

/** The task pane, in Excel or beside the sheets of the page without it. */
export function Pane({ services }: { services: PaneServices }) {
  const styles = useStyles();
  const theme = useStore(services.theme);
  const [run, setRun] = useState(0);
  return (
    <FluentProvider theme={THEMES[theme]} className={styles.provider}>
      <section className={styles.pane} style={{ colorScheme: SCHEMES[theme] }} aria-label={PRODUCT} lang="en-GB">
        <ErrorBoundary
          fallback={(again) => (
            <CrashPage
              onAgain={() => {
                setRun(run + 1);
                again();
              }}
            />
          )}
        >
          <TodayContext value={services.today}>
            <Announcer>
              <PaneContent key={run} services={services} />
            </Announcer>
          </TodayContext>
        </ErrorBoundary>
      </section>
    </FluentProvider>
  );
}
