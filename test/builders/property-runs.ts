import type { Parameters } from 'fast-check';

/** How many times as many cases the long sets have. */
const LONG = 20;

/** True where `npm run test:long` runs the tests. */
export const areSetsLong = process.env.TEST_SETS === 'long';

/**
 * How fast-check tries a property: on the same cases each time, so that a change is judged by itself; in the long
 * sets on many more, other ones each time.
 * @param cases how many are tried usually
 */
export function propertyRuns(cases: number): Pick<Parameters<unknown>, 'numRuns' | 'seed'> {
  return areSetsLong ? { numRuns: cases * LONG } : { numRuns: cases, seed: 1 };
}
