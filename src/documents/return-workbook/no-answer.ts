import { any, call, cell, equal, isBlank, not, type Expression } from './formula/expression';

/** Stand for an answer that is still to come, or can't. The checks in code know more of them. */
const PLACEHOLDERS = [
  'tba',
  'tbc',
  'tbd',
  'n/a',
  'na',
  'pending',
  'to follow',
  'to be confirmed',
  'not applicable',
  'not available',
  '-',
  '–',
  '.',
  '...',
  '?',
] as const;
/** Besides placeholders, a comment of only this gives no reason. */
const NO_REASONS = ['none', 'nil', 'no comment', 'as above', 'see above', 'as below', 'see below'] as const;

/** True where the comment gives a reason. */
export function hasReason(): Expression {
  return not(any(isBlank(cell('comment')), isOneOf('comment', [...PLACEHOLDERS, ...NO_REASONS])));
}

/** True where the cell holds no more than "tbc" or the like. */
export function isPlaceholder(key: string): Expression {
  return isOneOf(key, PLACEHOLDERS);
}

function isOneOf(key: string, words: readonly string[]): Expression {
  return any(...words.map((word) => equal(call('TRIM', cell(key)), word)));
}
