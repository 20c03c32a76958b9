import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WORK } from '../words';

export type Side = 'overview' | 'sheets';

const SIDES: readonly Side[] = ['overview', 'sheets'];

const useStyles = makeStyles({
  switch: {
    'display': 'none',
    'gap': '0.25rem',
    'padding': '0.25rem 0.5rem',
    'borderBottom': `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 47.99rem)': { display: 'flex' },
  },
  side: {
    'flex': '1 1 0',
    'minHeight': '2.25rem',
    'border': `1px solid ${tokens.colorNeutralStroke1}`,
    'borderRadius': tokens.borderRadiusMedium,
    'backgroundColor': tokens.colorNeutralBackground1,
    'color': tokens.colorNeutralForeground1,
    'fontFamily': 'inherit',
    'fontSize': tokens.fontSizeBase300,
    'cursor': 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  shown: {
    'backgroundColor': tokens.colorBrandBackground,
    'color': tokens.colorNeutralForegroundOnBrand,
    'fontWeight': tokens.fontWeightSemibold,
    '@media (forced-colors: active)': {
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      forcedColorAdjust: 'none',
    },
  },
});

/** Switches between the pane and the sheets on a narrow page. */
export function SideSwitch({ side, onSwitch }: { side: Side; onSwitch: (side: Side) => void }) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={WORK.switch} className={styles.switch}>
      {SIDES.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === side}
          className={mergeClasses(styles.side, each === side && styles.shown)}
          onClick={() => onSwitch(each)}
        >
          {WORK[each]}
        </button>
      ))}
    </div>
  );
}
