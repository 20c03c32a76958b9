import type { Browser } from 'playwright-core';
import { BLACK, DARK } from '../../excel-host/surroundings';
import { launchedBrowser, type Look } from '../browser';
import { heldIn } from '../journeys/checked-file';
import { PARKS_ENTERED, PARKS_ERRAND } from '../journeys/errands';
import { besideExcel, deskBeside, partnersWayInExcel } from '../journeys/in-excel';
import { lookingOver } from '../journeys/look-over';
import { parksReturn } from '../journeys/parks-return';
import { withKeyboard } from '../journeys/with-keyboard';
import { withMouse } from '../journeys/with-mouse';

const look = (name: string): Look => ({ name, width: 320, height: 640, options: { reducedMotion: 'reduce' } });

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

describe.each([
  ['by mouse', withMouse],
  ['by keyboard alone', withKeyboard],
] as const)('%s', (_, person) => {
  it('fills in a return, mends it in the sheet, explains and signs it', async () =>
    besideExcel(browser, look('pane'), await parksReturn(), async (excel) => {
      await excel.page.clock.setFixedTime(new Date(PARKS_ERRAND.day));
      const held = heldIn(await partnersWayInExcel(excel, deskBeside(excel, person(excel.page)), PARKS_ERRAND));
      expect(held).toEqual({
        entries: PARKS_ENTERED,
        texts: { 'Parks 1': 'The parks were open to everyone all year.' },
        signed: PARKS_ERRAND.signature,
        asked: [],
      });
      expect(excel.faults).toEqual([]);
    }));
});

it.each([
  ['light', undefined],
  ['dark', DARK],
  ['high contrast', BLACK],
] as const)(
  'shows nothing that axe blames in Office\u2019s %s theme',
  async (name, theme) => {
    const found: string[] = [];
    await besideExcel(
      browser,
      look(name),
      await parksReturn(),
      async (excel) => {
        await excel.page.clock.setFixedTime(new Date(PARKS_ERRAND.day));
        await partnersWayInExcel(
          excel,
          deskBeside(excel, withMouse(excel.page), lookingOver(excel.page, look(`pane ${name}`), ['light'], found)),
          PARKS_ERRAND,
        );
      },
      theme && { theme },
    );
    expect(found).toEqual([]);
  },
  120_000,
);
