import type { Page } from 'playwright-core';
import type { Person } from './person';

/** Points at everything, and types where there is no other way. */
export function withMouse(page: Page): Person {
  return {
    press: (target) => target.click(),
    async type(field, text) {
      await field.click();
      await page.keyboard.press('ControlOrMeta+A');
      if (text === '') await page.keyboard.press('Delete');
      else await page.keyboard.type(text);
    },
    async choose(from, option) {
      if ((await from.getAttribute('role')) === 'radiogroup')
        await from.getByRole('radio', { name: option, exact: true }).click();
      else await from.selectOption({ label: option });
    },
  };
}
