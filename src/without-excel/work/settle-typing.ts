/** Lets the field that is being typed in hand over what stands there, and gives it the focus back. */
export async function settleTyping(page: Document): Promise<void> {
  const field = page.activeElement;
  const isField =
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
  if (isField) field.blur();
  // What the pane hands over takes a few turns to reach the workbook.
  await new Promise((resolve) => setTimeout(resolve));
  if (isField && field.isConnected) field.focus();
}
