import type { Browser } from 'playwright-core';
import { launchedBrowser } from '../browser';
import { button, titled, unseen, type Desk } from '../journeys/desk';
import { heldBack, noConnectionTo, type HeldBack } from '../journeys/held-back';
import { sees } from '../journeys/look-over-sizes';
import { damagedReturn, letter, returnWithMore, salesWorkbook } from '../journeys/other-files';
import { filledIn, parksReturn } from '../journeys/parks-return';
import { signsOff } from '../journeys/sign-off';
import { chooses, entryIn, opens, saves, sheetTab, startPage } from '../journeys/without-excel';
import { withMouse } from '../journeys/with-mouse';
import { addressOf } from '../pages';
import { asked, breaksOnce, looked, told, typesInFigures } from './looked';

const EXAMPLE = /\/example-return\.xlsx$/;
const RETURN = 'green-trust-2024-25.xlsx';
const VISITS = 'Parks 1 Visits to parks This year';

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

/** Opens the parks' return and changes a figure, for good or ill. */
async function changesOne(desk: Desk): Promise<void> {
  await opens(desk, await parksReturn(), 'Green Trust');
  await typesInFigures(desk, VISITS, '1700');
  await desk.pane.getByText('1 of 7 figures entered').waitFor();
}

describe('axe blames nothing, and nothing is cut off or too small,', () => {
  it('while a file is read, alone or beside another that is open and no return', async () => {
    let example: HeldBack | undefined;
    await looked(
      browser,
      async (desk) => {
        const { page, pane, person } = desk;
        await sees(desk, 'start needs a connection', page.getByText('This page needs a connection to open.'));
        await person.press(button(page, 'Open the example'));
        await sees(desk, 'opening the example', page.getByRole('main').getByText('Opening the example…'));
        await page.reload();
        await opens(desk, await salesWorkbook(), 'Partner Returns');
        await sees(desk, 'no return opened', pane.getByText(/^sales\.xlsx isn't a return/));
        await person.press(button(pane, 'Open the example'));
        await sees(desk, 'opening another', told(desk, 'Opening the example…'));
        await example?.release();
        await titled(pane, 'Sevenoaks District Council').waitFor();
      },
      { before: async (page) => (example = await heldBack(page, EXAMPLE)) },
    );
  });

  it('where a file can\u2019t be opened, and where the connection is gone', () =>
    looked(
      browser,
      async (desk) => {
        const { page, person } = desk;
        await chooses(desk, await damagedReturn());
        await sees(desk, 'damaged file', told(desk, `${RETURN} can't be opened.`));
        await chooses(desk, letter());
        await sees(desk, 'file that is no workbook', told(desk, "letter.xlsx can't be opened."));
        await drops(desk, ['one.xlsx', 'two.xlsx']);
        await sees(desk, 'several files dropped', told(desk, 'Several files were dropped. One can be open at a time.'));
        await person.press(button(page, 'Open the example'));
        await sees(desk, 'example not loaded', told(desk, "The example couldn't be loaded."));
      },
      { before: (page) => noConnectionTo(page, EXAMPLE), meant: /ERR_INTERNET_DISCONNECTED/ },
    ));

  it('on the page of help', () =>
    looked(browser, async (desk) => {
      await desk.page.goto(addressOf('help.html'));
      await sees(desk, 'help', desk.page.getByRole('heading', { level: 1, name: 'Help with Partner Returns' }));
    }));

  it('offline', () =>
    looked(browser, async (desk) => {
      const { page } = desk;
      await page.getByText('This page also opens without a connection.').waitFor();
      await page.context().setOffline(true);
      await startPage(page, desk.person);
      await sees(desk, 'start offline', page.getByText('This page also opens without a connection.'));
    }));

  it('when what is open isn\u2019t saved: before it is left, and where it was left', () =>
    looked(browser, async (desk) => {
      const { page, person, pane } = desk;
      await leavesWork(desk);
      await page.reload();
      await sees(desk, 'unfinished work', page.getByRole('heading', { name: 'You have unfinished work' }));
      await person.press(button(page, 'Discard…'));
      await sees(desk, 'asked before discarding', asked(desk, `Discard the unfinished work on ${RETURN}?`));
      await person.press(button(page, 'Keep it'));
      await chooses(desk, await parksReturn());
      await sees(desk, 'asked about unfinished work', asked(desk, `You have unfinished work on ${RETURN}`));
      await person.press(button(page, 'Go on with the unfinished work'));
      await pane.getByText('1 of 7 figures entered').waitFor();
      await person.press(button(page, 'Close'));
      await sees(desk, 'asked about unsaved changes', asked(desk, `${RETURN} has changes that aren't saved to a file`));
      await person.press(button(page, 'Stay here'));
      await saves({ ...desk, see: unseen });
      await person.press(button(page, 'Close'));
      await sees(
        desk,
        'work saved earlier',
        page.getByRole('heading', { name: 'Saved earlier, still kept in this browser' }),
      );
    }));

  it('when a part of the unfinished work can\u2019t be put back', () =>
    looked(browser, async (desk) => {
      const { page, person, pane } = desk;
      await leavesWork(desk);
      await keepsMore(desk, [
        ['Start here', 'A1'],
        ['Figures', 'A1'],
        ['Figures', 'C5'],
        ['Narrative', 'A1'],
      ]);
      await page.reload();
      await person.press(button(page, 'Go on'));
      await sees(
        desk,
        'not all put back',
        told(
          desk,
          'Not all of your unfinished work could be put back: Start here, A1; Figures, A1 and C5; Narrative, A1.',
        ),
      );
      await pane.getByText('1 of 7 figures entered').waitFor();
      await person.press(sheetTab(desk, 'Figures'));
      expect(await entryIn(desk, VISITS).inputValue()).toBe('1700');
    }));

  it('when the browser keeps nothing', () =>
    looked(
      browser,
      async (desk) => {
        await opens(desk, await parksReturn(), 'Green Trust');
        await typesInFigures(desk, VISITS, '1700');
        await sees(desk, 'nothing is kept', told(desk, /This browser doesn't keep/));
        await desk.person.press(button(desk.page, 'Close'));
        await sees(
          desk,
          'asked about what will be lost',
          asked(desk, `${RETURN} has changes that aren't saved to a file`),
        );
      },
      {
        before: (page) =>
          page.addInitScript(() => {
            IDBFactory.prototype.open = () => {
              throw new DOMException('The operation is insecure.', 'SecurityError');
            };
          }),
      },
    ));

  it('when something can\u2019t be kept in the saved file', () =>
    looked(browser, async (desk) => {
      await opens(desk, await returnWithMore(), 'Green Trust');
      await typesInFigures(desk, 'Parks 1 Place among the county\u2019s parks This year', '2');
      await desk.pane.getByText('2 of 7 figures entered').waitFor();
      await desk.person.press(button(desk.page, 'Save'));
      const question = asked(desk, `Not everything in ${RETURN} can be saved`);
      await question.getByText('Ask Joan about the west gate').waitFor();
      await sees(desk, 'asked about what is not kept', question);
      await desk.person.press(button(desk.page, "Don't save"));
    }));

  it('when something is changed while signing off, and after it', () =>
    looked(browser, async (desk) => {
      const { pane, person } = desk;
      await desk.page.clock.setFixedTime(new Date('2025-05-11T09:30:00+01:00'));
      await opens(desk, await parksReturn(filledIn(1700)), 'Green Trust');
      await person.press(button(pane, 'Sign off…'));
      await titled(pane, 'Sign off').waitFor();
      await typesInFigures(desk, VISITS, '');
      await sees(desk, 'sign off waits', pane.getByText(/^Signing off says that the figures are right, so it waits/));
      await typesInFigures(desk, VISITS, '1700');
      await person.press(button(pane, 'Sign off'));
      await sees(desk, 'sign off without a name', pane.getByText(/^Not signed off yet: 2 things/));
      await person.press(button(pane, 'Back'));
      await signsOff({ ...desk, see: unseen }, { name: 'Ann Lee', role: 'Director' });
      await typesInFigures(desk, VISITS, '1710');
      await person.press(button(pane, 'Overview'));
      await sees(desk, 'changed after signing', pane.getByText('Something was changed after Ann Lee signed off.'));
      await saves({ ...desk, see: unseen });
      await sees(desk, 'saved though changed', told(desk, /^Something was changed after it was signed off/));
    }));

  it('when it is we who fail, in the pane and in the page', () =>
    looked(
      browser,
      async (desk) => {
        const { page, pane, person } = desk;
        await changesOne(desk);
        await breaksOnce(desk, 'focus');
        await person.press(button(pane, 'Fill in measure by measure'));
        await sees(desk, 'pane stopped', titled(pane, 'The pane has stopped'));
        await person.press(button(pane, 'Start again'));
        await titled(pane, 'Green Trust').waitFor();
        await breaksOnce(desk, 'showModal');
        await person.press(button(page, 'Close'));
        await sees(desk, 'page stopped', page.getByRole('heading', { level: 1, name: 'The page has stopped' }));
        await person.press(button(page, 'Load the page again'));
        await pane.getByText('1 of 7 figures entered').waitFor();
      },
      { meant: /broken by the test/ },
    ));
});

async function drops({ page }: Desk, names: readonly string[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((all) => {
    const held = new DataTransfer();
    for (const name of all) held.items.add(new File(['x'], name));
    return held;
  }, names);
  await page.dispatchEvent('main', 'dragover', { dataTransfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}

/** Closes another tab of this browser before its work is saved. */
async function leavesWork({ page }: Desk): Promise<void> {
  const tab = await page.context().newPage();
  await changesOne(await startPage(tab, withMouse(tab)));
  await tab.close();
}

/** As a version would that let more be typed in than this one. */
async function keepsMore({ page }: Desk, cells: readonly (readonly [string, string])[]): Promise<void> {
  await page.evaluate((more) => {
    const key = Object.keys(localStorage).find((each) => each.startsWith('partner-returns edits ')) ?? '';
    const kept = JSON.parse(localStorage.getItem(key) ?? '') as { edits: unknown[] };
    kept.edits.push(...more.map(([sheet, cell]) => ({ sheet, cell, value: 'Ours' })));
    localStorage.setItem(key, JSON.stringify(kept));
  }, cells);
}
