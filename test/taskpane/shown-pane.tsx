import { act, cleanup, configure, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { Pane } from '../../src/taskpane/Pane';
import { RibbonRequests, type RibbonRequest } from '../../src/taskpane/ribbon/ribbon-requests';
import type { ThemeName } from '../../src/taskpane/theme/theme-store';
import type { PaneServices } from '../../src/taskpane/pane-services';
import type { OpenedWorkbook } from '../../src/workflows/open-return/recognise-workbook';
import type { OpenReturn, OpenReturnState } from '../../src/workflows/open-return/open-return';
import type { ReturnView } from '../../src/workflows/open-return/return-view';
import { settled } from '../builders/workbook-in-hand';

// Nothing here measures time: these only end a test that would never end, however busy the machine is.
jest.setTimeout(300_000);
configure({ asyncUtilTimeout: 60_000 });

afterEach(async () => {
  // What is typed is saved as the pane closes, which is to be over before the next test begins.
  cleanup();
  await settled();
  document.body.replaceChildren();
  localStorage.clear();
});

globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

export function servicesWith(
  opened: OpenedWorkbook | (() => Promise<OpenedWorkbook>),
  more: Partial<PaneServices> = {},
): PaneServices {
  return {
    open: typeof opened === 'function' ? opened : () => Promise.resolve(opened),
    openExample: () => Promise.resolve(undefined),
    goTo: () => Promise.resolve(undefined),
    worksOffline: false,
    theme: createStore<ThemeName>(() => 'light'),
    today: () => '2022-05-11',
    links: {},
    ...more,
  };
}

/** The pane in a page's main part, once what is open has been read. */
export async function showPane(services: PaneServices): Promise<void> {
  document.documentElement.lang = 'en-GB';
  document.title = 'Partner Returns';
  const root = document.body.appendChild(document.createElement('main'));
  await act(async () => {
    render(<Pane services={services} />, { container: root });
    await Promise.resolve();
  });
}

/** What axe finds, in words; colours need a browser. */
export async function axeFindings(): Promise<string[]> {
  const { violations } = await act(() => axe.run(document, { rules: { 'color-contrast': { enabled: false } } }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

export const announced = (): string => screen.getByRole('status').textContent;

/** A return in a state that would take many steps to come to; what is asked of it is noted. */
export class ReturnInHand implements OpenReturn {
  readonly asked: string[] = [];
  readonly getState: OpenReturn['getState'];
  readonly getInitialState: OpenReturn['getInitialState'];
  readonly subscribe: OpenReturn['subscribe'];
  private readonly store: StoreApi<OpenReturnState>;

  constructor(state: OpenReturnState) {
    this.store = createStore<OpenReturnState>(() => state);
    ({ getState: this.getState, getInitialState: this.getInitialState, subscribe: this.subscribe } = this.store);
  }

  become(change: Partial<OpenReturnState>): void {
    act(() => this.store.setState(change));
  }

  refresh = (): Promise<void> => this.note('refresh');
  enter = (): Promise<{ state: 'entered' }> => Promise.resolve({ state: 'entered' });
  explain = (): Promise<{ state: 'entered' }> => Promise.resolve({ state: 'entered' });
  signOff = (): Promise<{ state: 'entered' }> => Promise.resolve({ state: 'entered' });
  goTo: OpenReturn['goTo'] = ({ sheet, cell }) => this.note(`goTo ${sheet}!${cell ?? ''}`);
  goToNextProblem = (): Promise<void> => this.note('next');
  tryAgain = (): Promise<void> => this.note('again');
  dismissTrouble = (): void => void this.note('dismiss');
  close = (): void => void this.note('close');

  private note(what: string): Promise<void> {
    this.asked.push(what);
    return Promise.resolve();
  }
}

export function returnInHand(view: ReturnView, more: Partial<OpenReturnState> = {}): ReturnInHand {
  return new ReturnInHand({ view, activity: 'none', ...more });
}

/** Ribbon commands, given by the test. */
export class RibbonInHand extends RibbonRequests {
  override make(request: RibbonRequest): void {
    act(() => super.make(request));
  }
}
