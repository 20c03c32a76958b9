/** What sheets that are carried over keep. */
const KEPT_WITH_SHEETS: readonly string[] = ['comments', 'pictures'];

/**
 * What is lost beside sheets and cells, in words.
 * @param told what was said already of the sheets that are carried over
 */
export function lostExtras(extras: readonly string[], told: readonly string[], hasKept: boolean): readonly string[] {
  return extras.flatMap((what) => {
    if (hasKept && KEPT_WITH_SHEETS.includes(what)) return [`any ${what} on the sheets that are made anew`];
    return told.some((each) => each === what || each.startsWith(`${what} on `)) ? [] : [what];
  });
}
