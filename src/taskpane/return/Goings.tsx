import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenReturnState } from '../../workflows/open-return/open-return';
import { Notice } from '../shell/Notice';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { RETURN, TROUBLE, WAITING } from '../words';

const useStyles = makeStyles({
  notices: { display: 'flex', flexDirection: 'column', gap: '0.5rem', padding: '1rem 1rem 0' },
  // Out of the flow, and late: a short reading must not make the page jump or flicker.
  brief: {
    position: 'absolute',
    top: '0.25rem',
    right: '0.75rem',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'hidden' } },
    animationDuration: '0.5s',
  },
});

/** What is going on, and what went wrong, above whichever page is open. */
export function Goings({ state: { activity, trouble }, onDismiss }: { state: OpenReturnState; onDismiss: () => void }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const waits = activity === 'waiting';
  return (
    <>
      {(activity === 'reading' || activity === 'writing') && <div className={styles.brief}>{RETURN[activity]}</div>}
      {(waits || trouble) && (
        <div className={styles.notices}>
          {waits && (
            <Notice intent="plain" title={WAITING.title}>
              <p className={layout.text}>{WAITING.text}</p>
            </Notice>
          )}
          {trouble && (
            <Notice intent="trouble" title={trouble.message}>
              <p className={layout.text}>{trouble.fix}</p>
              <Button size="small" onClick={onDismiss}>
                {TROUBLE.dismiss}
              </Button>
            </Notice>
          )}
        </div>
      )}
    </>
  );
}
