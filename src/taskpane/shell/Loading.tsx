import { makeStyles, tokens } from '@fluentui/react-components';
import { PRODUCT } from '../words';
import { useAnnouncement } from './Announcer';
import { useLayoutStyles } from './use-layout-styles';

const useStyles = makeStyles({
  loading: { display: 'flex', alignItems: 'center', gap: '0.75rem', padding: '1.5rem 1rem' },
  ring: {
    'width': '1.25rem',
    'height': '1.25rem',
    'boxSizing': 'border-box',
    'flexShrink': 0,
    'borderRadius': '50%',
    'border': `3px solid ${tokens.colorNeutralStroke2}`,
    'borderTopColor': tokens.colorBrandStroke1,
    'animationName': { to: { transform: 'rotate(360deg)' } },
    'animationDuration': '1s',
    'animationTimingFunction': 'linear',
    'animationIterationCount': 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
    '@media (forced-colors: active)': { borderTopColor: 'Highlight' },
  },
  text: { margin: 0 },
});

export function Loading({ text }: { text: string }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  useAnnouncement(text);
  return (
    <div className={styles.loading} aria-busy="true">
      <h1 className={layout.hidden} tabIndex={-1}>
        {PRODUCT}
      </h1>
      <span className={styles.ring} aria-hidden />
      <p className={styles.text}>{text}</p>
    </div>
  );
}
