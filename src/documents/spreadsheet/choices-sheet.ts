/** The hidden sheet that our printer adds for choices that don't fit into a validation itself. */
export const LIST_SHEET = 'Choices of lists';

/** True for that sheet, which belongs to nobody's content. */
export function isListSheet({ name, visibility }: { name: string; visibility: string }): boolean {
  return visibility !== 'visible' && name.startsWith(LIST_SHEET);
}
