import { makeStyles, tokens } from '@fluentui/react-components';
import { TONE_SIGNS } from '../../documents/report';
import type { CouncilOverview } from '../../workflows/council-overview';

const useStyles = makeStyles({
  counts: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '1rem' },
  row: {
    'display': 'contents',
    '> *': { padding: '0.25rem 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  sign: { display: 'inline-block', width: '1.5rem' },
  count: { margin: 0, textAlign: 'right', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

/** Counts the priorities of each status. The sign is decorative: the word says the same. */
export function Counts({ counts }: { counts: CouncilOverview['counts'] }) {
  const styles = useStyles();
  return (
    <dl className={styles.counts}>
      {counts.map(({ word, tone, count }) => (
        <div key={word} className={styles.row}>
          <dt>
            <span className={styles.sign} aria-hidden>
              {TONE_SIGNS[tone]}
            </span>
            {word}
          </dt>
          <dd className={styles.count}>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
