import { Loading } from '../shell/Loading';
import { Notice } from '../shell/Notice';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { useLong } from '../shell/use-long';
import { LOADING, WAITING } from '../words';

/** In milliseconds: longer than a slow connection takes as a rule. */
const LONG = 3000;

/** The workbook is read. Where that takes long, somebody may be typing in a cell. */
export function Reading() {
  const layout = useLayoutStyles();
  const isLong = useLong(true, LONG, `${LOADING.long} ${WAITING.text}`);
  return (
    <>
      <Loading text={LOADING.workbook} />
      {isLong && (
        <div className={layout.page}>
          <Notice intent="plain" title={LOADING.long}>
            <p className={layout.text}>{WAITING.text}</p>
          </Notice>
        </div>
      )}
    </>
  );
}
