import type { ThemeName, ThemeSource } from './theme-store';

const BLACK = '#000000';
const WHITE = '#ffffff';

/** Brightness from 0 to 255 below which a background counts as dark. */
const HALF = 128;

/** Milliseconds for which office.js caches the theme: it is read again after them. */
const CACHED = 5_000;

/** Office's theme, or the system's where Office gives none, as Excel on the web sometimes does. */
export function officeTheme(context: Office.Context, view: Window, system: ThemeSource): ThemeSource {
  return {
    current: () => themeOf(context.officeTheme) ?? system.current(),
    subscribe(listener) {
      let again: number | undefined;
      const look = (): void => {
        listener();
        view.clearTimeout(again);
        again = view.setTimeout(listener, CACHED + 100);
      };
      // For versions of Excel that don't fire the event: there the pane regains the focus after a change of theme.
      view.addEventListener('focus', look);
      view.document.addEventListener('visibilitychange', look);
      const stopHearing = heard(context, look);
      const stopSystem = system.subscribe(listener);
      return () => {
        view.clearTimeout(again);
        view.removeEventListener('focus', look);
        view.document.removeEventListener('visibilitychange', look);
        stopHearing();
        stopSystem();
      };
    },
  };
}

/** Gives undefined where Office gives no colours, or none that can be parsed. */
export function themeOf(theme: Office.OfficeTheme | undefined): ThemeName | undefined {
  const ground = colourOf(theme?.bodyBackgroundColor);
  const text = colourOf(theme?.bodyForegroundColor);
  if (ground === undefined) return undefined;
  if (ground === BLACK && text === WHITE) return 'high contrast';
  return brightness(ground) < HALF ? 'dark' : 'light';
}

function colourOf(said: unknown): string | undefined {
  const digits = typeof said === 'string' ? /^#?([0-9a-f]{6})$/i.exec(said)?.[1] : undefined;
  return digits === undefined ? undefined : `#${digits.toLowerCase()}`;
}

function brightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Subscribes to Office's event of a changed theme. An Excel that doesn't have it throws, or does nothing. */
function heard({ document }: Office.Context, listener: () => void): () => void {
  const { OfficeThemeChanged } = Office.EventType;
  try {
    document.addHandlerAsync(OfficeThemeChanged, listener);
    return () => document.removeHandlerAsync(OfficeThemeChanged, { handler: listener });
  } catch {
    return () => undefined;
  }
}
