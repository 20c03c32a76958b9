import type { CheckedFile } from '../../../src/workflows/check-return';
import { button, type Desk } from './desk';
import type { Errand } from './errand';
import { answersAll } from './guide';
import { explains, left, looksAt, onCard } from './overview';
import { signsOff } from './sign-off';
import { entryIn, opens, saves, shows } from './without-excel';

/** From the return as it was sent to the file to send back: everything that a partner does on the page without Excel. */
export async function partnersWay(desk: Desk, errand: Errand): Promise<CheckedFile> {
  const { page, pane, person, see } = desk;
  await page.clock.setFixedTime(new Date(errand.day));
  await opens(desk, await errand.file(), errand.partner);
  await see('overview as opened');
  await answersAll(desk, errand.answers, errand.way);
  expect(await left(pane)).toEqual(['To fix 1', 'To explain 1', 'To do 0']);
  await see('overview with something to fix');
  await mendsInTheSheet(desk, errand.spoiled);
  await explains(desk, errand.odd.card, errand.odd.why);
  await see('overview with nothing left');
  await signsOff(desk, errand.signature);
  await person.press(button(pane, 'Overview'));
  await pane.getByText(`Signed off by ${errand.signature.name}, ${errand.signature.role}`).waitFor();
  await see('overview signed');
  return saves(desk);
}

/** Goes to the cell that is to be fixed, and types there. */
async function mendsInTheSheet(desk: Desk, { card, cell, mended }: Errand['spoiled']): Promise<void> {
  const { pane, person, see, page } = desk;
  await looksAt(desk, 'To fix');
  await person.press(onCard(pane, card, 'Go to cell'));
  await entryIn(desk, cell).and(page.locator(':focus')).waitFor();
  await see('sheet at the cell');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(mended);
  await page.keyboard.press('Enter');
  await shows(desk, 'Overview');
  await pane.getByRole('tab', { name: 'To fix 0' }).waitFor();
}
