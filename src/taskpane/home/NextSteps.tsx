import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReturnView } from '../../workflows/open-return/return-view';
import { NEXT } from '../words';
import { isAllIn } from './work-shown';

const useStyles = makeStyles({
  steps: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: '0.5rem',
    margin: '0 -1rem -1rem',
    padding: '0.75rem 1rem',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Where there is little room, or text is large, it must not lie over what is read.
    '@media (max-height: 34rem)': { position: 'static' },
  },
  reason: { margin: 0, color: tokens.colorNeutralForeground2, textAlign: 'center' },
});

interface Props {
  view: ReturnView;
  onMeasures: () => void;
  onSignOff: () => void;
}

/** The two ways on. Signing off can be reached while it has to wait, so that everybody hears why. */
export function NextSteps({ view: { work, signOff }, onMeasures, onSignOff }: Props) {
  const styles = useStyles();
  const reason = useId();
  const { waitsFor } = signOff;
  const isDone = isAllIn(work);
  const waits = waitsFor !== undefined;
  return (
    <div className={styles.steps} role="group" aria-label={NEXT.label}>
      <Button appearance={isDone ? 'secondary' : 'primary'} onClick={onMeasures}>
        {NEXT.measures}
      </Button>
      {(signOff.state !== 'signed' || waits) && (
        <Button appearance={isDone ? 'primary' : 'secondary'} disabledFocusable={waits} aria-describedby={waits ? reason : undefined} onClick={waits ? undefined : onSignOff}>
          {signOff.state === 'changed' ? NEXT.signAgain : NEXT.signOff}
        </Button>
      )}
      {waits && (
        <p id={reason} className={styles.reason}>
          {NEXT.waits(waitsFor)}
        </p>
      )}
    </div>
  );
}
