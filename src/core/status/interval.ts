/** All that a qualified value may be. An open end isn't itself among the values; an infinite one never is. */
export interface Interval {
  low: number;
  lowOpen: boolean;
  high: number;
  highOpen: boolean;
}

/** One value alone. */
export function point(value: number): Interval {
  return { low: value, lowOpen: false, high: value, highOpen: false };
}
