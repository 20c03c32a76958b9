/** @jest-environment jsdom */
import { act, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { RibbonRequests } from '../../../src/taskpane/ribbon/ribbon-requests';
import { ribbonCommands } from '../../../src/taskpane/ribbon/ribbon-commands';
import { openedExample } from '../../builders/opened-example';
import { announced, showPane, servicesWith } from '../shown-pane';
import { allDone, field, openGuide, title, type Typed } from '../shown-guide';
import { UNSIGNED } from '../sign-off/unsigned';

/** The pane with the ribbon's own commands. */
async function withRibbon(typed: Typed = []) {
  const { store, ...rest } = await openedExample('kent-police', typed);
  const requests = new RibbonRequests();
  await showPane(servicesWith({ kind: 'return', return: store }, { requests }));
  const commands = ribbonCommands({
    opened: () => Promise.resolve({ kind: 'return', return: store }),
    showPane: () => Promise.resolve(),
    requests,
  });
  const press = async (command: keyof typeof commands): Promise<void> => {
    await act(() => commands[command]());
    await allDone();
  };
  return { store, press, ...rest };
}

describe('Check return', () => {
  it('says how the return stands, though nothing has changed', async () => {
    const { press } = await withRibbon([['Figures', 'G5', null]]);
    await press('CheckReturn');
    expect(announced()).toBe('1 to do.');
  });

  it('leads back to the overview, and to the title there', async () => {
    const { press } = await withRibbon([['Figures', 'G5', null]]);
    await openGuide();
    await press('CheckReturn');
    expect(title()).toBe('Kent Police');
    expect(document.activeElement?.textContent).toBe('Fill in measure by measure');
  });
});

describe('Sign off', () => {
  it('opens the page for it', async () => {
    const { press } = await withRibbon(UNSIGNED);
    await press('SignOff');
    expect(await screen.findByLabelText('Your name (required)')).toBeDefined();
  });

  it('opens it in place of another page too', async () => {
    const { press } = await withRibbon(UNSIGNED);
    await openGuide();
    await press('SignOff');
    expect(await screen.findByLabelText('Your name (required)')).toBeDefined();
    await userEvent.click(screen.getByText('Back', { selector: 'button' }));
    await allDone();
    expect(document.activeElement?.textContent).toBe('Look through measure by measure');
  });

  it('shows and tells what it has to wait for', async () => {
    const { press } = await withRibbon([...UNSIGNED, ['Figures', 'G5', '#REF!']]);
    await openGuide();
    await press('SignOff');
    expect(title()).toBe('Kent Police');
    expect(announced()).toBe('Sign off… 1 to fix first.');
  });
});

describe('Next problem', () => {
  it('goes to the cell and tells what is there, leaving the page as it is', async () => {
    const { book, press } = await withRibbon([
      ['Figures', 'G5', null],
      ['Figures', 'G6', 'tbc'],
    ]);
    await openGuide();
    await press('NextProblem');
    expect(book.selection).toEqual({ sheet: 'Figures', cell: 'G5' });
    expect(announced()).toMatch(/^Safe 2, Position in the county for victim based crime: .* 1 of 2\.$/);
    expect(field('This year')).toBeDefined();
  });
});
