import { Loading } from '../shell/Loading';
import { Notice } from '../shell/Notice';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { useLongWait } from '../shell/use-long-wait';
import { LOADING, BUSY_SHEET } from '../words';

/** In milliseconds: longer than a slow connection takes as a rule. */
const SHOW_LONG_AFTER = 3000;

/** The workbook is read. Where that takes long, somebody may be typing in a cell. */
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
