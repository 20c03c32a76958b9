import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { OpenReturnState } from '../../workflows/open-return/open-return';
import { useAnnounce } from '../shell/Announcer';
import { Notice } from '../shell/Notice';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { RETURN, TROUBLE, WAITING } from '../words';

const useStyles = makeStyles({
  notices: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: '0.5rem',
    padding: '1rem 1rem 0',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 34rem)': { position: 'static' },
  },
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

interface Props {
  state: OpenReturnState;
  /** Reads the workbook anew. */
  onAgain: () => void;
  onDismiss: () => void;
}

/** What is going on, and what went wrong, above whichever page is open. */
export function Goings({ state: { activity, trouble }, onAgain, onDismiss }: Props) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const waits = useLong(activity !== 'none');
  return (
    <>
      {(activity === 'reading' || activity === 'writing') && !waits && <div className={styles.brief}>{RETURN[activity]}</div>}
      {(waits || trouble) && (
        <div className={styles.notices} data-notices>
          {waits && (
            <Notice intent="plain" title={WAITING.title}>
              <p className={layout.text}>{WAITING.text}</p>
            </Notice>
          )}
          {trouble && (
            <Notice intent="trouble" title={trouble.message}>
              <p className={layout.text}>{trouble.fix}</p>
              <div className={layout.buttons}>
                <Button size="small" onClick={onAgain}>
                  {TROUBLE.readAgain}
                </Button>
                <Button size="small" onClick={onDismiss}>
                  {TROUBLE.dismiss}
                </Button>
              </div>
            </Notice>
          )}
        </div>
      )}
    </>
  );
}

/** In milliseconds. Somebody who types cell after cell in the sheet isn't told each time that a cell is being typed in. */
const LONG = 1500;

/** True once the sheet doesn't answer for long: Excel holds back what it is asked while a cell is typed in, without a word. */
function useLong(isOn: boolean): boolean {
  const announce = useAnnounce();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const waiting = setTimeout(() => {
      setLong(true);
      announce(`${WAITING.title}. ${WAITING.text}`);
    }, LONG);
    return () => {
      clearTimeout(waiting);
      setLong(false);
    };
  }, [announce, isOn]);
  return isLong;
}
