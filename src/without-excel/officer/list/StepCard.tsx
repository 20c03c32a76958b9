import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useLayoutStyles } from '../../../taskpane/shell/use-layout-styles';
import { STEP_NAMES } from '../words';
import { STEPS, type Step } from '../year/year-state';

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
  },
  isNext: {
    'borderLeftColor': tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  toggle: {
    'width': '100%',
    'display': 'grid',
    'gridTemplateColumns': '1.5rem minmax(0, 1fr) auto',
    'alignItems': 'baseline',
    'columnGap': '0.5rem',
    'padding': '0.625rem 0.75rem',
    'border': 'none',
    'borderRadius': tokens.borderRadiusMedium,
    'backgroundColor': 'transparent',
    'color': 'inherit',
    'font': 'inherit',
    'textAlign': 'start',
    'cursor': 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  number: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  words: {
    gridColumn: '2 / 4',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  content: { display: 'flex', flexDirection: 'column', gap: '0.75rem', padding: '0 0.75rem 0.75rem' },
});

interface Props {
  step: Step;
  /** The step's state in a few words. */
  words: string;
  isDone: boolean;
  isNext: boolean;
  isOpen: boolean;
  onToggle: () => void;
  children: ReactNode;
}

export const stepButton = (step: Step): string => `step-${step}`;

/** One step of the year: its name and state and, where it is open, its content. */
export function StepCard({ step, words, isDone, isNext, isOpen, onToggle, children }: Props) {
  const styles = useStyles();
  const { hidden } = useLayoutStyles();
  const content = useId();
  return (
    <li className={mergeClasses(styles.card, isNext && styles.isNext)}>
      <h2 className={styles.heading}>
        <button
          type="button"
          id={stepButton(step)}
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={content}
          onClick={onToggle}
        >
          <span className={styles.number}>{STEPS.indexOf(step) + 1}</span>
          <span>{STEP_NAMES[step]}</span>
          <span>
            {isDone && (
              <>
                <span aria-hidden className={styles.done}>
                  ✓
                </span>
                <span className={hidden}>, done</span>
              </>
            )}
          </span>
          <span className={styles.words}>{words}</span>
        </button>
      </h2>
      <div id={content} className={styles.content} hidden={!isOpen} style={{ display: isOpen ? undefined : 'none' }}>
        {isOpen && children}
      </div>
    </li>
  );
}
