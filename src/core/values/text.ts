import { cellText, isBlankCell, type CellContent } from './cell';
import type { Reading } from './reading';
import { isPlaceholder } from './placeholder';
import { isErrorName } from './stand-in';
import { withoutUnseen, withSymbols } from './unseen-signs';

/**
 * Reads a cell that asks for words: its text without space around it, line breaks kept as "\n". Signs that can't be
 * seen are left out, which a check tells of; list signs of Word's fonts become those that they show.
 */
export function textReading(cell: CellContent | undefined): Reading<string> {
  if (cell === undefined || isBlankCell(cell)) return { state: 'blank' };
  if (cell.kind === 'error') return { state: 'unusable', reason: 'error-value' };
  const value = withSymbols(withoutUnseen(cellText(cell).replace(/\r\n?/g, '\n'))).trim();
  if (isErrorName(value)) return { state: 'unusable', reason: 'error-value' };
  return isPlaceholder(value) ? { state: 'unusable', reason: 'placeholder' } : { state: 'read', value };
}
