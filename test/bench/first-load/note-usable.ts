/** Milliseconds from asking for the page. */
export interface Usable {
  /** To its first words, and then to the end of the last task that kept its thread for more than 50 ms: from there on it answers at once. */
  interactive: number;
  /** Until its first button can be clicked: it is painted, and the page at rest. */
  button: number;
}

/**
 * Notes in a page how soon it can be used, and posts that to its server. It is handed to the browser as text,
 * and so stands by itself: no imports, nothing from outside.
 */
export function noteUsable(win: Window & typeof globalThis): void {
  const { document, performance } = win;
  /** In milliseconds: long tasks are told of a little after they end. */
  const TOLD = 600;
  const longTasks: number[] = [];
  new win.PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map(({ startTime, duration }) => startTime + duration)),
  ).observe({ type: 'longtask', buffered: true });

  const tell = (button: number): void => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    void win.fetch('/usable', {
      method: 'POST',
      body: JSON.stringify({ button, interactive: Math.max(painted, ...longTasks) }),
    });
  };
  new win.MutationObserver((_, observer) => {
    if (!document.querySelector('#root button')) return;
    observer.disconnect();
    win.requestAnimationFrame(() =>
      win.setTimeout(() => {
        const button = performance.now();
        win.setTimeout(() => tell(button), TOLD);
      }, 0),
    );
  }).observe(document, { childList: true, subtree: true });
}
