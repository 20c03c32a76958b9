import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReturnView, SignOffView } from '../../workflows/open-return/return-view';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { NEXT } from '../words';

const useStyles = makeStyles({
  steps: {
    'position': 'sticky',
    'bottom': 0,
    'display': 'flex',
    'flexDirection': 'column',
    'gap': '0.5rem',
    'margin': '0 -1rem -1rem',
    'padding': '0.75rem 1rem',
    'backgroundColor': tokens.colorNeutralBackground1,
    'borderTop': `1px solid ${tokens.colorNeutralStroke2}`,
    // A sticky bar would cover the content in a low window or with large text.
    '@media (max-height: 34rem)': { position: 'static' },
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '0.25rem 0.75rem' },
  reason: { flex: '1 1 8rem', margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  view: ReturnView;
  onMeasures: () => void;
  onSignOff: () => void;
}

/** Id of the next steps, to skip to them. */
export const NEXT_STEPS = 'next-steps';

/** The two next steps: the questions, and signing off. */
export function NextSteps({ view: { signOff }, onMeasures, onSignOff }: Props) {
  const styles = useStyles();
  const isDone = signOff.waitsFor === undefined;
  return (
    <div id={NEXT_STEPS} className={styles.steps} role="group" aria-label={NEXT.label}>
      <Button appearance={isDone ? 'secondary' : 'primary'} onClick={onMeasures}>
        {isDone ? NEXT.look : NEXT.measures}
      </Button>
      <SigningOff signOff={signOff} onSignOff={onSignOff} />
    </div>
  );
}

/** The sign-off button. While signing has to wait, it can still be focused, so that a screen reader says why. */
function SigningOff({ signOff: { state, waitsFor }, onSignOff }: { signOff: SignOffView; onSignOff: () => void }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const reason = useId();
  const label = state === 'not signed' ? NEXT.signOff : NEXT.signAgain;
  if (waitsFor === undefined) {
    return (
      <Button appearance={state === 'signed' ? 'subtle' : 'primary'} onClick={onSignOff}>
        {label}
      </Button>
    );
  }
  return (
    <div className={styles.row}>
      <Button disabledFocusable aria-describedby={reason} className={layout.waits}>
        {label}
      </Button>
      <p id={reason} className={styles.reason}>
        {NEXT.waits(waitsFor)}
      </p>
    </div>
  );
}
