import { cellText, isBlankCell, type CellContent } from './cell';
import type { Reading } from './reading';
import { isPlaceholder } from './placeholder';

/** Reads a cell that asks for words: its text without space around it, line breaks kept as "\n". */
export function textReading(cell: CellContent | undefined): Reading<string> {
  if (cell === undefined || isBlankCell(cell)) return { state: 'blank' };
  if (cell.kind === 'error') return { state: 'unusable', reason: 'error-value' };
  const value = cellText(cell).replace(/\r\n?/g, '\n').trim();
  return isPlaceholder(value) ? { state: 'unusable', reason: 'placeholder' } : { state: 'read', value };
}
