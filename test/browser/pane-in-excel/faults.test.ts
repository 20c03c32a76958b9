import type { Browser, Locator } from 'playwright-core';
import type { ExcelHost } from '../../excel-host/excel-host';
import { cellAt } from '../../excel-host/workbook/look-up';
import { launchedBrowser, type Look } from '../browser';
import { button, titled, type Desk } from '../journeys/desk';
import { enters } from '../journeys/guide';
import { besideExcel, deskBeside } from '../journeys/in-excel';
import { parksReturn } from '../journeys/parks-return';
import { withMouse } from '../journeys/with-mouse';

const LOOK: Look = { name: 'faults', width: 320, height: 640 };
const CODE = 'GeneralException';

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

/** What a person does while something goes wrong. */
const ACTIONS: Record<string, (desk: Desk, host: ExcelHost) => Promise<void>> = {
  'enter': async (desk) => {
    await desk.person.press(button(desk.pane, 'Fill in measure by measure'));
    await titled(desk.pane, 'Visits to parks').waitFor();
    await enters(desk, { question: 'Visits to parks', typed: { 'This year': '1700' } });
  },
  'go to': ({ pane, person }) => person.press(button(pane, /^Go to cell/).first()),
  'check': (_, host) => host.ribbon.click('CheckReturn'),
};

const heldBy = (host: ExcelHost): unknown => cellAt(host.book, 'Figures', 'G5').value;

/** Nothing of a program's own language. */
async function holdsPlainWords(pane: Locator): Promise<void> {
  expect(await pane.innerText()).not.toMatch(/GeneralException|undefined|\[object|\bat .*\.js/);
}

/** True where the action makes so many round trips that the fault came to pass. */
async function isHit(host: ExcelHost): Promise<boolean> {
  for (let waited = 0; waited < 3_000 && host.faults.pending > 0; waited += 100) await new Promise((resolve) => setTimeout(resolve, 100));
  return host.faults.pending === 0;
}

describe.each(Object.keys(ACTIONS))('%s', (name) => {
  it('says what happened whichever of its round trips fails, and leaves the workbook as before or complete', async () => {
    let sync = 1;
    for (let goesOn = true; goesOn; sync += 1) {
      await besideExcel(browser, LOOK, await parksReturn(), async (excel) => {
        const desk = deskBeside(excel, withMouse(excel.page));
        await desk.pane.getByText('0 of 7 entries').waitFor();
        excel.host.faults.ask({ sync, code: CODE });
        await ACTIONS[name]?.(desk, excel.host);
        goesOn = await isHit(excel.host);
        if (goesOn) await button(desk.pane, /^(Read again|Try again)$/).first().waitFor();
        expect(['', 1700]).toContain(heldBy(excel.host));
        await holdsPlainWords(desk.pane);
      });
    }
    expect(sync).toBeGreaterThan(2);
  });
});

it('says in words that the workbook can\u2019t be read, and reads it when asked again', async () =>
  besideExcel(browser, LOOK, await parksReturn(), async (excel) => {
    excel.host.faults.ask({ sync: 1, code: CODE });
    const again = await excel.again();
    const desk = deskBeside(again, withMouse(again.page));
    await titled(desk.pane, /./).waitFor();
    await holdsPlainWords(desk.pane);
    const retry = button(desk.pane, 'Try again');
    await desk.person.press(retry);
    await titled(desk.pane, 'Green Trust').waitFor();
    await again.page.context().close();
  }));
