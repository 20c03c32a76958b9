/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { officeTheme, themeOf } from '../../../src/taskpane/theme/office-theme';
import type { ThemeName, ThemeSource } from '../../../src/taskpane/theme/theme-store';
import { openedHost } from '../../excel-host/opened-host';
import { DARK } from '../../excel-host/surroundings';

const colours = (bodyBackgroundColor: string, bodyForegroundColor: string) =>
  ({ bodyBackgroundColor, bodyForegroundColor }) as Office.OfficeTheme;
const system = (name: ThemeName): ThemeSource => ({ current: () => name, subscribe: () => () => undefined });

it.each([
  ['Colourful', '#ffffff', '#262626', 'light'],
  ['White', 'FFFFFF', '262626', 'light'],
  ['Dark grey', '#666666', '#ffffff', 'dark'],
  ['Black', '#0a0a0a', '#ffffff', 'dark'],
  ['high contrast', '#000000', '#ffffff', 'high contrast'],
])('the theme %s, %s with %s, is %s', (_, ground, text, expected) => {
  expect(themeOf(colours(ground, text))).toBe(expected);
});

it('says nothing where Office says nothing, or nothing that is a colour', () => {
  expect(themeOf(undefined)).toBeUndefined();
  expect(themeOf(colours('', ''))).toBeUndefined();
  expect(themeOf(colours('red', 'white'))).toBeUndefined();
});

describe('the theme of Office', () => {
  it('is the one around the pane, whatever the system’s', async () => {
    await openedHost({ theme: DARK });
    expect(officeTheme(Office.context, window, system('light')).current()).toBe('dark');
  });

  it('is the system’s where Excel does not say', () => {
    const silent = { document: Office.context.document } as Office.Context;
    expect(officeTheme(silent, window, system('dark')).current()).toBe('dark');
  });

  it('is looked at anew when the person comes back to the pane, until nobody listens', async () => {
    await openedHost();
    let looks = 0;
    const stop = officeTheme(Office.context, window, system('light')).subscribe(() => (looks += 1));
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(looks).toBe(2);
    stop();
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(looks).toBe(2);
  });
});
