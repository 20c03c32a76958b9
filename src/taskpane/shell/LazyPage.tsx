import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef, useState, type ComponentType, type RefObject } from 'react';
import { LOADING, OFFLINE, TROUBLE } from '../words';
import { ErrorBoundary } from './ErrorBoundary';
import { Loading } from './Loading';
import { useLayoutStyles } from './use-layout-styles';

type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;

class NotFetched extends Error {}

const lazyComponent = <Props extends object>(load: Load<Props>) =>
  lazy(() =>
    load().catch((cause: unknown) => Promise.reject(new NotFetched('A page could not be fetched.', { cause }))),
  );

interface LazyProps<Props> {
  load: Load<Props>;
  props: Props;
  onClose: () => void;
  /** False where the page opens by itself: the focus then stays where it is, for example in the sheet. */
  focuses?: boolean;
}

/** Loads a page's code when it is first opened, then focuses its heading. */
export function LazyPage<Props extends object>({ load, props, onClose, focuses = true }: LazyProps<Props>) {
  const frame = useRef<HTMLDivElement>(null);
  const [Page, setPage] = useState(() => lazyComponent(load));
  return (
    <div ref={frame}>
      <ErrorBoundary
        catches={(error) => error instanceof NotFetched}
        fallback={(again) => (
          <NotLoaded
            onAgain={() => {
              setPage(() => lazyComponent(load));
              again();
            }}
            onClose={onClose}
          />
        )}
      >
        <Suspense fallback={<Loading text={LOADING.page} />}>
          <Page {...props} />
          {focuses && <FocusHeading within={frame} />}
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}

/** Focuses the page's heading. It stands inside the Suspense boundary, so that it is mounted together with the page. */
function FocusHeading({ within }: { within: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    const heading = within.current?.querySelector<HTMLElement>('h1, h2');
    if (!heading || within.current?.contains(document.activeElement)) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [within]);
  return null;
}

function NotLoaded({ onAgain, onClose }: { onAgain: () => void; onClose: () => void }) {
  const styles = useLayoutStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.page}>
      <div className={styles.block}>
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {OFFLINE.page}
        </h1>
        <p className={styles.text}>{OFFLINE.pageText}</p>
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onAgain}>
          {TROUBLE.again}
        </Button>
        <Button onClick={onClose}>{OFFLINE.back}</Button>
      </div>
    </div>
  );
}
