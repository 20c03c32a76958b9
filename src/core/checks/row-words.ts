import { listed } from '../words/english';
import { quoted } from './shown-words';

const SHOWN = 3;

/** What a row holds, in words: the first few values, and how many more there are. */
export function rowWords(values: readonly string[]): string {
  const filled = values.filter((value) => value.trim() !== '');
  if (filled.length === 0) return 'nothing';
  const shown = filled.slice(0, SHOWN).map(quoted);
  return filled.length > SHOWN ? `${shown.join(', ')} and ${filled.length - SHOWN} more` : listed(shown);
}
