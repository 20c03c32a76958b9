/** Makes the focused field commit its value, by a blur and a focus. */
export async function commitTyping(page: Document): Promise<void> {
  const field = page.activeElement;
  const isField =
    field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
  if (isField) field.blur();
  // The pane's write takes a few turns of the event loop to reach the workbook.
  await new Promise((resolve) => setTimeout(resolve));
  if (isField && field.isConnected) field.focus();
}
