import { button, titled, type Desk } from './desk';

export interface Signature {
  name: string;
  role: string;
  /** Who signed before. */
  inPlaceOf?: string;
}

/** Signs off from the overview, on the day that the form proposes; in place of somebody who signed already, or as the first. */
export async function signsOff(desk: Desk, signature: Signature): Promise<void> {
  const { pane, person } = desk;
  const { inPlaceOf } = signature;
  await person.press(button(pane, inPlaceOf === undefined ? 'Sign off…' : 'Sign off again…'));
  if (inPlaceOf !== undefined) {
    await titled(pane, 'Signed off').waitFor();
    await pane.getByText(`By ${inPlaceOf}`).filter({ visible: true }).waitFor();
    await person.press(button(pane, 'Sign off again…'));
  }
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
