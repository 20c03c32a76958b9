import type { Browser } from 'playwright-core';
import { OFFICE_JS_HOSTS } from '../../../src/taskpane/office-js-address';
import { areaOf } from '../../excel-host/area';
import { cellAt } from '../../excel-host/workbook/look-up';
import { launchedBrowser, type Look } from '../browser';
import { button, titled } from '../journeys/desk';
import { enters } from '../journeys/guide';
import { besideExcel, deskBeside } from '../journeys/in-excel';
import { parksReturn } from '../journeys/parks-return';
import { withMouse } from '../journeys/with-mouse';

const LOOK: Look = { name: 'in step', width: 320, height: 640 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

it('shows what the person and somebody else type in the sheet', async () =>
  besideExcel(browser, LOOK, await parksReturn(), async (excel) => {
    const { pane } = deskBeside(excel, withMouse(excel.page));
    await pane.getByText('0 of 7 figures entered').waitFor();
    excel.host.person.type('Figures', 'G5', '1700');
    await pane.getByText('1 of 7 figures entered').waitFor();
    excel.host.somebodyElse.type('Figures', 'G8', 'lots');
    await pane.getByRole('tab', { name: 'To fix 1' }).waitFor();
    expect(excel.faults).toEqual([]);
  }));

it('waits while a cell is typed in, says so, and goes on by itself', async () =>
  besideExcel(browser, LOOK, await parksReturn(), async (excel) => {
    const desk = deskBeside(excel, withMouse(excel.page));
    await desk.person.press(button(desk.pane, 'Fill in measure by measure'));
    await titled(desk.pane, 'Visits to parks').waitFor();
    excel.host.editCell(true);
    await enters(desk, { question: 'Visits to parks', typed: { 'This year': '1700' } });
    await desk.pane.getByText('A cell is being typed in').filter({ visible: true }).first().waitFor();
    expect(cellAt(excel.host.book, 'Figures', 'G5').value).toBe('');
    excel.host.editCell(false);
    await desk.pane.getByText('Figures, G5 · Saved').waitFor();
    expect(cellAt(excel.host.book, 'Figures', 'G5').value).toBe(1700);
  }));

it('does what the ribbon\u2019s buttons ask for', async () =>
  besideExcel(browser, LOOK, await parksReturn(), async (excel) => {
    const desk = deskBeside(excel, withMouse(excel.page));
    await desk.person.press(button(desk.pane, 'Fill in measure by measure'));
    await titled(desk.pane, 'Visits to parks').waitFor();
    await excel.host.ribbon.click('CheckReturn');
    await titled(desk.pane, 'Green Trust').waitFor();
    excel.host.person.select('Figures', 'A1');
    await excel.host.ribbon.click('NextProblem');
    expect(excel.host.book.selection).toMatchObject({ sheet: excel.host.sheet('Figures').id, area: areaOf('G5') });
    await excel.host.ribbon.click('SignOff');
    await desk.pane.getByText('Sign off… 8 to do first.').waitFor();
  }));

it.each(['none', 'silent'] as const)(
  'names both addresses to allow within 8 seconds where office.js is %s',
  async (officeJs) =>
    besideExcel(
      browser,
      LOOK,
      await parksReturn(),
      async ({ page }) => {
        const text = page.getByRole('paragraph').filter({ hasText: 'ask your IT team to allow' });
        await text.waitFor({ timeout: 8_500 });
        for (const host of OFFICE_JS_HOSTS) expect(await text.innerText()).toContain(host);
      },
      { officeJs },
    ),
);
