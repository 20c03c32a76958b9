import { Button, makeStyles } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { useAsyncAction } from '../../taskpane/shell/use-async-action';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import type { PageState, PageStore } from '../page/page-store';
import { START } from '../words';
import { LeftWork } from './LeftWork';

const useStyles = makeStyles({
  start: {
    boxSizing: 'border-box',
    width: '100%',
    maxWidth: '44rem',
    margin: '0 auto',
    padding: '1.5rem 1rem 3rem',
    gap: '2rem',
  },
});

/** What the page is for, work left in this browser, and the ways to start. */
export function StartPage({ page, state: { left = [] } }: { page: PageStore; state: PageState }) {
  const layout = useLayoutStyles();
  const styles = useStyles();
  const act = useAsyncAction();
  return (
    <div className={`${layout.page} ${styles.start}`}>
      <div className={layout.block}>
        <h1 className={layout.title}>{START.title}</h1>
        <p className={layout.text}>{START.what}</p>
      </div>
      <LeftWork page={page} left={left} />
      <Way
        title={START.received}
        text={START.receivedText}
        button={START.open}
        isFirst={left.length === 0}
        onClick={() => page.choose()}
      />
      <Way
        title={START.tryOut}
        text={START.exampleNote}
        button={START.example}
        onClick={() => act(() => page.openExample())}
      />
      <Way
        title={START.officers}
        text={START.officersText}
        button={START.openYear}
        onClick={() => act(() => page.openOfficer())}
      />
      <WhereWorkIsKept page={page} />
    </div>
  );
}

function WhereWorkIsKept({ page }: { page: PageStore }) {
  const layout = useLayoutStyles();
  const { isReady } = useStore(page.browser.offline);
  return (
    <div className={layout.block}>
      <h2 className={layout.heading}>{START.where}</h2>
      <p className={layout.text}>{START.stays}</p>
      <p className={layout.text}>{START.keeps}</p>
      <p className={layout.text}>{isReady ? START.offline.ready : START.offline.not}</p>
    </div>
  );
}

interface WayProps {
  title: string;
  text: string;
  button: string;
  isFirst?: boolean;
  onClick: () => void;
}

function Way({ title, text, button, isFirst = false, onClick }: WayProps) {
  const layout = useLayoutStyles();
  return (
    <div className={layout.block}>
      <h2 className={layout.heading}>{title}</h2>
      <p className={layout.text}>{text}</p>
      <div className={layout.buttons}>
        <Button appearance={isFirst ? 'primary' : 'secondary'} onClick={onClick}>
          {button}
        </Button>
      </div>
    </div>
  );
}
