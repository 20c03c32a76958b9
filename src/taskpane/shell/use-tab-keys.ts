import { useRef, type KeyboardEvent, type RefObject } from 'react';

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** The keys between the tabs of a list, which are one stop for the Tab key: arrows, Home and End, as the ARIA authoring practices have them. */
export function useTabKeys<Id>(
  ids: readonly Id[],
  selected: Id,
  onSelect: (id: Id) => void,
): [list: RefObject<HTMLDivElement | null>, onKeyDown: (event: KeyboardEvent) => void] {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = STEPS[event.key]?.(ids.indexOf(selected), ids.length - 1);
    const id = next === undefined ? undefined : ids[next];
    if (next === undefined || id === undefined) return;
    event.preventDefault();
    onSelect(id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return [list, onKeyDown];
}
