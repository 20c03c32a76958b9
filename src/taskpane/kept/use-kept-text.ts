import { useState } from 'react';
import type { OpenReturn } from '../../workflows/open-return/open-return';
import { keptTyping } from './kept-typing';

/**
 * What was typed and not yet sent on: it is there again when the page is opened again. Until something is
 * typed it is what stands in the sheet.
 */
export function useKeptText(
  opened: OpenReturn,
  name: string,
  inSheet: string,
): [text: string, keep: (text: string | undefined) => void] {
  const typing = keptTyping(opened);
  const [kept, setKept] = useState(() => typing.get(name));
  const keep = (next: string | undefined): void => {
    typing.set(name, next);
    setKept(next);
  };
  return [kept ?? inSheet, keep];
}
