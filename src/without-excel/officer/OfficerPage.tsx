import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { usePageStyles } from '../page/use-page-styles';
import { PAGE, WORK } from '../words';
import type { OpenWork } from '../work/open-work';
import { Sheets } from '../work/Sheets';
import { SideSwitch } from '../work/SideSwitch';
import { sideMark, useSides } from '../work/use-sides';
import { YEAR } from './words';
import type { YearStore } from './year/year-store';
import { YearPages, type Navigation } from './YearPages';

const NARROW = '@media (max-width: 47.99rem)';

const useStyles = makeStyles({
  page: { flex: '1 1 auto', minHeight: 0, display: 'flex', flexDirection: 'column' },
  sides: {
    flex: '1 1 auto',
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) clamp(22rem, 38vw, 32rem)',
    gridTemplateRows: 'minmax(0, 1fr)',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  alone: { gridTemplateColumns: 'minmax(0, 1fr)' },
  side: { minWidth: 0, minHeight: 0 },
  // Positioned, so that the visually hidden texts in it can't make the page longer.
  pane: { position: 'relative', overflowY: 'auto' },
  beside: { borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, [NARROW]: { borderLeft: 'none' } },
  centred: { boxSizing: 'border-box', width: '100%', maxWidth: '44rem', margin: '0 auto' },
  away: { [NARROW]: { display: 'none' } },
  // On a narrow page the switch does the same.
  skip: { [NARROW]: { display: 'none' } },
});

interface Props {
  store: YearStore;
  work: OpenWork | undefined;
  navigation: Navigation;
}

/** A council's year: the list of its work, beside the council workbook once there is one. */
export function OfficerPage({ store, work, navigation }: Props) {
  const styles = useStyles();
  const { skip } = usePageStyles();
  const { shown, show, go } = useSides();
  const onSent = useCallback(() => show('sheets'), [show]);
  const isAway = work !== undefined && shown !== 'overview';
  const pane = mergeClasses(styles.side, styles.pane, work ? styles.beside : styles.centred, isAway && styles.away);
  return (
    <div className={styles.page}>
      {work && (
        <button type="button" className={mergeClasses(skip, styles.skip)} onClick={() => go('overview')}>
          {PAGE.skip.overview}
        </button>
      )}
      {work && <SideSwitch side={shown} onSwitch={show} />}
      <div className={mergeClasses(styles.sides, !work && styles.alone)}>
        {work && (
          <section
            key="sheets"
            {...sideMark('sheets')}
            aria-label={WORK.workbook(work.file)}
            className={mergeClasses(styles.side, shown !== 'sheets' && styles.away)}
          >
            <Sheets key={work.keptAs ?? work.file} work={work} onSent={onSent} />
          </section>
        )}
        <section key="overview" {...sideMark('overview')} aria-label={YEAR.pane} className={pane}>
          <YearPages store={store} work={work} navigation={navigation} />
        </section>
      </div>
    </div>
  );
}
