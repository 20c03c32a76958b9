import type { ThemeName, ThemeSource } from './theme-store';

const BLACK = '#000000';
const WHITE = '#ffffff';

/** Of 0 to 255: under it a ground is dark. */
const HALF = 128;

/** Milliseconds for which office.js says again what it said before. */
const REMEMBERED = 5_000;

/** How Office looks. Where it doesn't say (Excel for the web, at times), the system's look stands in for it. */
export function officeTheme(context: Office.Context, view: Window, system: ThemeSource): ThemeSource {
  return {
    current: () => themeOf(context.officeTheme) ?? system.current(),
    subscribe(listener) {
      let again: number | undefined;
      const look = (): void => {
        listener();
        view.clearTimeout(again);
        again = view.setTimeout(listener, REMEMBERED + 100);
      };
      // Excel tells of a change in some versions only; whoever comes back from choosing another theme clicks into the pane.
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

/** Undefined where Office says nothing of its colours, or nothing that can be understood. */
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

/** An Excel that doesn't know the event refuses it, by throwing or in the answer that nobody waits for. */
function heard({ document }: Office.Context, listener: () => void): () => void {
  const { OfficeThemeChanged } = Office.EventType;
  try {
    document.addHandlerAsync(OfficeThemeChanged, listener);
    return () => document.removeHandlerAsync(OfficeThemeChanged, { handler: listener });
  } catch {
    return () => undefined;
  }
}
