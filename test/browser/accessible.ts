import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it stands, one line a fault; WCAG 2.2 A and AA, and axe's own good practice. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const results = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResults> } };
    return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  });
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`));
}

/** How far the page sticks out to the right of its window, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Elements to click that are smaller than 24 by 24 pixels and stand closer to another than that (WCAG 2.5.8), links in text aside. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, [role="tab"], [role="button"], select, input:not([type="hidden"])')]
      .filter((element) => element.checkVisibility({ opacityProperty: false }) && element.getClientRects().length > 0)
      .filter((element) => {
        const box = (element.closest('label') ?? element).getBoundingClientRect();
        return box.width > 1 && box.height > 1 && (box.width < 23.5 || box.height < 23.5) && element.getAttribute('type') !== 'radio' && element.getAttribute('type') !== 'checkbox';
      })
      .map((element) => `${element.tagName.toLowerCase()} "${element.textContent?.trim().slice(0, 40) ?? ''}"`),
  );
}
