/**
 * The known word that was probably meant: the one reached with the fewest edits; undefined where that takes more
 * edits than a third of the word's length. A word with other digits is never suggested: "Safe 3" for "Safe 2".
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const sought = word.trim().toLowerCase();
  const allowed = Math.floor(sought.length / 3);
  const [nearest] = known
    .filter((candidate) => digitsOf(candidate) === digitsOf(sought))
    .map((candidate) => ({ candidate, steps: editSteps(sought, candidate.toLowerCase()) }))
    .filter(({ steps }) => steps <= allowed)
    .sort((a, b) => a.steps - b.steps);
  return nearest?.candidate;
}

function digitsOf(word: string): string {
  return word.replace(/\D/g, '');
}

const LONGEST_COMPARED = 100;

/** The edit distance: letters put in, taken out, changed or swapped with a neighbour; infinite for very long words. */
function editSteps(from: string, to: string): number {
  if (from.length > LONGEST_COMPARED || to.length > LONGEST_COMPARED) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
