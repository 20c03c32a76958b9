import { wordsIn } from '../../workflows/open-return/questions';
import { LENGTH } from './words';

/** How long a text is as it stands, against what was asked. */
export function Length({ text, fewest, most }: { text: string; fewest: number; most: number }) {
  return <>{lengthWords(wordsIn(text), fewest, most)}</>;
}

function lengthWords(words: number, fewest: number, most: number): string {
  const off =
    words > 0 && words < fewest
      ? LENGTH.short(fewest - words)
      : most > 0 && words > most
        ? LENGTH.long(words - most)
        : '';
  return [`${LENGTH.words(words)}.`, LENGTH.asked(fewest, most), off].filter((part) => part !== '').join(' ');
}
