import { useState } from 'react';
import type { OpenReturn } from '../../workflows/open-return/open-return';
import { typingStorageFor } from './typing-storage';

/**
 * State of a text field, which TypingStorage keeps when the page or the pane closes. It starts as the text kept, else
 * as the sheet's.
 * @param name key of the text within the return
 */
export function useStoredText(
  opened: OpenReturn,
  name: string,
  inSheet: string,
): [text: string, keep: (text: string | undefined) => void] {
  const typing = typingStorageFor(opened);
  const [kept, setKept] = useState(() => typing.read(name));
  const keep = (next: string | undefined): void => {
    typing.write(name, next);
    setKept(next);
  };
  return [kept ?? inSheet, keep];
}
