import type { Browser } from 'playwright-core';
import type { ExcelHost } from '../../excel-host/excel-host';
import { launchedBrowser } from '../browser';
import { button, titled } from '../journeys/desk';
import { besideExcel, deskBeside } from '../journeys/in-excel';
import { parksReturn } from '../journeys/parks-return';
import { withMouse } from '../journeys/with-mouse';
import { READERS } from './faults-actions';
import { CODES, faultOf, mendsItself, spread, type Asked } from './faults-asked';
import { completeAfter, holdsPlainWords, LOOK, seenThrough, together, told } from './faults-met';

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

const CASES = Object.entries(READERS).map(
  ([name, action], turn) => [name, action, spread(action.trips, turn)] as const,
);
const OPENING = spread(['opens', 'opens'], CASES.length);
const OPENING_TRIPS = 2;

it('meets every code in one of its round trips', () => {
  const asked = [...CASES.flatMap(([, , cases]) => cases), ...OPENING];
  expect(new Set(asked.map(({ code }) => code))).toEqual(new Set(CODES));
});

describe.each(CASES)('%s', (_, action, cases) => {
  it('leaves the workbook alone, says what happened and goes on, whichever round trip goes wrong and when', async () => {
    const complete = await completeAfter(browser, action);
    await together(cases, (each) => seenThrough(browser, action, each, complete));
  });
});

/** With a sheet of the partner's own, Excel has to be asked a second time. */
function withOwnSheet(host: ExcelHost): void {
  host.book.structure = undefined;
  host.person.addSheet('Our sums');
  host.person.type('Our sums', 'A1', 'Counted at the gates');
}

/** Opens the pane while a round trip goes wrong; once it is tried again, it is in step with the sheet as any other. */
const opensInTheEnd = async (asked?: Asked): Promise<void> =>
  besideExcel(
    browser,
    LOOK,
    await parksReturn(),
    async (excel) => {
      const { host } = excel;
      const { pane, person } = deskBeside(excel, withMouse(excel.page));
      if (asked && !mendsItself(asked)) {
        await titled(pane, "The workbook can't be read").waitFor();
        await told(pane, {}, asked);
        await holdsPlainWords(pane);
        await person.press(button(pane, 'Try again'));
      }
      await titled(pane, 'Green Trust').waitFor();
      await holdsPlainWords(pane);
      if (!asked) expect(host.ledger.syncs).toHaveLength(OPENING_TRIPS);
      const syncs = await host.ledger.during(async () => {
        host.somebodyElse.type('Figures', 'G5', '1700');
        await pane.getByText('1 of 7 figures entered').waitFor();
      });
      expect(syncs).toHaveLength(1);
      expect(host.faults.pending).toBe(0);
      expect(excel.faults).toEqual([]);
    },
    {
      before(host) {
        withOwnSheet(host);
        if (asked) host.faults.ask(faultOf(asked));
      },
    },
  );

describe('opening', () => {
  it('takes as many round trips as are let go wrong', () => opensInTheEnd());

  it('says what happened and opens when it is tried again, whichever round trip goes wrong and when', () =>
    together(OPENING, opensInTheEnd));
});
