import { call, cell, equal, unequal, all, not, any, type Expression } from './formula/expression';

/** A comment of only this gives no reason. The checks in code know more of them. */
export const NO_REASONS = [
  'tba', 'tbc', 'tbd', 'n/a', 'na', 'none', 'nil', 'no comment', 'as above', 'see above', 'pending', 'to follow',
  'to be confirmed', 'not applicable', 'not available', '-', '–', '—', '.', '...', '?', '??', 'x',
] as const;

/** True where the comment gives a reason. */
export function hasReason(): Expression {
  const comment = call('TRIM', cell('comment'));
  return all(unequal(call('LEN', comment), 0), not(any(...NO_REASONS.map((text) => equal(comment, text)))));
}
