import { makeStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { CouncilOverview } from '../../workflows/council-overview';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { COUNCIL } from '../words';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '1.25rem', display: 'flex', flexDirection: 'column', gap: '0.25rem' },
});

/** Lists what each partner still owes. */
export function OwedList({ owed }: { owed: CouncilOverview['owed'] }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const label = useId();
  if (owed.length === 0) return <p className={layout.text}>{COUNCIL.nothingOwed}</p>;
  return (
    <>
      <p id={label} className={layout.text}>
        {COUNCIL.owed}
      </p>
      <ul aria-labelledby={label} className={styles.list}>
        {owed.map(({ partner, isReceived, what }) => (
          <li key={partner}>{COUNCIL.owes(partner, what, isReceived)}</li>
        ))}
      </ul>
    </>
  );
}
