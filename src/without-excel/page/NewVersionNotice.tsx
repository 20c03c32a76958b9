import { Button } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { useAnnouncement } from '../../taskpane/shell/Announcer';
import { Notice } from '../../taskpane/shell/Notice';
import { useAsyncAction } from '../../taskpane/shell/use-async-action';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { NEWER } from '../words';
import { commitTyping } from '../work/commit-typing';
import type { PageStore } from './page-store';

/** Offers to load a newer version of the page. */
export function NewVersionNotice({ page }: { page: PageStore }) {
  const { offline } = page.browser;
  const { newer } = useStore(offline);
  return newer ? <NewVersionOffer page={page} load={newer} /> : null;
}

function NewVersionOffer({ page, load }: { page: PageStore; load: () => void }) {
  const { text } = useLayoutStyles();
  const act = useAsyncAction();
  useAnnouncement(NEWER.title);
  const isLost = page.getState().open?.work.getState().storageTrouble !== undefined;
  return (
    <Notice intent="plain" title={NEWER.title}>
      <p className={text}>{isLost ? NEWER.saveFirst : NEWER.keeps}</p>
      <Button size="small" onClick={() => act(() => commitTyping(document).then(load))}>
        {NEWER.load}
      </Button>
    </Notice>
  );
}
