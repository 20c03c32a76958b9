import { useEffect, useRef, type RefObject } from 'react';

/** Brings into the window what has just been told, should it stand far from where the person is. */
export function useScrollIntoView(
  told: unknown,
  block: 'nearest' | 'start' = 'nearest',
): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView?.({ block });
  }, [told, block]);
  return place;
}
