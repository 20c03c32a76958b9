/** @jest-environment jsdom */
import { BrowserInHand, field, openFile, press, sheetsShown, showSheet } from './page-in-hand';
import { act, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Offline } from '../../src/without-excel/edges';
import { axeFindings } from '../taskpane/shown-pane';

/** What keeps the page offline, told by the test. */
class OfflineInHand implements Offline {
  private current: ReturnType<Offline['state']> = { isReady: false };
  private readonly listeners = new Set<() => void>();

  state = (): ReturnType<Offline['state']> => this.current;
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  become(change: Partial<ReturnType<Offline['state']>>): void {
    act(() => {
      this.current = { ...this.current, ...change };
      for (const listener of this.listeners) listener();
    });
  }
}

const browser = new BrowserInHand();
afterEach(() => browser.close());

describe('the page', () => {
  it('says when it opens without a connection', async () => {
    const offline = new OfflineInHand();
    await browser.tab({ offline });
    expect(screen.getByText('This page needs a connection to open.')).toBeDefined();
    offline.become({ isReady: true });
    expect(screen.getByText('This page also opens without a connection.')).toBeDefined();
  });

  it('offers a newer version, and loses nothing when it is loaded', async () => {
    const offline = new OfflineInHand();
    const load = jest.fn(() => void browser.load());
    await browser.tab({ offline });
    await openFile();
    await showSheet('Figures');
    await userEvent.clear(field('G5'));
    await userEvent.type(field('G5'), '8');
    offline.become({ newer: load });
    expect(screen.getByText('A newer version of this page is ready.', { ignore: '[role="status"] *' })).toBeDefined();
    expect(await axeFindings()).toEqual([]);
    await press('Load it');
    await waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    await sheetsShown();
    await showSheet('Figures');
    expect(field('G5').value).toBe('8');
  });
});
