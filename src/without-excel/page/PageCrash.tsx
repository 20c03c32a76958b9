import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useLayoutStyles } from '../../taskpane/shell/use-layout-styles';
import { PAGE_CRASH } from '../words';

/** Shown when rendering the page threw an error. */
export function PageCrash() {
  const layout = useLayoutStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className={layout.page}>
      <h1 className={layout.title} ref={heading} tabIndex={-1}>
        {PAGE_CRASH.title}
      </h1>
      <p className={layout.text}>{PAGE_CRASH.text}</p>
      <div className={layout.buttons}>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {PAGE_CRASH.again}
        </Button>
      </div>
    </main>
  );
}
