import type { Timer } from '../workflows/ports';

export const browserTimer: Timer = {
  after(milliseconds, task) {
    const waiting = setTimeout(task, milliseconds);
    return () => clearTimeout(waiting);
  },
};
