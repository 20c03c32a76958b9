import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Trouble } from '../../core/trouble';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { useAct } from '../shell/use-act';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { useOnline } from '../shell/use-online';
import { NOTHING_OPEN, OFFLINE } from '../words';
import type { World } from '../world';

/** What this is, for a workbook that is neither a return nor a council's. */
export function NothingOpen({ file, world }: { file: string; world: World }) {
  const styles = useLayoutStyles();
  const { openFile } = world;
  return (
    <div className={styles.page}>
      <div className={styles.block}>
        <h1 className={styles.title} tabIndex={-1}>
          {NOTHING_OPEN.title}
        </h1>
        <p className={styles.text}>{NOTHING_OPEN.what}</p>
        <p className={styles.text}>{NOTHING_OPEN.notOurs(file)}</p>
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
      <Example world={world} isFirst={!openFile} />
    </div>
  );
}

function Example({ world, isFirst }: { world: World; isFirst: boolean }) {
  const styles = useLayoutStyles();
  const online = useOnline();
  const announce = useAnnounce();
  const act = useAct();
  const [trouble, setTrouble] = useState<Trouble>();
  const open = async (): Promise<void> => {
    const failed = await world.openExample();
    setTrouble(failed);
    if (failed) announce(`${failed.message} ${failed.fix}`);
  };
  return (
    <div className={styles.block}>
      <h2 className={styles.heading}>{NOTHING_OPEN.tryOut}</h2>
      <p className={styles.text}>{NOTHING_OPEN.exampleNote}</p>
      {!online && !world.worksOffline && <p className={styles.quiet}>{OFFLINE.example}</p>}
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
