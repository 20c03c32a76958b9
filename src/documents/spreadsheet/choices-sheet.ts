/** Name of the hidden sheet on which the printer of workbooks lists choices too long for a validation itself. */
export const LIST_SHEET = 'Choices of lists';

/** True for that hidden sheet, which readers of a workbook's content leave out. */
export function isListSheet({ name, visibility }: { name: string; visibility: string }): boolean {
  return visibility !== 'visible' && name.startsWith(LIST_SHEET);
}
