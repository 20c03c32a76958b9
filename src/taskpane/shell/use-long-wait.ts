import { useEffect, useState } from 'react';
import { useAnnounce } from './Announcer';

/**
 * True once `isOn` has lasted for the milliseconds; the words are then announced. A long wait is the only sign that
 * Excel is busy.
 */
export function useLongWait(isOn: boolean, milliseconds: number, words: string): boolean {
  const announce = useAnnounce();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    const waiting = setTimeout(() => {
      setLong(true);
      announce(words);
    }, milliseconds);
    return () => {
      clearTimeout(waiting);
      setLong(false);
    };
  }, [announce, isOn, milliseconds, words]);
  return isLong;
}
