/** The latest item (by `on`, an ISO date) for each key; of several on one day, the last in the list. */
export function latestOfEach<Dated extends { on: string }>(
  all: readonly Dated[],
  keyOf: (each: Dated) => string,
): ReadonlyMap<string, Dated> {
  const latest = new Map<string, Dated>();
  for (const each of all) {
    const other = latest.get(keyOf(each));
    if (!other || other.on <= each.on) latest.set(keyOf(each), each);
  }
  return latest;
}
