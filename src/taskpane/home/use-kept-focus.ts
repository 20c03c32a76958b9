import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Where what had the focus within a part goes away (a card whose work is done), the part's title or the
 * part itself gets it, so that the focus isn't thrown back to the top. It leaves the focus in the sheet alone.
 */
export function useKeptFocus(part: RefObject<HTMLElement | null>): void {
  const hadFocus = useRef(false);
  useEffect(() => {
    const note = (): void => {
      hadFocus.current = part.current?.contains(document.activeElement) ?? false;
    };
    // Browsers that tell of the focus leaving an element that is removed do so before React is done.
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
