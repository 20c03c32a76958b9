import type { Browser, Locator } from 'playwright-core';
import type { ExcelHost } from '../../excel-host/excel-host';
import { cellAt } from '../../excel-host/workbook/look-up';
import type { Filled } from '../../../src/documents/return-workbook/return-workbook';
import { launchedBrowser, type Look } from '../browser';
import { button, titled, type Desk } from '../journeys/desk';
import { enters } from '../journeys/guide';
import { besideExcel, deskBeside } from '../journeys/in-excel';
import { onCard } from '../journeys/overview';
import { filledIn, parksReturn } from '../journeys/parks-return';
import { withMouse } from '../journeys/with-mouse';

const LOOK: Look = { name: 'faults', width: 320, height: 640 };
const CODE = 'GeneralException';
/** A way on, or what wasn't done. */
const TOLD = /^(Read again|Try again|Not signed off\.|Your explanation isn't in the sheet yet\.)$/;

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

const ODD = 'Parks 1 \u00b7 Visits to parks';
const WHY = 'New counters were put in at the gates; the old ones missed most visits.';

/** What a person does while something goes wrong, in which return, and what the workbook then holds of it. */
interface Action {
  filled?: Filled;
  does(desk: Desk, host: ExcelHost): Promise<unknown>;
  held(host: ExcelHost): unknown;
  /** What may stand there: as before, or complete. */
  mayHold: readonly unknown[];
}

const valueAt = (host: ExcelHost, sheet: string, cell: string): unknown => cellAt(host.book, sheet, cell).value;
const visitsIn = (host: ExcelHost): unknown => valueAt(host, 'Figures', 'G5');

const ACTIONS: Record<string, Action> = {
  'enter': {
    does: async (desk) => {
      await desk.person.press(button(desk.pane, 'Fill in measure by measure'));
      await titled(desk.pane, 'Visits to parks').waitFor();
      await enters(desk, { question: 'Visits to parks', typed: { 'This year': '1700' } });
    },
    held: visitsIn,
    mayHold: ['', 1700],
  },
  'go to': { does: ({ pane, person }) => person.press(button(pane, /^Go to cell/).first()), held: visitsIn, mayHold: [''] },
  'check': { does: (_, host) => host.ribbon.click('CheckReturn'), held: visitsIn, mayHold: [''] },
  'explain': {
    filled: filledIn(15130),
    does: async (desk) => {
      await desk.person.press(onCard(desk.pane, ODD, 'Explain\u2026'));
      await desk.person.type(desk.pane.getByRole('textbox', { name: 'Your explanation (required)' }), WHY);
      await desk.person.press(button(desk.pane, 'Save explanation'));
    },
    held: (host) => valueAt(host, 'Figures', 'L5'),
    mayHold: ['', WHY],
  },
  'sign off': {
    filled: filledIn(1700),
    does: async (desk) => {
      await desk.person.press(button(desk.pane, 'Sign off\u2026'));
      await desk.person.type(desk.pane.getByRole('textbox', { name: 'Your name (required)' }), 'Ann Lee');
      await desk.person.type(desk.pane.getByRole('textbox', { name: 'Your role (required)' }), 'Director');
      await desk.person.press(button(desk.pane, 'Sign off'));
    },
    held: (host) => signedIn(host).join(' '),
    mayHold: ['blank blank blank', 'filled filled filled'],
  },
};

/** Whether the lines for name, role and date on "Start here" are filled. */
function signedIn(host: ExcelHost): readonly string[] {
  const labels = Array.from({ length: 60 }, (_, row) => row + 1).filter((row) => /^(Your name|Your role|Date signed off)$/.test(String(valueAt(host, 'Start here', `A${row}`))));
  return labels.map((row) => (valueAt(host, 'Start here', `B${row}`) === '' ? 'blank' : 'filled'));
}

/** Nothing of a program's own language. */
async function holdsPlainWords(pane: Locator): Promise<void> {
  expect(await pane.innerText()).not.toMatch(/GeneralException|undefined|\[object|\bat .*\.js/);
}

/** True where the action makes so many round trips that the fault came to pass. */
async function isHit(host: ExcelHost): Promise<boolean> {
  for (let waited = 0; waited < 3_000 && host.faults.pending > 0; waited += 100) await new Promise((resolve) => setTimeout(resolve, 100));
  return host.faults.pending === 0;
}

describe.each(Object.entries(ACTIONS))('%s', (_, { filled, does, held, mayHold }) => {
  it('says what happened whichever of its round trips fails, and leaves the workbook as before or complete', async () => {
    let sync = 1;
    for (let goesOn = true; goesOn; sync += 1) {
      await besideExcel(browser, LOOK, await parksReturn(filled), async (excel) => {
        const desk = deskBeside(excel, withMouse(excel.page));
        await desk.pane.getByText(filled ? '7 of 7 entries' : '0 of 7 entries').waitFor();
        excel.host.faults.ask({ sync, code: CODE });
        await does(desk, excel.host);
        goesOn = await isHit(excel.host);
        if (goesOn) await desk.pane.getByText(TOLD).filter({ visible: true }).first().waitFor();
        expect(mayHold).toContain(held(excel.host));
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
