import type { Browser } from 'playwright-core';
import { areaOf } from '../../excel-host/area';
import { launchedBrowser } from '../browser';
import type { InExcel } from '../excel/opened-in-excel';
import { button, titled, unseen } from '../journeys/desk';
import { sees } from '../journeys/look-over-sizes';
import { salesWorkbook } from '../journeys/other-files';
import { filledIn, parksReturn } from '../journeys/parks-return';
import { signs } from '../journeys/sign-off';
import { lookedBeside, THEMES } from './beside';

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

/** The person closes the pane; its page runs on unseen. */
function closes({ host }: InExcel): void {
  host.paneState = 'Background';
}

/** A button of the ribbon, with the pane closed; tells whether the pane is open then. */
async function clicks(excel: InExcel, name: 'CheckReturn' | 'NextProblem' | 'SignOff'): Promise<boolean> {
  closes(excel);
  await excel.host.ribbon.click(name);
  return excel.host.paneState === 'Visible';
}

const isAt = ({ host }: InExcel, sheet: string, cell: string): void =>
  expect(host.book.selection).toMatchObject({ sheet: host.sheet(sheet).id, area: areaOf(cell) });

describe.each(THEMES)('with the pane closed, in Office\u2019s $name theme', (themed) => {
  it('Check return opens the pane at what was found anew, Next problem goes on through the sheet, Sign off says why it waits', async () =>
    lookedBeside(browser, themed, await parksReturn(), async (desk, excel) => {
      const { pane, person } = desk;
      await titled(pane, 'Green Trust').waitFor();
      await person.press(button(pane, 'Fill in measure by measure'));
      await titled(pane, 'Visits to parks').waitFor();
      excel.host.person.type('Figures', 'G5', 'lots');
      expect(await clicks(excel, 'CheckReturn')).toBe(true);
      await sees(desk, 'after Check return', pane.getByRole('tab', { name: 'To fix 1', selected: true }));
      excel.host.person.select('Start here', 'A1');
      expect(await clicks(excel, 'NextProblem')).toBe(false);
      isAt(excel, 'Figures', 'G5');
      expect(await clicks(excel, 'NextProblem')).toBe(false);
      isAt(excel, 'Figures', 'G6');
      expect(await clicks(excel, 'SignOff')).toBe(true);
      await pane.getByText('Sign off… 1 to fix, 7 to do first.').waitFor();
      await sees(desk, 'after Sign off that waits', pane.getByText('1 to fix, 7 to do first.').last());
    }));

  it('Next problem goes to the lines for signing at last, Sign off opens its page, and where nothing is left Next problem opens the pane', async () =>
    lookedBeside(browser, themed, await parksReturn(filledIn(1700)), async (desk, excel) => {
      const { pane, page } = desk;
      await page.clock.setFixedTime(new Date('2025-05-11T09:30:00+01:00'));
      await titled(pane, 'Green Trust').waitFor();
      expect(await clicks(excel, 'NextProblem')).toBe(false);
      expect(excel.host.book.selection.sheet).toBe(excel.host.sheet('Start here').id);
      expect(await clicks(excel, 'SignOff')).toBe(true);
      await sees(desk, 'after Sign off', titled(pane, 'Sign off'));
      await signs({ ...desk, see: unseen }, { name: 'Ann Lee', role: 'Director' });
      expect(await clicks(excel, 'NextProblem')).toBe(true);
      await sees(desk, 'after Next problem with none', titled(pane, 'Signed off'));
    }));

  it('each button opens the pane beside a workbook that is no return, and it says so', async () =>
    lookedBeside(browser, themed, await salesWorkbook(), async (desk, excel) => {
      const words = desk.pane.getByText(/^sales\.xlsx isn't a return/);
      await words.waitFor();
      for (const name of ['CheckReturn', 'NextProblem', 'SignOff'] as const)
        expect(await clicks(excel, name)).toBe(true);
      await sees(desk, 'after the ribbon beside no return', words);
    }));
});
