/** Waits until something has come about; fails where it hasn't by then. */
export async function until(isSo: () => boolean, milliseconds = 10_000): Promise<void> {
  for (let waited = 0; !isSo() && waited < milliseconds; waited += 5)
    await new Promise((resolve) => setTimeout(resolve, 5));
  if (!isSo()) throw new Error(`It did not come about within ${milliseconds} milliseconds.`);
}
