import { useCallback, useState } from 'react';

/**
 * Starts work from a button. Nothing that the pane calls should reject; where something does, it is
 * raised where it is drawn, so that it is told like every fault of ours.
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
