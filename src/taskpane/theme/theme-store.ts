import { createStore } from 'zustand/vanilla';
import type { ReadableStore } from '../../workflows/ports';

export type ThemeName = 'light' | 'dark' | 'high contrast';

/** Where a theme is read from: the operating system or Office. */
export interface ThemeSource {
  current(): ThemeName;
  /** Calls back after a change; the function returned stops it. */
  subscribe(listener: () => void): () => void;
}

/** The operating system's theme, for a page outside Office. */
export function systemTheme(view: Window): ThemeSource {
  const dark = view.matchMedia('(prefers-color-scheme: dark)');
  return {
    current: () => (dark.matches ? 'dark' : 'light'),
    subscribe: (listener) => {
      dark.addEventListener('change', listener);
      return () => dark.removeEventListener('change', listener);
    },
  };
}

/** The theme that the page shows: that of one source, until it is told to follow another. */
export class ThemeStore implements ReadableStore<ThemeName> {
  private readonly store = createStore<ThemeName>(() => 'light');
  readonly getState = this.store.getState;
  readonly getInitialState = this.store.getInitialState;
  readonly subscribe = this.store.subscribe;
  private unfollow: () => void = () => undefined;

  constructor(source: ThemeSource) {
    this.follow(source);
  }

  follow(source: ThemeSource): void {
    const show = (): void => this.store.setState(source.current(), true);
    this.unfollow();
    this.unfollow = source.subscribe(show);
    show();
  }
}
