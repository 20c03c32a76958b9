import { Loading } from '../shell/Loading';
import { Notice } from '../shell/Notice';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { useLongWait } from '../shell/use-long-wait';
import { LOADING, BUSY_SHEET } from '../words';

/** Milliseconds before the notice of a long wait: longer than reading takes over most slow connections. */
const SHOW_LONG_AFTER = 3000;

/** Shown while the workbook is read. After a long wait it says that a cell being typed in may be the reason. */
export function ReadingPage() {
  const layout = useLayoutStyles();
  const isLong = useLongWait(true, SHOW_LONG_AFTER, `${LOADING.long} ${BUSY_SHEET.text}`);
  return (
    <>
      <Loading text={LOADING.workbook} />
      {isLong && (
        <div className={layout.page}>
          <Notice intent="plain" title={LOADING.long}>
            <p className={layout.text}>{BUSY_SHEET.text}</p>
          </Notice>
        </div>
      )}
    </>
  );
}
