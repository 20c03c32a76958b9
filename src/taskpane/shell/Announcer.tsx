import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { useLayoutStyles } from './use-layout-styles';

const Announce = createContext<(text: string) => void>(() => undefined);

/** Gives the function that has a screen reader say a text, without moving the focus. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announce);
}

/** Announces each new text; nothing while it is empty. */
export function useAnnouncement(text: string): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (text !== '') announce(text);
  }, [announce, text]);
}

/** The pane's one live region. A new key mounts the text again, so that a repeated text is announced again. */
export function Announcer({ children }: { children: ReactNode }) {
  const styles = useLayoutStyles();
  const [told, setTold] = useState({ key: 0, text: '' });
  const announce = useCallback((text: string) => setTold(({ key }) => ({ key: key + 1, text })), []);
  return (
    <Announce value={announce}>
      {children}
      <div role="status" aria-live="polite" className={styles.hidden}>
        <span key={told.key}>{told.text}</span>
      </div>
    </Announce>
  );
}
