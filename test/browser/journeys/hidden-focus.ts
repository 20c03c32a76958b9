/** Why nobody sees where the focus is (WCAG 2.4.11); empty where some of it is seen. Runs in the page. */
export function hiddenFocus(element: Element): string {
  const box = element.getBoundingClientRect();
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, window.innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, window.innerHeight)];
  if (right - left < 1 || bottom - top < 1) return 'it stands outside the window';
  let over: Element | null = null;
  for (const down of [0.5, 0.1, 0.9]) {
    over = document.elementFromPoint((left + right) / 2, top + (bottom - top) * down);
    if (over && (element.contains(over) || over.closest('label')?.contains(element))) return '';
  }
  return `${over?.outerHTML.slice(0, 120) ?? 'nothing'} is seen in its place`;
}
