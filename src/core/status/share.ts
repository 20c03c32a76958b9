import { roundTo } from '../values/decimal';

/**
 * A share in per cent, rounded to a whole number as a reader would round it: 33 for three of nine. It has as many
 * decimals more as keep it from saying all or none where that isn't so: 99.8 for 399 of 400. 0 of nothing is 0.
 */
export function percentShare(count: number, of: number): number {
  if (count === 0 || of === 0) return 0;
  for (let decimals = 0; ; decimals += 1) {
    const percent = roundTo((count * 100) / of, decimals);
    if (percent > 0 && (percent < 100 || count >= of)) return percent;
  }
}

/** A share of those that `percentShare` gives, in words: "33%", "over 99%", "under 1%". */
export function shareWords(percent: number): string {
  if (percent > 99 && percent < 100) return 'over 99%';
  return percent > 0 && percent < 1 ? 'under 1%' : `${percent}%`;
}

/** True where some shares of one whole, each rounded to a whole per cent, don't add up to 100. */
export function addUpOtherwise(percents: readonly number[]): boolean {
  const sum = percents.reduce((total, percent) => total + Math.round(percent), 0);
  return sum !== 0 && sum !== 100;
}
