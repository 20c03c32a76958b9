import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { OpenReturnState } from '../../workflows/open-return/open-return';
import { Notice } from '../shell/Notice';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { useLong } from '../shell/use-long';
import { RETURN, TROUBLE, WAITING } from '../words';

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

/** In milliseconds. Somebody who types cell after cell in the sheet isn't told each time that a cell is being typed in. */
const LONG = 1500;

interface Props {
  state: OpenReturnState;
  /** Reads the workbook, or goes to the place, once more. */
  onAgain: () => void;
  onDismiss: () => void;
}

/** What is going on, and what went wrong, above whichever page is open. */
export function Goings({ state: { activity, trouble, again }, onAgain, onDismiss }: Props) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const waits = useLong(activity !== 'none', LONG, `${WAITING.title}. ${WAITING.text}`);
  return (
    <>
      {(activity === 'reading' || activity === 'writing') && !waits && (
        <div className={styles.brief}>{RETURN[activity]}</div>
      )}
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
