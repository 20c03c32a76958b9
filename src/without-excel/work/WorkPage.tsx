import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { Pane } from '../../taskpane/Pane';
import type { PageStore } from '../page/page-store';
import { usePageStyles } from '../page/use-page-styles';
import { PAGE, WORK } from '../words';
import type { OpenWork } from './open-work';
import { Sheets } from './Sheets';
import { SideSwitch } from './SideSwitch';
import { sideMark, useSides } from './use-sides';
import { paneServices } from './pane-services';

const NARROW = '@media (max-width: 47.99rem)';

const useStyles = makeStyles({
  work: { flex: '1 1 auto', minHeight: 0, display: 'flex', flexDirection: 'column' },
  sides: {
    flex: '1 1 auto',
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) clamp(20rem, 30vw, 26rem)',
    gridTemplateRows: 'minmax(0, 1fr)',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  side: { minWidth: 0, minHeight: 0 },
  pane: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, [NARROW]: { borderLeft: 'none' } },
  away: { [NARROW]: { display: 'none' } },
  // On a narrow page the switch does the same.
  skip: { [NARROW]: { display: 'none' } },
});

/** The open file: its sheets with the pane beside them; on a narrow page one of the two. */
export function WorkPage({ work, page }: { work: OpenWork; page: PageStore }) {
  const styles = useStyles();
  const { skip } = usePageStyles();
  const { shown, show, go } = useSides();
  const [services] = useState(() => paneServices(work, page));
  const onSent = useCallback(() => show('sheets'), [show]);
  return (
    <div className={styles.work}>
      <button type="button" className={mergeClasses(skip, styles.skip)} onClick={() => go('overview')}>
        {PAGE.skip.overview}
      </button>
      <SideSwitch side={shown} onSwitch={show} />
      <div className={styles.sides}>
        <section
          {...sideMark('sheets')}
          aria-label={WORK.workbook(work.file)}
          className={mergeClasses(styles.side, shown !== 'sheets' && styles.away)}
        >
          <Sheets work={work} onSent={onSent} />
        </section>
        <div
          {...sideMark('overview')}
          className={mergeClasses(styles.side, styles.pane, shown !== 'overview' && styles.away)}
        >
          <Pane services={services} />
        </div>
      </div>
    </div>
  );
}
