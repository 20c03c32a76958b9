import type { Locator } from 'playwright-core';
import { button, titled, type Desk } from './desk';

type Kind = 'To fix' | 'To explain' | 'To do';

const tabOf = (pane: Locator, kind: Kind): Locator => pane.getByRole('tab', { name: new RegExp(`^${kind} `) });

/** How much is left, as the overview's tabs say it; nothing once nothing is. */
export async function left(pane: Locator): Promise<readonly string[]> {
  await titled(pane, /./).waitFor();
  const tabs = await pane.getByRole('tablist').getByRole('tab').allInnerTexts();
  return tabs.map((tab) => tab.replace(/\s+/g, ' ').trim());
}

/** Shows one kind of what is left. */
export async function looksAt({ pane, person }: Desk, kind: Kind): Promise<void> {
  if ((await tabOf(pane, kind).getAttribute('aria-selected')) !== 'true') await person.press(tabOf(pane, kind));
}

/** The button of the first card about a measure. */
export const onCard = (pane: Locator, title: string, name: 'Go to cell' | 'Fill in here' | 'Explain…'): Locator =>
  pane
    .getByRole('listitem')
    .filter({ has: pane.page().getByRole('heading', { level: 3, name: title }) })
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first();

/** Says why an entry is right, and comes back to the overview. */
export async function explains(desk: Desk, title: string, why: string): Promise<void> {
  const { pane, person, see } = desk;
  await looksAt(desk, 'To explain');
  await see('overview with something to explain');
  await person.press(onCard(pane, title, 'Explain…'));
  await titled(pane, 'Explain this entry').waitFor();
  await see('explain');
  await person.type(pane.getByRole('textbox', { name: 'Your explanation (required)' }), why);
  await person.press(button(pane, 'Save explanation'));
  await button(pane, /measure by measure$/).waitFor();
}
