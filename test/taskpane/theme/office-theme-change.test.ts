/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { officeTheme } from '../../../src/taskpane/theme/office-theme';
import type { ThemeName, ThemeSource } from '../../../src/taskpane/theme/theme-store';
import { pass, useFakeTime } from '../../builders/until';
import { openedHost } from '../../excel-host/opened-host';
import { DARK } from '../../excel-host/surroundings';

const system: ThemeSource = { current: () => 'light', subscribe: () => () => undefined };

afterEach(() => jest.useRealTimers());

it('a new theme of Office is seen at last, though office.js goes on saying the old one for some seconds', async () => {
  const host = await openedHost();
  useFakeTime();
  const theme = officeTheme(Office.context, window, system);
  expect(theme.current()).toBe('light');
  const seen: ThemeName[] = [];
  const stop = theme.subscribe(() => seen.push(theme.current()));
  host.surroundings.theme = DARK;
  window.dispatchEvent(new Event('focus'));
  await pass(5_300);
  stop();
  expect(seen).toEqual(['light', 'dark']);
});
