/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { announced, axeFindings, returnInHand, showPane, servicesWith } from '../shown-pane';
import { allDone, field, held, press, said, shownReturn, title, typedInSheet } from '../shown-guide';
import { UNSIGNED } from './unsigned';

/** Signed in the pane, and back at the overview. */
async function signedInPane() {
  const shown = await shownReturn(UNSIGNED);
  await userEvent.click(screen.getByText('Sign off…'));
  await userEvent.type(await screen.findByLabelText('Your name (required)'), 'Ann Lee');
  await userEvent.type(field('Your role (required)'), 'Analyst{Enter}');
  await allDone();
  await userEvent.click(screen.getByText('Overview'));
  await allDone();
  return shown;
}

describe('a return that is signed off', () => {
  it('says so on the overview, with where to send it', async () => {
    await signedInPane();
    expect(said('Signed off by Ann Lee, Analyst on 11 May 2022.')).toBeDefined();
    expect(screen.getByRole('link', { name: 'communities@sevenoaks.gov.uk' })).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  it('and is changed afterwards, says so and asks to sign again, which mends it', async () => {
    const shown = await signedInPane();
    await typedInSheet(shown, 'Figures', 'G8', 1514);
    expect(said('Something was changed after Ann Lee signed off.')).toBeDefined();
    expect(screen.queryByRole('link')).toBeNull();
    await userEvent.click(screen.getByText('Sign off again…'));
    await allDone();
    expect(title()).toBe('Sign off again');
    expect(said('Something was changed after Ann Lee signed off.')).toBeDefined();
    expect([field('Your name (required)').value, field('Your role (required)').value]).toEqual(['Ann Lee', 'Analyst']);
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(screen.getByText('Sign off', { selector: 'button' }));
    await allDone();
    expect(title()).toBe('Signed off');
    expect(shown.store.getState().view.signOff.state).toBe('signed');
  });

  it('leaves the focus in the sheet when it is changed there while the page about it is open', async () => {
    const shown = await signedInPane();
    await press('Sign off again…');
    await screen.findByText('What to do next');
    const sheet = document.body.appendChild(document.createElement('input'));
    sheet.focus();
    await typedInSheet(shown, 'Figures', 'G8', 1514);
    expect(title()).toBe('Sign off again');
    expect(document.activeElement).toBe(sheet);
    sheet.remove();
  });

  it('is not taken for changed where only the sheet was sorted out: the same entries are the same', async () => {
    const shown = await signedInPane();
    await typedInSheet(shown, 'Figures', 'G8', 1514);
    await typedInSheet(shown, 'Figures', 'G8', 1513);
    expect(shown.store.getState().view.signOff.state).toBe('signed');
  });

  it('can be signed by somebody else', async () => {
    const { book } = await signedInPane();
    await press('Sign off again…');
    await screen.findByText('What to do next');
    await press('Sign off again…');
    const name = await screen.findByLabelText('Your name (required)');
    await userEvent.clear(name);
    await userEvent.type(name, 'Bo Ray{Enter}');
    await allDone();
    expect(held(book, 'Start here', 'B27')).toBe('Bo Ray');
    expect(said('By Bo Ray, Analyst on 11 May 2022.')).toBeDefined();
  });
});

describe('the address to send it to', () => {
  const copied = async (write: () => Promise<void>): Promise<void> => {
    const user = userEvent.setup();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
    const { ribbon } = await shownReturn();
    ribbon.make('sign off');
    await user.click(await screen.findByText('Copy address'));
    await allDone();
  };

  it('can be copied', async () => {
    const taken: unknown[] = [];
    await copied((...text: unknown[]) => Promise.resolve(void taken.push(...text)));
    expect(taken).toEqual(['communities@sevenoaks.gov.uk']);
    expect(announced()).toBe('Address copied.');
    expect(await axeFindings()).toEqual([]);
  });

  it('is selected where Excel does not let it be copied', async () => {
    await copied(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    expect(announced()).toBe("The address couldn't be copied here. It is selected: press Ctrl+C, or ⌘C on a Mac.");
    expect(getSelection()?.toString()).toBe('communities@sevenoaks.gov.uk');
  });

  it('is only read where the council gave words in its place', async () => {
    const { store } = await shownReturn();
    document.body.replaceChildren();
    const view = store.getState().view;
    await showPane(
      servicesWith({
        kind: 'return',
        return: returnInHand({ ...view, council: { ...view.council, email: 'the address in our letter' } }),
      }),
    );
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('the address in our letter')).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });
});
