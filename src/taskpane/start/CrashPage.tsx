import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { CRASH } from '../words';

export function CrashPage({ onAgain }: { onAgain: () => void }) {
  const styles = useLayoutStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.page} role="alert">
      <div className={styles.block}>
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {CRASH.title}
        </h1>
        <p className={styles.text}>{CRASH.text}</p>
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onAgain}>
          {CRASH.again}
        </Button>
      </div>
    </div>
  );
}
