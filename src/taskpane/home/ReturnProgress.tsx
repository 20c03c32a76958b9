import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { figuresEntered, textsWritten, type EntryCounts } from '../../core/returns/progress';
import { useLayoutStyles } from '../shell/use-layout-styles';

const useStyles = makeStyles({
  bars: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(8rem, 100%), 1fr))', gap: '0.75rem 1rem' },
  bar: { display: 'flex', flexDirection: 'column', gap: '0.25rem' },
  track: {
    height: '0.5rem',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflow: 'hidden',
  },
  filled: {
    'height': '100%',
    'backgroundColor': tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  complete: { backgroundColor: tokens.colorStatusSuccessForeground1 },
});

/** A progress bar for the entries and one for the texts, each with its count in words. */
export function ReturnProgress({ progress: { asked, given } }: { progress: EntryCounts }) {
  const styles = useStyles();
  return (
    <div className={styles.bars}>
      {asked.measures > 0 && (
        <ProgressBar
          given={given.measures}
          asked={asked.measures}
          text={figuresEntered(given.measures, asked.measures)}
        />
      )}
      {asked.texts > 0 && (
        <ProgressBar given={given.texts} asked={asked.texts} text={textsWritten(given.texts, asked.texts)} />
      )}
    </div>
  );
}

function ProgressBar({ given, asked, text }: { given: number; asked: number; text: string }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const label = useId();
  return (
    <div className={styles.bar}>
      <span id={label} className={layout.text}>
        {text}
      </span>
      <div
        className={styles.track}
        role="progressbar"
        aria-labelledby={label}
        aria-valuemin={0}
        aria-valuemax={asked}
        aria-valuenow={given}
        aria-valuetext={text}
      >
        <div
          className={mergeClasses(styles.filled, given === asked && styles.complete)}
          style={{ width: `${(given / asked) * 100}%` }}
        />
      </div>
    </div>
  );
}
