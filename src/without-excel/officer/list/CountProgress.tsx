import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  bar: {
    height: '0.5rem',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  part: {
    'height': '100%',
    'backgroundColor': tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

/** A progress bar; the words beside it say the same. */
export function CountProgress({ label, done, of }: { label: string; done: number; of: number }) {
  const styles = useStyles();
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={of}
      aria-valuenow={done}
      className={styles.bar}
    >
      <div className={styles.part} style={{ width: `${of === 0 ? 0 : Math.round((done / of) * 100)}%` }} />
    </div>
  );
}
