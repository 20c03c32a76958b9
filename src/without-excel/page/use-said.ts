import { useEffect } from 'react';
import { useAnnounce } from '../../taskpane/shell/Announcer';

/** What has just come to be seen is said aloud, once. */
export function useSaid(words: string): void {
  const announce = useAnnounce();
  useEffect(() => announce(words), [announce, words]);
}
