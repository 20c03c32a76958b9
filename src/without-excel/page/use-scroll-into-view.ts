import { useEffect, useRef, type RefObject } from 'react';

/** Gives a ref to an element, which is scrolled into view each time that `told`, what it shows, has changed. */
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
