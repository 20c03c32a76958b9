/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { openedExample } from '../builders/opened-example';
import { RibbonInHand, axeFindings, returnInHand, showPane, servicesWith } from './shown-pane';

const PARTNER = 'sevenoaks-district-council';
const FAULTS = [
  ['Figures', 'G5', 'about 2nd lowest'],
  ['Figures', 'G8', 99_999],
] as const;

const shown = async (typed: Parameters<typeof openedExample>[1] = FAULTS, ribbon = new RibbonInHand()) => {
  const { store, ...rest } = await openedExample(PARTNER, typed);
  await showPane(servicesWith({ kind: 'return', return: store }, { requests: ribbon }));
  return { store, ribbon, ...rest };
};
const home = (): HTMLElement | null => screen.queryByRole('heading', { level: 1, name: 'Sevenoaks District Council' });

describe('the page measure by measure', () => {
  it('opens at the measure of a card, takes the focus, and gives it back where it came from', async () => {
    await shown();
    const fillIn = screen.getByRole('button', { name: /^Fill in here Safe 1/ });
    await userEvent.click(fillIn);
    await waitFor(() => expect(home()).toBeNull());
    await waitFor(() => expect(document.activeElement?.tagName).toMatch(/^H[12]$/));
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Overview' }));
    expect(home()).not.toBeNull();
    expect(document.activeElement).toBe(fillIn);
  });
});

describe('what the ribbon asks for', () => {
  it('opens signing off, unless that has to wait', async () => {
    const view = (await openedExample(PARTNER)).store.getState().view;
    const ribbon = new RibbonInHand();
    const store = returnInHand({
      ...view,
      signOff: { ...view.signOff, state: 'not signed', waitsFor: '1 to fix first' },
    });
    await showPane(servicesWith({ kind: 'return', return: store }, { requests: ribbon }));
    ribbon.make('sign off');
    expect(home()).not.toBeNull();
    store.become({ view: { ...view, signOff: { ...view.signOff, state: 'not signed', waitsFor: undefined } } });
    ribbon.make('sign off');
    await waitFor(() => expect(home()).toBeNull());
    await screen.findByRole('heading', { level: 1, name: /^Sign/ });
    ribbon.make('home');
    await act(() => Promise.resolve());
    expect(home()).not.toBeNull();
  });
});
