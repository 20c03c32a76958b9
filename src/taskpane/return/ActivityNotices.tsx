import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenReturnState } from '../../workflows/open-return/open-return';
import { Notice } from '../shell/Notice';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { useLongWait } from '../shell/use-long-wait';
import { RETURN, TROUBLE, BUSY_SHEET } from '../words';

const useStyles = makeStyles({
  notices: {
    'position': 'sticky',
    'top': 0,
    'zIndex': 1,
    'display': 'flex',
    'flexDirection': 'column',
    'gap': '0.5rem',
    'padding': '1rem 1rem 0',
    'backgroundColor': tokens.colorNeutralBackground1,
    '@media (max-height: 34rem)': { position: 'static' },
  },
  // Absolutely positioned and delayed, so that a short reading doesn't make the page jump or flicker.
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

/** Milliseconds before the notice that Excel is busy: typing from cell to cell must not bring it up each time. */
const SHOW_BUSY_AFTER = 1500;

interface Props {
  state: OpenReturnState;
  /** Repeats what went wrong: the reading, or going to the cell. */
  onAgain: () => void;
  onDismiss: () => void;
}

/** What the session is doing and what went wrong, above every page of the return. */
export function ActivityNotices({ state: { activity, trouble, again }, onAgain, onDismiss }: Props) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const isBusy = useLongWait(activity !== 'none', SHOW_BUSY_AFTER, `${BUSY_SHEET.title}. ${BUSY_SHEET.text}`);
  return (
    <>
      {(activity === 'reading' || activity === 'writing') && !isBusy && (
        <div className={styles.brief}>{RETURN[activity]}</div>
      )}
      {(isBusy || trouble) && (
        <div className={styles.notices} data-notices>
          {isBusy && (
            <Notice intent="plain" title={BUSY_SHEET.title}>
              <p className={layout.text}>{BUSY_SHEET.text}</p>
            </Notice>
          )}
          {trouble && (
            <Notice intent="trouble" title={trouble.message}>
              <p className={layout.text}>{trouble.fix}</p>
              <div className={layout.buttons}>
                <Button size="small" onClick={onAgain}>
                  {again === 'go' ? TROUBLE.again : TROUBLE.readAgain}
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
