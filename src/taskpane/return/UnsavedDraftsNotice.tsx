import { Button, makeStyles } from '@fluentui/react-components';
import { useStore } from 'zustand';
import type { OpenReturn } from '../../workflows/open-return/open-return';
import { isStuck, mayBeSaved } from '../drafts/draft';
import { draftsFor } from '../drafts/use-drafts';
import { useAnnouncement } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { UNSAVED_DRAFTS } from '../words';

const useStyles = makeStyles({ notice: { padding: '1rem 1rem 0' } });

/** Counts the stuck drafts and has a button to their fields; shown on every page but the one with the fields. */
export function UnsavedDraftsNotice({ opened, onShow }: { opened: OpenReturn; onShow: () => void }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const drafts = draftsFor(opened);
  const stuck = [...useStore(drafts).values()].filter(isStuck);
  const title = stuck.length === 0 ? '' : UNSAVED_DRAFTS[stuck.some(mayBeSaved) ? 'unsure' : 'title'](stuck.length);
  useAnnouncement(title);
  if (title === '') return null;
  return (
    <div className={styles.notice}>
      <Notice intent="trouble" title={title}>
        <p className={layout.text}>{UNSAVED_DRAFTS.text}</p>
        <div>
          <Button size="small" onClick={onShow}>
            {UNSAVED_DRAFTS.show}
          </Button>
        </div>
      </Notice>
    </div>
  );
}
