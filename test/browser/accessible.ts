import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What other colours can do harm to. */
const OF_COLOUR = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds on the page as it stands, one line a fault: WCAG 2.2 A and AA and axe's own good practice, or what depends on colours alone. */
export async function accessibilityFaults(page: Page, what: 'all' | 'colours' = 'all'): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const results = await page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResults> } };
      return axe.run(document, { runOnly, resultTypes: ['violations'] });
    },
    what === 'all' ? ALL : OF_COLOUR,
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** How far the page sticks out to the right of its window, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What lies beyond the right edge of the window and can't be brought into view by the keyboard: cut off, or scrolled by mouse alone. */
export function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const aroundOf = (element: Element): HTMLElement[] => {
      const around = element.parentElement;
      return around ? [around, ...aroundOf(around)] : [];
    };
    const isScrolled = (around: HTMLElement): boolean =>
      around.scrollWidth > around.clientWidth &&
      /auto|scroll/.test(getComputedStyle(around).overflowX) &&
      around.tabIndex >= 0;
    // As words are that are only heard.
    const isPoint = ({ clientWidth, clientHeight }: HTMLElement): boolean => clientWidth === 1 && clientHeight === 1;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('svg'))
      .filter(
        (element) =>
          element.getBoundingClientRect().right > window.innerWidth + 1 &&
          element.getBoundingClientRect().width > 1 &&
          !aroundOf(element).some((around) => isScrolled(around) || isPoint(around)),
      )
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Elements to click that are smaller than 24 by 24 pixels and stand closer to another than that (WCAG 2.5.8), links in text aside. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, [role="tab"], [role="button"], select, input:not([type="hidden"])',
      ),
    ]
      .filter((element) => element.checkVisibility({ opacityProperty: false }) && element.getClientRects().length > 0)
      .filter((element) => {
        const box = (element.closest('label') ?? element).getBoundingClientRect();
        return (
          box.width > 1 &&
          box.height > 1 &&
          (box.width < 23.5 || box.height < 23.5) &&
          element.getAttribute('type') !== 'radio' &&
          element.getAttribute('type') !== 'checkbox'
        );
      })
      .map((element) => `${element.tagName.toLowerCase()} "${element.textContent?.trim().slice(0, 40) ?? ''}"`),
  );
}
