/** How many words in a row make a run; texts are compared run by run. */
const RUN = 3;
/** The share (0 to 1) of the shorter text's runs that must also be in the other one for the texts to be similar. */
const ALIKE = 0.6;

/** A text that is the same as an earlier one, or nearly. */
export interface SimilarText {
  /** Index of the later text, then of the earlier one that it repeats. */
  text: number;
  earlier: number;
  /** True where both have the same words, whatever their case and punctuation. */
  same: boolean;
}

/**
 * Finds texts that repeat an earlier one, by the runs of three words that they share; case and punctuation don't
 * matter. The time is linear in the length of all texts: each run is kept with the first text that has it.
 */
export function findSimilarTexts(texts: readonly string[]): readonly SimilarText[] {
  const firstWith = new Map<string, number>();
  const sizes: number[] = [];
  const words = texts.map(lowerCaseWords);
  return words.flatMap((ofText, index) => {
    const runs = runsOf(ofText);
    sizes.push(runs.size);
    const shared = new Map<number, number>();
    for (const run of runs) {
      const earlier = firstWith.get(run);
      if (earlier === undefined) firstWith.set(run, index);
      else shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
    }
    const [most] = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (!most) return [];
    const [earlier, count] = most;
    const shorter = Math.min(runs.size, sizes[earlier] ?? 0);
    if (shorter === 0 || count / shorter < ALIKE) return [];
    return [{ text: index, earlier, same: ofText.join(' ') === words[earlier]?.join(' ') }];
  });
}

function lowerCaseWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The runs of a text, given its words; one with fewer words than a run is one run. */
function runsOf(words: readonly string[]): ReadonlySet<string> {
  if (words.length === 0) return new Set();
  if (words.length < RUN) return new Set([words.join(' ')]);
  const runs = new Set<string>();
  for (let start = 0; start + RUN <= words.length; start += 1) runs.add(words.slice(start, start + RUN).join(' '));
  return runs;
}
