import { useCallback, useEffect, useRef } from 'react';

/** Tells whether the page is still there: somebody may close it, by the ribbon say, while it waits for the sheet. */
export function useIsMounted(): () => boolean {
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return useCallback(() => isShown.current, []);
}
