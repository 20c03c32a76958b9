export type ThemeName = 'light' | 'dark' | 'high contrast';

/** Says how the host looks, and when that changes. */
export interface ThemeSource {
  current(): ThemeName;
  subscribe(listener: () => void): () => void;
}

/** How the system looks: for a page that no Office stands around. */
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
