import type { Page } from 'playwright-core';
import { accessibilityFaults, cutOff, sidewaysScroll, smallTargets } from '../accessible';
import type { Look } from '../browser';
import { pictured } from '../screenshots';

const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

type Colours = keyof typeof COLOURS;

/**
 * Looks each state over as it comes, in these colours: keeps a picture of it, and writes down what axe finds,
 * what is cut off at the side and what is too small to be hit.
 * @param found filled with one line a fault
 */
export function lookingOver(
  page: Page,
  { name }: Look,
  colours: readonly Colours[],
  found: string[],
): (state: string) => Promise<void> {
  return async (state) => {
    for (const [at, each] of colours.entries()) {
      await page.emulateMedia(COLOURS[each]);
      await atRest(page);
      const faults = [
        ...(await accessibilityFaults(page, at === 0 ? 'all' : 'colours')),
        ...(at === 0 ? await faultsOfShape(page) : []),
      ];
      found.push(...faults.map((fault) => `${state}, ${name}, ${each}: ${fault}`));
      await pictured(page, `${state.replaceAll(' ', '-')}-${name}-${each}`);
    }
    if (colours.length > 1) await page.emulateMedia(COLOURS[colours[0] ?? 'light']);
    await atRest(page);
  };
}

async function faultsOfShape(page: Page): Promise<readonly string[]> {
  const sideways = await sidewaysScroll(page);
  return [
    ...(sideways > 0 ? [`the page scrolls ${sideways} pixels to the side`] : []),
    ...(await cutOff(page)).map((each) => `cut off at the side: ${each}`),
    ...(await smallTargets(page)).map((each) => `too small to be hit: ${each}`),
  ];
}

/**
 * Colours have been changed everywhere, and nothing moves that comes to an end. No colour passes over into
 * another either: Fluent's buttons have what is at rest for a moment in the old colour on the new ground.
 */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const still = new CSSStyleSheet();
    still.replaceSync('*, ::before, ::after { transition: none !important }');
    const others = document.adoptedStyleSheets.filter(
      (sheet) => sheet.cssRules[0]?.cssText !== still.cssRules[0]?.cssText,
    );
    document.adoptedStyleSheets = [...others, still];
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
