import type { Locator } from 'playwright-core';
import { button, titled, type Desk } from './desk';

/** What is entered on one page of the guide. */
export interface Answer {
  /** The question's title. */
  question: string;
  /** By the field's label. */
  typed?: Readonly<Record<string, string>>;
  /** By the list's label, or that of the radio buttons. */
  chosen?: Readonly<Record<string, string>>;
  /** What the page says of it then. */
  said?: string;
}

const ON = { 'fill in': 'Fill in measure by measure', 'look': 'Look through measure by measure' };

/** Answers one question a page from the first one on, and comes back to the overview from the last. */
export async function answersAll(
  desk: Desk,
  answers: readonly Answer[],
  way: keyof typeof ON = 'fill in',
): Promise<void> {
  const { pane, person, see } = desk;
  await person.press(button(pane, ON[way]));
  for (const [at, answer] of answers.entries()) {
    await titled(pane, answer.question).waitFor();
    await see(`guide ${at + 1} blank`);
    await enters(desk, answer);
    if (answer.said !== undefined) await see(`guide ${at + 1} filled`);
    await person.press(button(pane, at < answers.length - 1 ? 'Next' : 'Finish'));
  }
  await button(pane, /measure by measure$/).waitFor();
}

/** Enters an answer on the page that is open, and waits for what is said of it. */
export async function enters({ pane, person }: Desk, { typed = {}, chosen = {}, said }: Answer): Promise<void> {
  for (const [label, text] of Object.entries(typed))
    await person.type(pane.getByRole('textbox', { name: label, exact: true }), text);
  for (const [label, option] of Object.entries(chosen)) await person.choose(listCalled(pane, label), option);
  if (said !== undefined) await pane.getByText(said).filter({ visible: true }).first().waitFor();
}

function listCalled(pane: Locator, name: string): Locator {
  return pane.getByRole('combobox', { name, exact: true }).or(pane.getByRole('radiogroup', { name, exact: true }));
}
