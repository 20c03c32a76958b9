import { cellText, isBlankCell } from '../cells';
import type { Reading } from '../partner-return';
import type { CellContent } from '../workbook-content';
import { isPlaceholder } from './placeholder';

/** What a cell says that is asked for words: its text without space around it, line breaks kept. */
export function textReading(cell: CellContent | undefined): Reading<string> {
  if (cell === undefined || isBlankCell(cell)) return { state: 'blank' };
  if (cell.kind === 'error') return { state: 'unusable', reason: 'error-value' };
  const value = cellText(cell).replace(/\r\n?/g, '\n').trim();
  return isPlaceholder(value) ? { state: 'unusable', reason: 'placeholder' } : { state: 'read', value };
}
