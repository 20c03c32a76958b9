import type { Locator } from 'playwright-core';

/** Somebody at the page: with a mouse, or with the keyboard alone. */
export interface Person {
  /** A button, a link or a tab. */
  press(target: Locator): Promise<void>;
  /** Puts the text in place of what stands in the field. */
  type(field: Locator, text: string): Promise<void>;
  /** An option of a list, or a radio button of a group, by its words. */
  choose(from: Locator, option: string): Promise<void>;
}
