import { Button, Link } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Trouble } from '../../core/trouble';
import { useAnnounce } from '../shell/Announcer';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { TROUBLE } from '../words';

/** Shown where the workbook couldn't be opened: what happened, what to do, and a button to try again. */
export function TroublePage({
  trouble,
  onAgain,
  withoutExcel,
}: {
  trouble: Trouble;
  onAgain: () => void;
  withoutExcel?: string;
}) {
  const styles = useLayoutStyles();
  const announce = useAnnounce();
  const title = TROUBLE.title[trouble.code === 'office-unreachable' ? 'unreachable' : 'usual'];
  useEffect(() => announce(`${title}. ${trouble.message} ${trouble.fix}`), [announce, title, trouble]);
  return (
    <div className={styles.page}>
      <div className={styles.block}>
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        <p className={styles.text}>{trouble.message}</p>
        <p className={styles.text}>{trouble.fix}</p>
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onAgain}>
          {TROUBLE.again}
        </Button>
      </div>
      {withoutExcel !== undefined && (
        <p className={styles.quiet}>
          <Link inline href={withoutExcel} target="_blank" rel="noreferrer">
            {TROUBLE.withoutExcel}
          </Link>
          {TROUBLE.withoutExcelNote}
        </p>
      )}
    </div>
  );
}
