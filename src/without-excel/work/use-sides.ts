import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Side } from './SideSwitch';

/** Selector of what takes the focus on a side that hasn't had it yet. */
const FIRST: Readonly<Record<Side, string>> = {
  overview: 'h1, button, a',
  sheets: '[role="tab"][aria-selected="true"]',
};

/** Attribute that marks the element of a side. */
export const sideMark = (side: Side): { 'data-side': Side } => ({ 'data-side': side });

const frameOf = (side: Side): HTMLElement | null => document.querySelector<HTMLElement>(`[data-side="${side}"]`);

const isIn = (side: Side, place: Element | null | undefined): boolean =>
  place !== null && place !== undefined && (frameOf(side)?.contains(place) ?? false);

export interface Sides {
  /** The side that a narrow page shows. */
  shown: Side;
  show: (side: Side) => void;
  /** Shows a side and focuses what last had the focus in it. */
  go: (side: Side) => void;
}

/** The two sides of the page. F6 moves between them, as between the parts of an Office window. */
export function useSides(): Sides {
  const [shown, show] = useState<Side>('overview');
  const last = useLastFocus();
  const go = useCallback(
    (side: Side) => {
      show(side);
      // After a narrow page has rendered the side.
      setTimeout(() => focusIn(side, last.current[side]));
    },
    [last],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.key !== 'F6' ||
        event.ctrlKey ||
        event.altKey ||
        event.metaKey ||
        document.querySelector('dialog[open]')
      )
        return;
      event.preventDefault();
      go(isIn('sheets', document.activeElement) ? 'overview' : 'sheets');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [go]);
  return { shown, show, go };
}

function focusIn(side: Side, before: HTMLElement | undefined): void {
  const place = before && isIn(side, before) ? before : frameOf(side)?.querySelector<HTMLElement>(FIRST[side]);
  if (place && place.tabIndex < 0 && !place.hasAttribute('tabindex')) place.tabIndex = -1;
  place?.focus();
}

function useLastFocus(): RefObject<Partial<Record<Side, HTMLElement>>> {
  const last = useRef<Partial<Record<Side, HTMLElement>>>({});
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      for (const side of ['overview', 'sheets'] as const) if (isIn(side, target)) last.current[side] = target;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);
  return last;
}
