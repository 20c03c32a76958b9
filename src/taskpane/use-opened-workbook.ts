import { useCallback, useEffect, useState } from 'react';
import type { OpenedWorkbook } from '../workflows/open-return/recognise-workbook';
import type { PaneServices } from './pane-services';

interface Found {
  /** Counts the readings: the result of an earlier one isn't shown. */
  attempt: number;
  found: OpenedWorkbook;
}

/** The open workbook; undefined while it is read. Closes the session of a return that is no longer shown. */
export function useOpenedWorkbook(services: PaneServices): { opened: OpenedWorkbook | undefined; reopen: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [opened, setOpened] = useState<Found | undefined>(() => {
    const found = services.found?.();
    return found && { attempt: 0, found };
  });
  useEffect(() => {
    let isShown = true;
    let found: OpenedWorkbook | undefined;
    const show = (result: OpenedWorkbook): void => {
      found = result;
      if (isShown)
        setOpened((shown) =>
          shown?.attempt === attempt && shown.found === result ? shown : { attempt, found: result },
        );
      else close(found);
    };
    const raise = (reason: unknown): void => {
      if (!isShown) return;
      setOpened(() => {
        throw reason;
      });
    };
    services.open().then(show, raise);
    return () => {
      isShown = false;
      close(found);
    };
  }, [services, attempt]);
  const reopen = useCallback(() => setAttempt((count) => count + 1), []);
  return { opened: opened?.attempt === attempt ? opened.found : undefined, reopen };
}

function close(opened: OpenedWorkbook | undefined): void {
  if (opened?.kind === 'return') opened.return.close();
}
