import { useEffect, useState } from 'react';
import { useAnnounce } from './Announcer';

/**
 * True once something goes on for so many milliseconds; it is then said aloud. Excel holds back what it is
 * asked while a cell is typed in, without a word.
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
