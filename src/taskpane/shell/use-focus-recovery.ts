import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Moves the focus to the part's h1, or to the part, when the focused element in it is removed (a task that is done),
 * since browsers would move it to the body. It leaves the focus alone while the sheet has it.
 */
export function useFocusRecovery(part: RefObject<HTMLElement | null>): void {
  const hadFocus = useRef(false);
  useEffect(() => {
    const note = (): void => {
      hadFocus.current = part.current?.contains(document.activeElement) ?? false;
    };
    // Some browsers fire focusout for a removed element, before React has finished: look afterwards.
    const left = ({ target }: FocusEvent): void =>
      queueMicrotask(() => target instanceof Node && target.isConnected && note());
    const away = (): void => {
      hadFocus.current = false;
    };
    document.addEventListener('focusin', note);
    document.addEventListener('focusout', left);
    window.addEventListener('blur', away);
    window.addEventListener('focus', note);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('focusout', left);
      window.removeEventListener('blur', away);
      window.removeEventListener('focus', note);
    };
  }, [part]);
  useLayoutEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    hadFocus.current = false;
    (part.current?.querySelector<HTMLElement>('h1') ?? part.current)?.focus();
  });
}
