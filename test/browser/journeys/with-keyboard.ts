import type { Locator, Page } from 'playwright-core';
import { hiddenFocus } from './hidden-focus';
import type { Person } from './person';

/** So many stops of the Tab key are gone through before somebody gives up. */
const PATIENCE = 400;

/**
 * Never touches a mouse: goes from stop to stop by Tab, within tabs, lists and radio buttons by arrows, and
 * presses Enter. What can't be reached so, or has the focus where nobody sees it, is a fault.
 */
export function withKeyboard(page: Page): Person {
  const { keyboard } = page;
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    for (let stops = 0; stops < PATIENCE; stops += 1) {
      const where = await target.evaluate(whereFrom);
      if (where === 'here') return refuseHidden(target);
      await keyboard.press(where === 'before' ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`The Tab key doesn't come to ${String(target)}.`);
  };
  return {
    async press(target) {
      if ((await target.getAttribute('role')) === 'tab') return goToTab(page, target, reach);
      await reach(target);
      await keyboard.press('Enter');
    },
    async type(field, text) {
      await reach(field);
      await keyboard.press('ControlOrMeta+A');
      if (text === '') await keyboard.press('Delete');
      else await keyboard.type(text);
    },
    async choose(from, option) {
      if ((await from.getAttribute('role')) === 'radiogroup') return goToRadio(page, from, option, reach);
      await reach(from);
      // A closed list goes to the option that begins with what is typed.
      await keyboard.type(option);
      await keyboard.press('Tab');
    },
  };
}

type Reach = (target: Locator) => Promise<void>;

/** Of a row of tabs only the selected one is a stop; arrows lead on from it. */
async function goToTab(page: Page, target: Locator, reach: Reach): Promise<void> {
  const list = target.locator('xpath=ancestor::*[@role="tablist"]');
  await reach(list.getByRole('tab', { selected: true }));
  for (let steps = await list.getByRole('tab').count(); steps > 0; steps -= 1) {
    if ((await target.getAttribute('aria-selected')) === 'true') return refuseHidden(target);
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`Arrows don't come to ${String(target)}.`);
}

async function goToRadio(page: Page, group: Locator, option: string, reach: Reach): Promise<void> {
  const checked = group.locator('input:checked');
  await reach((await checked.count()) > 0 ? checked : group.getByRole('radio').first());
  const radio = group.getByRole('radio', { name: option, exact: true });
  await page.keyboard.press('Space');
  for (let steps = await group.getByRole('radio').count(); steps > 0; steps -= 1) {
    if (await radio.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`Arrows don't come to "${option}".`);
}

/** Whether an element has the focus, or stands before or after what has it. */
function whereFrom(element: Element): 'here' | 'before' | 'after' {
  const { activeElement } = element.ownerDocument;
  if (activeElement === element) return 'here';
  if (!activeElement || activeElement === element.ownerDocument.body) return 'after';
  return element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING ? 'before' : 'after';
}

async function refuseHidden(target: Locator): Promise<void> {
  const fault = await target.evaluate(hiddenFocus);
  if (fault !== '') throw new Error(`${String(target)} has the focus, but ${fault}.`);
}
