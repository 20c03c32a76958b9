import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { STOPPED } from '../words';

/** A fault of ours in the page itself. */
export function Stopped() {
  const layout = useLayoutStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={layout.page}>
      <h1 className={layout.title} ref={heading} tabIndex={-1}>
        {STOPPED.title}
      </h1>
      <p className={layout.text}>{STOPPED.text}</p>
      <div className={layout.buttons}>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {STOPPED.again}
        </Button>
      </div>
    </main>
  );
}
