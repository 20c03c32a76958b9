import type { Typed } from '../shown-guide';

/** Kent Police's return as sent, but for its signature. */
export const UNSIGNED: Typed = [
  ['Start here', 'B27', null],
  ['Start here', 'B28', null],
  ['Start here', 'B29', null],
];
