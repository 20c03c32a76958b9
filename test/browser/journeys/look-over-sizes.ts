import type { Locator, Page } from 'playwright-core';
import type { Look } from '../browser';
import type { Desk } from './desk';
import { lookingOver } from './look-over';

/** Nothing moves while it is looked over. */
const options: Look['options'] = { reducedMotion: 'reduce' };
export const NARROW: Look = { name: '320', width: 320, height: 640, options };
/** The size at which the states are come to. */
export const WIDE: Look = { name: '1280', width: 1280, height: 800, options };

/** Looks each state over on a narrow page and on a wide one, in light, dark and forced colours, and leaves the page as wide as it was. */
export function lookingOverSizes(page: Page, found: string[]): Desk['see'] {
  const looks = [NARROW, WIDE].map((look) => ({
    look,
    see: lookingOver(page, look, ['light', 'dark', 'forced'], found),
  }));
  return async (state) => {
    for (const { look, see } of looks) {
      await page.setViewportSize(look);
      await see(state);
    }
  };
}

/** Looks a state over that is known by a sign, which has to be there throughout. */
export async function sees({ see }: Desk, state: string, sign: Locator): Promise<void> {
  const shown = sign.filter({ visible: true }).first();
  await shown.waitFor();
  await see(state);
  await shown.waitFor({ timeout: 1_000 });
}
