import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Trouble } from '../../core/trouble';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { useAsyncAction } from '../shell/use-async-action';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { useOnline } from '../shell/use-online';
import { NOTHING_OPEN, OFFLINE } from '../words';
import type { PaneServices } from '../pane-services';

/** Says what the product does; shown for a workbook that is neither a return nor a council workbook. */
export function OtherWorkbookPage({ file, why, services }: { file: string; why?: Trouble; services: PaneServices }) {
  const styles = useLayoutStyles();
  const { openFile } = services;
  return (
    <div className={styles.page}>
      <div className={styles.block}>
        <h1 className={styles.title} tabIndex={-1}>
          {NOTHING_OPEN.title}
        </h1>
        <p className={styles.text}>{NOTHING_OPEN.what}</p>
        {why ? (
          <Notice intent="trouble" title={why.message}>
            <p className={styles.text}>{why.fix}</p>
          </Notice>
        ) : (
          <p className={styles.text}>{NOTHING_OPEN.notOurs(file)}</p>
        )}
      </div>
      <div className={styles.block}>
        <h2 className={styles.heading}>{NOTHING_OPEN.received}</h2>
        <p className={styles.text}>{openFile ? NOTHING_OPEN.receivedOnPage : NOTHING_OPEN.receivedInExcel}</p>
        {openFile && (
          <div className={styles.buttons}>
            <Button appearance="primary" onClick={() => openFile()}>
              {NOTHING_OPEN.openFile}
            </Button>
          </div>
        )}
      </div>
      <TryExample services={services} isFirst={!openFile} />
    </div>
  );
}

function TryExample({ services, isFirst }: { services: PaneServices; isFirst: boolean }) {
  const styles = useLayoutStyles();
  const online = useOnline();
  const announce = useAnnounce();
  const act = useAsyncAction();
  const [trouble, setTrouble] = useState<Trouble>();
  const open = async (): Promise<void> => {
    const failed = await services.openExample();
    setTrouble(failed);
    if (failed) announce(`${failed.message} ${failed.fix}`);
  };
  return (
    <div className={styles.block}>
      <h2 className={styles.heading}>{NOTHING_OPEN.tryOut}</h2>
      <p className={styles.text}>{NOTHING_OPEN.exampleNote}</p>
      {!online && !services.worksOffline && <p className={styles.quiet}>{OFFLINE.example}</p>}
      <div className={styles.buttons}>
        <Button appearance={isFirst ? 'primary' : 'secondary'} onClick={() => act(open)}>
          {NOTHING_OPEN.example}
        </Button>
      </div>
      {trouble && (
        <Notice intent="trouble" title={trouble.message}>
          <p className={styles.text}>{trouble.fix}</p>
        </Notice>
      )}
    </div>
  );
}
