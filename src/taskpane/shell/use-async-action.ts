import { useCallback, useState } from 'react';

/**
 * Gives a function that runs an action, sync or async, for an event handler. An error in it, which should never happen,
 * is thrown while rendering, so that the error boundary shows it.
 */
export function useAsyncAction(): (work: () => unknown) => void {
  const [, raise] = useState<undefined>();
  return useCallback((work) => {
    const raised = (reason: unknown): void =>
      raise(() => {
        throw reason;
      });
    try {
      Promise.resolve(work()).catch(raised);
    } catch (reason) {
      raised(reason);
    }
  }, []);
}
