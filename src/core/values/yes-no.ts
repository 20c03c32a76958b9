import { cellText, isBlankCell, type CellContent } from './cell';
import { folded } from './plain-text';
import type { Reading } from './reading';
import { isPlaceholderForFigure } from './placeholder';

const YES = ['yes', 'y', 'true', '✓', '✔', '✔️', '☑', '✅', 'yep', 'yeah'];
const NO = ['no', 'n', 'false', '✗', '✘', '❌', 'nope'];
/** A yes or no that takes part of itself back. */
const HEDGE =
  /\b(yes|no|not|but|partly|partially|partial|mostly|some|except|only|almost|nearly|however|although|to be|until|planned)\b/;

/** Yes or no, from a choice, a tick or a plain sentence that begins with the word. */
export function yesNoReading(cell: CellContent | undefined): Reading<boolean> {
  if (cell === undefined || isBlankCell(cell)) return { state: 'blank' };
  if (cell.kind === 'error') return { state: 'unusable', reason: 'error-value' };
  if (typeof cell.value === 'boolean') return { state: 'read', value: cell.value };
  const found = cellText(cell);
  const word = folded(found);
  const plain = word === 'yes' ? true : word === 'no' ? false : undefined;
  if (plain !== undefined) return { state: 'read', value: plain };
  if (isPlaceholderForFigure(found)) return { state: 'unusable', reason: 'placeholder' };
  const close = YES.includes(word) ? true : NO.includes(word) ? false : undefined;
  return close === undefined ? sentenceReading(word, found) : asSaid(close, found);
}

/** "Yes, all year", "No - not before June"; a "no" needs a mark after it, as in "no change" it says nothing. */
function sentenceReading(word: string, found: string): Reading<boolean> {
  const [, start, rest = ''] = /^(yes|y|no|n)(?:\s?[-–—,;:(]\s?|\.(?!\s?\d)\s?|(?<=yes)\s)(.+)$/.exec(word) ?? [];
  if (start === undefined) return { state: 'unusable', reason: 'not-a-choice' };
  const yes = start.startsWith('y');
  if (!HEDGE.test(rest) || (!yes && /^not\b/.test(rest))) return asSaid(yes, found);
  return { state: 'unclear', reason: 'wording', meanings: ['yes', 'no'] };
}

function asSaid(value: boolean, found: string): Reading<boolean> {
  return { state: 'read', value, said: `"${found}" was read as ${value ? 'yes' : 'no'}.` };
}
