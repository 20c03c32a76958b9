import { Button } from '@fluentui/react-components';
import { useStore } from 'zustand';
import { Notice } from '../../taskpane/shell/Notice';
import { useAsyncAction } from '../../taskpane/shell/use-async-action';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { NEWER } from '../words';
import { settleTyping } from '../work/settle-typing';
import type { PageStore } from './page-store';
import { useSaid } from './use-said';

/** Offers a newer version of the page, where there is one. */
export function Newer({ page }: { page: PageStore }) {
  const { offline } = page.edges;
  const { newer } = useStore(offline);
  return newer ? <Offer page={page} load={newer} /> : null;
}

function Offer({ page, load }: { page: PageStore; load: () => void }) {
  const { text } = useLayoutStyles();
  const act = useAsyncAction();
  useSaid(NEWER.title);
  const isLost = page.getState().open?.work.getState().notKept !== undefined;
  return (
    <Notice intent="plain" title={NEWER.title}>
      <p className={text}>{isLost ? NEWER.saveFirst : NEWER.keeps}</p>
      <Button size="small" onClick={() => act(() => settleTyping(document).then(load))}>
        {NEWER.load}
      </Button>
    </Notice>
  );
}
