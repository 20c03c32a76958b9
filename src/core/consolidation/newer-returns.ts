import { canonicalJson } from '../fingerprint';
import { groupBy } from '../group-by';
import type { Plan } from '../plan/plan';
import { sortByFile, sortByPartner, type KeptReturn, type ReplacedReturn } from './council-year';

type SortedOut = { returns: readonly KeptReturn[]; replaced: readonly ReplacedReturn[] };

/**
 * Sorts all returns that came in into those that count and those that a newer one of the same partner has replaced.
 * Newer is what was signed off later; where that isn't known or is the same day, what came in later. Returns that came
 * in together don't replace each other.
 */
export function sortOutReturns(plan: Plan, all: readonly KeptReturn[]): SortedOut {
  const each = [...groupBy(all, ({ partner }) => partner).values()].map((some) => sortOutPartner(numberArrivals(some)));
  return {
    returns: sortByPartner(
      plan,
      each.flatMap(({ returns }) => returns),
    ),
    replaced: sortByPartner(
      plan,
      each.flatMap(({ replaced }) => replaced),
    ),
  };
}

/** When a partner's return came in: 1 with the first of the partner's, 2 with the next, and so on. */
export const arrivalOf = ({ arrival = 1 }: Pick<KeptReturn, 'arrival'>): number => arrival;

/** The returns of one partner with their arrivals counted from 1 without gaps, so that they say only what matters. */
function numberArrivals(all: readonly KeptReturn[]): readonly KeptReturn[] {
  const arrivals = [...new Set(all.map(arrivalOf))].sort((a, b) => a - b);
  return all.map(({ arrival = 1, ...rest }) => {
    const number = arrivals.indexOf(arrival) + 1;
    return number > 1 ? { ...rest, arrival: number } : rest;
  });
}

/** First each file's versions among themselves, then the files. */
function sortOutPartner(all: readonly KeptReturn[]): SortedOut {
  const files = [...groupBy(sortByFile(all), ({ file }) => file).values()].map(replaceInSteps);
  const newest = files.flatMap(({ returns }) => returns);
  const across = replaceInSteps(newest.filter(({ isBroughtBack }) => !isBroughtBack));
  return {
    returns: [...across.returns, ...newest.filter(({ isBroughtBack }) => isBroughtBack)],
    replaced: [...files, across].flatMap(({ replaced }) => replaced),
  };
}

/** Goes through the steps at which returns came in: what isn't older than one that is in replaces all that are in. */
function replaceInSteps(all: readonly KeptReturn[]): SortedOut {
  const byArrival = groupBy(all, arrivalOf);
  let current: readonly KeptReturn[] = [];
  const replaced: ReplacedReturn[] = [];
  for (const arrival of [...byArrival.keys()].sort((a, b) => a - b)) {
    const newer: KeptReturn[] = [];
    for (const each of byArrival.get(arrival) ?? []) {
      const later = newestOf(current.filter((one) => isSignedLater(one, each)));
      if (later) replaced.push({ ...each, replacedBy: later.file });
      else newer.push(each);
    }
    const newest = newestOf(newer);
    if (!newest) continue;
    replaced.push(...current.map((each) => ({ ...each, replacedBy: newest.file })));
    current = newer;
  }
  return { returns: current, replaced };
}

function isSignedLater(one: KeptReturn, other: KeptReturn): boolean {
  return one.signedOn !== '' && other.signedOn !== '' && one.signedOn > other.signedOn;
}

function newestOf([first, ...others]: readonly KeptReturn[]): KeptReturn | undefined {
  return first && others.reduce((newest, each) => (isSignedLater(newest, each) ? newest : each), first);
}

/** The entries of a replaced return that are blank in all returns of its partner that count. */
export function emptiedIn(
  { partner, figures, texts }: KeptReturn,
  current: readonly KeptReturn[],
): Pick<KeptReturn, 'figures' | 'texts'> {
  const own = current.filter((each) => each.partner === partner);
  const given = new Set(
    own.flatMap((each) => each.figures.filter(({ state }) => state !== 'blank').map(({ measure }) => measure)),
  );
  const written = new Set(own.flatMap((each) => each.texts.map(({ priority }) => priority)));
  if (own.length === 0) return { figures: [], texts: [] };
  return {
    figures: figures.filter(({ measure, state }) => state !== 'blank' && !given.has(measure)),
    texts: texts.filter(({ priority }) => !written.has(priority)),
  };
}

/** Adds what came in at one step to what was there. What says again what its file said keeps its place. */
export function addReturns(before: readonly KeptReturn[], came: readonly KeptReturn[]): ReturnsAdded {
  const arrivals = new Map<string, number>();
  for (const each of before) arrivals.set(each.partner, Math.max(arrivalOf(each), arrivals.get(each.partner) ?? 0));
  const next = ({ partner }: KeptReturn): number => (arrivals.get(partner) ?? 0) + 1;
  const files = new Map<string, readonly KeptReturn[]>(groupBy(before, fileKey));
  for (const each of came) {
    const versions = files.get(fileKey(each)) ?? [];
    files.set(fileKey(each), withVersion(versions, { ...each, arrival: next(each) }));
  }
  const all = [...files.values()].flat();
  return { all, isNew: (each) => arrivalOf(each) === next(each) };
}

interface ReturnsAdded {
  all: readonly KeptReturn[];
  /** True for one of them that came in now, and said something new. */
  isNew: (each: KeptReturn) => boolean;
}

const fileKey = ({ partner, file }: KeptReturn): string => JSON.stringify([partner, file]);

/** The versions of one file with another, which takes the place of one that says the same. */
function withVersion(versions: readonly KeptReturn[], incoming: KeptReturn): readonly KeptReturn[] {
  const latest = versions.find((each) => versions.every((other) => arrivalOf(other) <= arrivalOf(each)));
  const same = versions.find((each) => saysTheSame(each, incoming));
  if (same !== undefined && same === latest)
    return versions.map((each) => (each === same ? { ...incoming, ...placeOf(same) } : each));
  return [...versions.filter((each) => each !== same), incoming];
}

function placeOf({ arrival = 1, isBroughtBack }: KeptReturn): Pick<KeptReturn, 'arrival' | 'isBroughtBack'> {
  return { arrival, ...(isBroughtBack && { isBroughtBack }) };
}

/** True where two returns say the same, whatever was found in them. */
function saysTheSame(one: KeptReturn, other: KeptReturn): boolean {
  const said = ({ signedOn, signedBy, figures, texts, previous }: KeptReturn): string =>
    canonicalJson({ signedOn, signedBy, figures, texts, previous });
  return said(one) === said(other);
}
