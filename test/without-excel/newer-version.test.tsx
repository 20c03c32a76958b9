/** @jest-environment jsdom */
import { BrowserInHand, field, openFile, press, sheetsShown, showSheet } from './page-in-hand';
import { act, screen, waitFor } from '@testing-library/react';
import { createStore } from 'zustand/vanilla';
import { userEvent } from '@testing-library/user-event';
import type { OfflineState } from '../../src/without-excel/browser-services';
import { axeFindings } from '../taskpane/shown-pane';

const offlineStore = () => createStore<OfflineState>(() => ({ isReady: false }));

const browser = new BrowserInHand();
afterEach(() => browser.close());

describe('the page', () => {
  it('says when it opens without a connection', async () => {
    const offline = offlineStore();
    await browser.tab({ offline });
    expect(screen.getByText('This page needs a connection to open.')).toBeDefined();
    act(() => offline.setState({ isReady: true }));
    expect(screen.getByText('This page also opens without a connection.')).toBeDefined();
  });

  it('offers a newer version, and loses nothing when it is loaded', async () => {
    const offline = offlineStore();
    const load = jest.fn(() => void browser.load());
    await browser.tab({ offline });
    await openFile();
    await showSheet('Figures');
    await userEvent.clear(field('G5'));
    await userEvent.type(field('G5'), '8');
    act(() => offline.setState({ newer: load }));
    expect(screen.getByText('A newer version of this page is ready.', { ignore: '[role="status"] *' })).toBeDefined();
    expect(await axeFindings()).toEqual([]);
    await press('Load it');
    await waitFor(() => expect(load).toHaveBeenCalledTimes(1));
    await sheetsShown();
    await showSheet('Figures');
    expect(field('G5').value).toBe('8');
  });
});
