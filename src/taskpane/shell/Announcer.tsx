import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import { useLayoutStyles } from './use-layout-styles';

const Announce = createContext<(text: string) => void>(() => undefined);

/** Tells a screen reader something, once, without moving the focus. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announce);
}

/** The one live region of the pane. The text is put in anew each time, so that the same words are told again. */
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
