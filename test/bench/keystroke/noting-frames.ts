/**
 * Gives the page `drawn(test)`: once the test holds, how long after the key that was last pressed the frame was
 * drawn that shows it. A message is answered after the frame in which it was sent.
 */
export const NOTING_FRAMES = `
  window.__name = (named) => named;
  window.addEventListener('keydown', ({ timeStamp }) => { window.pressedAt = timeStamp; }, true);
  window.drawn = (test) => new Promise((resolve) => {
    const shown = () => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - window.pressedAt);
      port2.postMessage('');
    });
    const look = () => {
      if (!test()) return;
      observer.disconnect();
      window.removeEventListener('input', look);
      shown();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    window.addEventListener('input', look);
  });`;
