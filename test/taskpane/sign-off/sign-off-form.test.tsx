/** @jest-environment jsdom */
import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Trouble } from '../../../src/core/trouble';
import { recogniseWorkbook } from '../../../src/workflows/open-return/recognise-workbook';
import { TimeInHand } from '../../builders/workbook-in-hand';
import { announced, axeFindings, showPane, servicesWith } from '../shown-pane';
import { allDone, field, held, said, shownReturn, title, typedInSheet } from '../shown-guide';
import { UNSIGNED } from './unsigned';

const NAME = 'Your name (required)';
const ROLE = 'Your role (required)';
const DATE = 'Date (required)';

async function signing() {
  const shown = await shownReturn(UNSIGNED);
  await userEvent.click(screen.getByText('Sign off…'));
  await screen.findByLabelText(NAME);
  await allDone();
  return shown;
}

async function signed(): Promise<void> {
  await userEvent.type(field(NAME), 'Ann Lee');
  await userEvent.type(field(ROLE), 'Analyst');
  await userEvent.click(screen.getByText('Sign off', { selector: 'button' }));
  await allDone();
}

describe('signing off', () => {
  it('asks for name, role and date, says what it means and where it goes', async () => {
    await signing();
    expect(title()).toBe('Sign off');
    expect(document.activeElement?.textContent).toBe('Sign off');
    expect(screen.getByText('I confirm that these figures are correct to the best of my knowledge.')).toBeDefined();
    expect(screen.getByText(/go to the sheet Start here\. The workbook also keeps a fingerprint/)).toBeDefined();
    expect([field(NAME).value, field(ROLE).value, field(DATE).value]).toEqual(['', '', '2022-05-11']);
    expect(await axeFindings()).toEqual([]);
  });

  it('writes them, and says what to do next', async () => {
    const { book, store } = await signing();
    await signed();
    expect(['B27', 'B28', 'B29'].map((cell) => held(book, 'Start here', cell))).toEqual([
      'Ann Lee',
      'Analyst',
      '2022-05-11',
    ]);
    expect(store.getState().view.signOff).toMatchObject({ state: 'signed', name: 'Ann Lee' });
    expect(title()).toBe('Signed off');
    expect(document.activeElement?.textContent).toBe('Signed off');
    expect(announced()).toBe('Signed off by Ann Lee.');
    expect(said('By Ann Lee, Analyst on 11 May 2022.')).toBeDefined();
    const address = screen.getByRole('link');
    expect(address.getAttribute('href')).toBe('mailto:communities@sevenoaks.gov.uk');
    expect(address.parentElement?.textContent).toBe(
      'Save the workbook (kent-police-2021-22.xlsx) and e-mail it to communities@sevenoaks.gov.uk by 13 May 2022.',
    );
    expect(localStorage).toHaveLength(0);
    expect(await axeFindings()).toEqual([]);
  });

  it('says together and at each field what is missing, and leads to the first', async () => {
    await signing();
    await userEvent.click(screen.getByText('Sign off', { selector: 'button' }));
    expect(said('Not signed off yet: 2 things to enter or correct.')).toBeDefined();
    expect(announced()).toBe('Not signed off yet: 2 things to enter or correct.');
    expect(document.activeElement).toBe(field(NAME));
    expect(field(ROLE).getAttribute('aria-invalid')).toBe('true');
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(within(screen.getByRole('list')).getByText('Enter your role.'));
    expect(document.activeElement).toBe(field(ROLE));
    await userEvent.keyboard('Analyst');
    await userEvent.tab();
    expect(said('Not signed off yet: 1 thing to enter or correct.')).toBeDefined();
    expect(document.activeElement).toBe(field(DATE));
  });

  it('is done by one click once what was missing is entered: the faults go only then, so that the button stays under the mouse', async () => {
    await signing();
    await userEvent.click(screen.getByText('Sign off', { selector: 'button' }));
    await userEvent.type(field(NAME), 'Ann Lee');
    await userEvent.type(field(ROLE), 'Analyst');
    const button = screen.getByText('Sign off', { selector: 'button' });
    const mouse = userEvent.setup();
    await mouse.pointer({ keys: '[MouseLeft>]', target: button });
    expect(said('Not signed off yet: 1 thing to enter or correct.')).toBeDefined();
    expect(document.activeElement).toBe(field(ROLE));
    await mouse.pointer({ keys: '[/MouseLeft]', target: button });
    await allDone();
    expect(title()).toBe('Signed off');
  });

  it('refuses a day that is still to come', async () => {
    const { book } = await signing();
    await userEvent.clear(field(DATE));
    await userEvent.type(field(DATE), '2022-05-12');
    await signed();
    expect(screen.getAllByText('This day is still to come. Today is 11 May 2022.').length).toBeGreaterThan(0);
    expect(book.calls).toEqual(['read']);
  });

  it('is done by Enter in a field', async () => {
    const { store } = await signing();
    await userEvent.type(field(NAME), 'Ann Lee');
    await userEvent.type(field(ROLE), 'Analyst{Enter}');
    await allDone();
    expect(store.getState().view.signOff.state).toBe('signed');
  });
});

describe('a sign-off that is not in the sheet yet', () => {
  it('stays as typed where it could not be written, and says why', async () => {
    const { book } = await signing();
    book.failing.set('write', [
      new Trouble('excel-read-only', 'The workbook is open for reading alone.', 'Save a copy, then try again.'),
    ]);
    await signed();
    expect(said('Not signed off.')).toBeDefined();
    expect(said('The workbook is open for reading alone. Save a copy, then try again.')).toBeDefined();
    expect(field(NAME).value).toBe('Ann Lee');
    expect(announced()).toMatch(/^Not signed off\. The workbook is open/);
    expect(await axeFindings()).toEqual([]);
  });

  it('is not said to be missing where nobody can tell', async () => {
    const { book } = await signing();
    book.failing.set('write', [
      new Trouble('not-as-before', 'Writing broke off.', 'Look whether it is there. Then try again.'),
    ]);
    await signed();
    expect(announced()).toBe(
      "It isn't certain whether the return is signed off. Writing broke off. Look whether it is there. Then try again.",
    );
    expect(screen.queryByText('Not signed off.')).toBeNull();
  });

  it('is there again after the pane was closed', async () => {
    const { book } = await signing();
    await userEvent.type(field(NAME), 'Ann L');
    cleanup();
    document.body.replaceChildren();
    await showPane(servicesWith(() => recogniseWorkbook(book, { timer: new TimeInHand() })));
    await userEvent.click(await screen.findByText('Sign off…'));
    await screen.findByLabelText(NAME);
    expect(field(NAME).value).toBe('Ann L');
  });
});

describe('work that comes up while somebody is about to sign', () => {
  it('holds the signing back, says what is left, and leads there', async () => {
    const shown = await signing();
    await userEvent.type(field(NAME), 'Ann Lee');
    await typedInSheet(shown, 'Figures', 'G5', '#REF!');
    await typedInSheet(shown, 'Narrative', 'D5', null);
    const button = screen.getByText('Sign off', { selector: 'button' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /waits until nothing is left/,
    );
    act(() => button.focus());
    expect(document.activeElement).toBe(button);
    await userEvent.keyboard('{Enter}');
    expect(shown.book.calls.some((call) => call.startsWith('write'))).toBe(false);
    expect(
      within(screen.getByRole('list'))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Safe 2 · Position in the county for victim based crime', 'Safe 2 · Your text']);
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(screen.getByText('See what is left'));
    await allDone();
    expect(title()).toBe('Kent Police');
  });
});
