import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { Pane } from '../../taskpane/Pane';
import type { PageStore } from '../page/page-store';
import { WORK } from '../words';
import type { OpenWork } from './open-work';
import { Sheets } from './Sheets';
import { Switch, type Side } from './Switch';
import { worldOf } from './world-of';

export const NARROW = '@media (max-width: 47.99rem)';

const useStyles = makeStyles({
  work: { flex: '1 1 auto', minHeight: 0, display: 'flex', flexDirection: 'column' },
  sides: { flex: '1 1 auto', minHeight: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) clamp(20rem, 30vw, 26rem)', gridTemplateRows: 'minmax(0, 1fr)', [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' } },
  side: { minWidth: 0, minHeight: 0 },
  pane: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, [NARROW]: { borderLeft: 'none' } },
  away: { [NARROW]: { display: 'none' } },
});

/** A file that is open: its sheets, and the pane beside them; on a narrow page one of them at a time. */
export function WorkPage({ work, page }: { work: OpenWork; page: PageStore }) {
  const styles = useStyles();
  const [side, setSide] = useState<Side>('overview');
  const [world] = useState(() => worldOf(work, page));
  const onSent = useCallback(() => setSide('sheets'), []);
  return (
    <div className={styles.work}>
      <Switch side={side} onSwitch={setSide} />
      <div className={styles.sides}>
        <section aria-label={WORK.workbook(work.file)} className={mergeClasses(styles.side, side !== 'sheets' && styles.away)}>
          <Sheets work={work} onSent={onSent} />
        </section>
        <div className={mergeClasses(styles.side, styles.pane, side !== 'overview' && styles.away)}>
          <Pane world={world} />
        </div>
      </div>
    </div>
  );
}
