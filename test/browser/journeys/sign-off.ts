import { button, titled, type Desk } from './desk';

export interface Signature {
  name: string;
  role: string;
  /** True where the return was signed before, and changed since. */
  isAgain?: boolean;
}

/** Signs off from the overview, on the day that the form proposes. */
export async function signsOff(desk: Desk, signature: Signature): Promise<void> {
  const { pane, person } = desk;
  await person.press(button(pane, signature.isAgain ? 'Sign off again…' : 'Sign off…'));
  await signs(desk, signature);
}

/** Signs off on the page for it. */
export async function signs({ pane, person, see }: Desk, { name, role }: Signature): Promise<void> {
  await titled(pane, /^Sign off/).waitFor();
  await see('sign off');
  await person.type(pane.getByRole('textbox', { name: 'Your name (required)' }), name);
  await person.type(pane.getByRole('textbox', { name: 'Your role (required)' }), role);
  await person.press(button(pane, 'Sign off'));
  await titled(pane, 'Signed off').waitFor();
  await see('signed off');
}
