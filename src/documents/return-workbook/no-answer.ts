import { any, call, cell, equal, isBlank, not, type Expression } from './formula/expression';

/** Words typed in place of an answer that is still to come or can't be given. The checks in code know more of them. */
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
/** Comments that give no reason, besides placeholders. */
const NO_REASONS = ['none', 'nil', 'no comment', 'as above', 'see above', 'as below', 'see below'] as const;

/** True where the row's comment says more than a placeholder or one of NO_REASONS. */
export function hasReason(): Expression {
  return not(any(isBlank(cell('comment')), isOneOf('comment', [...PLACEHOLDERS, ...NO_REASONS])));
}

/** True where the cell holds only a placeholder such as "tbc". */
export function isPlaceholder(key: string): Expression {
  return isOneOf(key, PLACEHOLDERS);
}

function isOneOf(key: string, words: readonly string[]): Expression {
  return any(...words.map((word) => equal(call('TRIM', cell(key)), word)));
}
