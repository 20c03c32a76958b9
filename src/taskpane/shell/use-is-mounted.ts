import { useCallback, useEffect, useRef } from 'react';

/** Tells whether the component is still mounted. Ask after an await: the ribbon may have closed the page meanwhile. */
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
