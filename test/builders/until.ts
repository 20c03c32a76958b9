/** Fakes timers with Jest, except those that promises and React need. Undo it by `jest.useRealTimers()`. */
export function useFakeTime(): void {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'performance'] });
}

const isFakeTime = (): boolean => Object.hasOwn(setTimeout, 'clock');

/** Lets time pass; with fake timers it doesn't wait. */
export async function pass(milliseconds: number): Promise<void> {
  if (isFakeTime()) await jest.advanceTimersByTimeAsync(milliseconds);
  else await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits until a condition holds; throws after the milliseconds, whose default is long enough for a busy machine. */
export async function until(isSo: () => boolean, milliseconds = 30_000): Promise<void> {
  for (let waited = 0; !isSo() && waited < milliseconds; waited += 5) await pass(5);
  if (!isSo()) throw new Error(`It did not come about within ${milliseconds} milliseconds.`);
}
