import type { Locator, Page } from 'playwright-core';
import type { Person } from './person';

/** Somebody at a page with the pane in it. */
export interface Desk {
  page: Page;
  person: Person;
  /** The pane alone, wherever it stands. */
  pane: Locator;
  /** Told whenever something new is to be seen. */
  see: (state: string) => Promise<void>;
}

export const paneIn = (page: Page): Locator => page.getByRole('region', { name: 'Partner Returns', exact: true });

export const unseen: Desk['see'] = () => Promise.resolve();

export const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

/** Where the pane's page says what it is. */
export const titled = (pane: Locator, title: string | RegExp): Locator =>
  pane.getByRole('heading', { level: 1, name: title });
