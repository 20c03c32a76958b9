import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useLayoutStyles } from '../shell/use-layout-styles';
import { OUR_FAULT } from '../words';

export function OurFault({ onAgain }: { onAgain: () => void }) {
  const styles = useLayoutStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.page} role="alert">
      <div className={styles.block}>
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {OUR_FAULT.title}
        </h1>
        <p className={styles.text}>{OUR_FAULT.text}</p>
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onAgain}>
          {OUR_FAULT.again}
        </Button>
      </div>
    </div>
  );
}
