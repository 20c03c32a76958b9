/** Jest's fake timers, but for what runs promises and React. Put back with `jest.useRealTimers()`. */
export function useFakeTime(): void {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'performance'] });
}

const isFakeTime = (): boolean => Object.hasOwn(setTimeout, 'clock');

/** Lets time pass: at once where time is faked. */
export async function pass(milliseconds: number): Promise<void> {
  if (isFakeTime()) await jest.advanceTimersByTimeAsync(milliseconds);
  else await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until something has come about; fails where it hasn't by then, which is long enough for a busy machine. */
export async function until(isSo: () => boolean, milliseconds = 30_000): Promise<void> {
  for (let waited = 0; !isSo() && waited < milliseconds; waited += 5) await pass(5);
  if (!isSo()) throw new Error(`It did not come about within ${milliseconds} milliseconds.`);
}
