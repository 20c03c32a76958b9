import type { Browser } from 'playwright-core';
import type { NamedBytes } from '../../../src/workflows/ports';
import { launchedBrowser } from '../browser';
import type { InExcel } from '../excel/opened-in-excel';
import { button, titled, unseen, type Desk } from '../journeys/desk';
import { enters } from '../journeys/guide';
import { sees } from '../journeys/look-over-sizes';
import { councilFile, salesWorkbook } from '../journeys/other-files';
import { filledIn, parksReturn } from '../journeys/parks-return';
import { signsOff } from '../journeys/sign-off';
import { lookedBeside, THEMES } from './beside';

const CODE = 'GeneralException';

let browser: Browser;
let council: NamedBytes;
beforeAll(async () => {
  [browser, council] = await Promise.all([launchedBrowser(), councilFile()]);
});
afterAll(() => browser.close());

describe.each(THEMES)(
  'in Office\u2019s $name theme axe blames nothing, and nothing is cut off or too small,',
  (themed) => {
    it('beside a workbook that is no return, on line and off line', async () =>
      lookedBeside(browser, themed, await salesWorkbook(), async (desk, { page }) => {
        const { pane, person } = desk;
        await sees(desk, 'no return', pane.getByText(/^sales\.xlsx isn't a return/));
        await page.context().setOffline(true);
        await sees(desk, 'no return offline', pane.getByText('You are offline. The example needs a connection.'));
        await person.press(button(pane, 'Open the example'));
        await sees(desk, 'example not loaded', pane.getByText("The example couldn't be loaded."));
      }));

    it('beside a council workbook', async () =>
      lookedBeside(browser, themed, council, async (desk) => {
        await sees(desk, 'council workbook', desk.pane.getByText('Council workbook for 2021/22'));
      }));

    it('while a cell is typed in, where Excel fails, where a page can\u2019t be fetched, and where it is we who fail', async () =>
      lookedBeside(browser, themed, await parksReturn(), async (desk, excel) => {
        await waits(desk, excel);
        await failsToCheck(desk, excel);
        await failsToOpen(desk, excel);
        await isOffline(desk, excel);
        await stops(desk, excel);
      }));

    it('when something is changed while signing off, and after it', async () =>
      lookedBeside(browser, themed, await parksReturn(filledIn(1700)), async (desk, { page, host }) => {
        const { pane, person } = desk;
        await page.clock.setFixedTime(new Date('2025-05-11T09:30:00+01:00'));
        await person.press(button(pane, 'Sign off…'));
        await titled(pane, 'Sign off').waitFor();
        host.person.type('Figures', 'G5', '');
        await sees(desk, 'sign off waits', pane.getByText(/^Signing off says that the figures are right, so it waits/));
        host.person.type('Figures', 'G5', '1700');
        await person.press(button(pane, 'Back'));
        await signsOff({ ...desk, see: unseen }, { name: 'Ann Lee', role: 'Director' });
        await person.press(button(pane, 'Overview'));
        host.person.type('Figures', 'G5', '1710');
        await sees(desk, 'changed after signing', pane.getByText('Something was changed after Ann Lee signed off.'));
        await person.press(button(pane, 'Sign off again…'));
        await sees(desk, 'sign off again', titled(pane, 'Sign off again'));
      }));
  },
);

/** Excel answers nothing until the person is done with the cell. */
async function waits(desk: Desk, { host }: InExcel): Promise<void> {
  const { pane, person } = desk;
  await person.press(button(pane, 'Fill in measure by measure'));
  await titled(pane, 'Visits to parks').waitFor();
  host.editCell(true);
  await enters(desk, { question: 'Visits to parks', typed: { 'This year': '1700' } });
  await sees(desk, 'waiting for the sheet', pane.getByText('Waiting for the sheet'));
  host.editCell(false);
  await pane.getByText('Figures, G5 · Saved').waitFor();
}

async function failsToCheck(desk: Desk, { host }: InExcel): Promise<void> {
  host.faults.ask({ code: CODE });
  await host.ribbon.click('CheckReturn');
  await sees(desk, 'not read again', button(desk.pane, 'Read again'));
  await desk.person.press(button(desk.pane, 'Read again'));
  await button(desk.pane, 'Read again').waitFor({ state: 'detached' });
}

async function failsToOpen(desk: Desk, { page, host }: InExcel): Promise<void> {
  host.faults.ask({ sync: 1, code: CODE });
  await page.reload({ waitUntil: 'domcontentloaded' });
  await sees(desk, 'workbook not read', titled(desk.pane, "The workbook can't be read"));
  await desk.person.press(button(desk.pane, 'Try again'));
  await titled(desk.pane, 'Green Trust').waitFor();
}

/** What wasn't fetched before the connection went. */
async function isOffline(desk: Desk, { page, host }: InExcel): Promise<void> {
  const { pane, person } = desk;
  host.person.type('Figures', 'G5', '15130');
  await page.context().setOffline(true);
  await person.press(pane.getByRole('tab', { name: 'To explain 1' }));
  await person.press(button(pane, /^Explain…/));
  await sees(desk, 'page not fetched', titled(pane, "This page couldn't be loaded"));
  await page.context().setOffline(false);
  await person.press(button(pane, 'Back'));
}

async function stops(desk: Desk, { page }: InExcel): Promise<void> {
  const { pane, person } = desk;
  await page.evaluate(() => {
    const { focus } = HTMLElement.prototype;
    HTMLElement.prototype.focus = () => {
      HTMLElement.prototype.focus = focus;
      throw new Error('broken by the test');
    };
  });
  await person.press(button(pane, /measure by measure$/));
  await sees(desk, 'stopped', titled(pane, 'The pane has stopped'));
  await person.press(button(pane, 'Start again'));
  await titled(pane, 'Green Trust').waitFor();
}
