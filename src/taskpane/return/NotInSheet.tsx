import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { OpenReturn } from '../../workflows/open-return/open-return';
import { isStuck, mayBeSaved } from '../guide/draft';
import { draftsOf } from '../guide/use-drafts';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { NOT_IN_SHEET } from '../words';

const useStyles = makeStyles({ notice: { padding: '1rem 1rem 0' } });

/** What was typed and couldn't be written, wherever the person went meanwhile, and the way back to it. */
export function NotInSheet({ opened, onShow }: { opened: OpenReturn; onShow: () => void }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const announce = useAnnounce();
  const drafts = draftsOf(opened);
  const stuck = [...useStore(drafts).values()].filter(isStuck);
  const title = stuck.length === 0 ? '' : NOT_IN_SHEET[stuck.some(mayBeSaved) ? 'unsure' : 'title'](stuck.length);
  useEffect(() => {
    if (title !== '') announce(title);
  }, [announce, title]);
  if (title === '') return null;
  return (
    <div className={styles.notice}>
      <Notice intent="trouble" title={title}>
        <p className={layout.text}>{NOT_IN_SHEET.text}</p>
        <div>
          <Button size="small" onClick={onShow}>
            {NOT_IN_SHEET.show}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
