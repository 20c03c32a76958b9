import { Button } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useAnnounce } from '../../../taskpane/shell/Announcer';
import { Notice } from '../../../taskpane/shell/Notice';
import { useLayoutStyles } from '../../../taskpane/shell/use-layout-styles';
import { PAGE } from '../../words';
import type { YearStore } from '../year/year-store';
import type { Step } from '../year/year-state';
import { useScrollIntoView } from '../../page/use-scroll-into-view';

/** Shows what went wrong in this step, scrolls to it and announces it. */
export function StepTrouble({ store, step }: { store: YearStore; step: Step }) {
  const { text } = useLayoutStyles();
  const announce = useAnnounce();
  const { trouble: told } = useStore(store);
  const trouble = told?.step === step ? told.trouble : undefined;
  useEffect(() => {
    if (trouble) announce(`${trouble.message} ${trouble.fix}`);
  }, [announce, trouble]);
  const place = useScrollIntoView(trouble);
  if (!trouble) return null;
  return (
    <div ref={place}>
      <Notice intent="trouble" title={trouble.message}>
        <p className={text}>{trouble.fix}</p>
        <Button size="small" onClick={() => store.dismissTrouble()}>
          {PAGE.dismiss}
        </Button>
      </Notice>
    </div>
  );
}
