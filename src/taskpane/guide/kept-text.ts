import { useState } from 'react';
import type { OpenReturn } from '../../workflows/open-return/open-return';

const OF_RETURNS = new WeakMap<OpenReturn, Map<string, string>>();

/**
 * What was typed and not yet sent on: it is there again when the page is opened again. Until something is
 * typed it is what stands in the sheet.
 */
export function useKeptText(opened: OpenReturn, name: string, inSheet: string): [text: string, keep: (text: string | undefined) => void] {
  const texts = keptOf(opened);
  const [kept, setKept] = useState(() => texts.get(name));
  const keep = (next: string | undefined): void => {
    if (next === undefined) texts.delete(name);
    else texts.set(name, next);
    setKept(next);
  };
  return [kept ?? inSheet, keep];
}

function keptOf(opened: OpenReturn): Map<string, string> {
  const kept = OF_RETURNS.get(opened) ?? new Map<string, string>();
  OF_RETURNS.set(opened, kept);
  return kept;
}
