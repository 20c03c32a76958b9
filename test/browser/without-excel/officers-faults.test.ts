import type { Browser } from 'playwright-core';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import type { Plan } from '../../../src/core/plan/plan';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import type { NamedBytes } from '../../../src/workflows/ports';
import { asFile, CREW, PLAN, planFile, TRUST } from '../../without-excel/officer/small-year';
import { launchedBrowser } from '../browser';
import { button, titled, unseen, type Desk } from '../journeys/desk';
import { noConnectionTo } from '../journeys/held-back';
import { NARROW, sees } from '../journeys/look-over-sizes';
import { officersPage, takesDecision } from '../journeys/officers-year';
import { councilFile, damagedReturn, inOldBox } from '../journeys/other-files';
import { parksReturn } from '../journeys/parks-return';
import { chooses, choosesFor, opens } from '../journeys/without-excel';
import { asked, breaksOnce, inSight, looked, NOT_LOADED, NOTHING_OFFLINE, saidAloud, SCRIPTS, told } from './looked';

const EXAMPLE = /\/example\/example\.json$/;

let browser: Browser;
beforeAll(async () => {
  browser = await launchedBrowser();
});
afterAll(() => browser.close());

const begins = async ({ page, person, see }: Desk): Promise<Desk> => ({
  ...(await officersPage(page, person, unseen)),
  see,
});

const BEFORE: Plan = { ...PLAN, period: { ...PLAN.period, label: '2023/24', previousLabel: '2022/23' } };

const ofAnotherYear = async (): Promise<NamedBytes> => ({
  name: 'green-trust-2023-24.xlsx',
  bytes: await printWorkbook(returnWorkbook(BEFORE, 'green-trust')),
});

/** With many faults, and long names in them. */
const spoiledPlan = (): NamedBytes => {
  const measures = PLAN.measures.map((measure) => ({
    ...measure,
    target: { rule: 'about' },
    anUnknownFieldWithALongName: true,
  }));
  return asFile('parks-and-open-spaces-2024-25-second-draft.json', JSON.stringify({ ...PLAN, measures, period: {} }));
};

/** The first decision that waits. */
async function takesFirst(desk: Desk): Promise<void> {
  const first = desk.pane.getByRole('button', { name: /^Decide / }).first();
  const priority = (await first.innerText()).replace(/^Decide\s+/, '');
  await desk.person.press(first);
  await takesDecision(desk, { priority, status: 'Achieved', reason: 'The council saw it done.', by: 'A. Officer' });
}

describe('axe blames nothing, and nothing is cut off or too small,', () => {
  it('where an officer\u2019s file can\u2019t be read', () =>
    looked(
      browser,
      async (start) => {
        const desk = await begins(start);
        const { page, pane, person } = desk;
        await person.press(button(pane, 'Open the example plan'));
        await sees(desk, 'officers example not loaded', pane.getByText("The example couldn't be loaded."));
        await page.setViewportSize(NARROW);
        await choosesFor(desk, button(pane, 'Open a plan…'), spoiledPlan());
        await inSight(pane.getByText(/can't be used as a plan: \d faults$/));
        await saidAloud(desk, /can't be used as a plan/).waitFor();
        await sees(
          desk,
          'officers plan with faults',
          pane.getByText(/second-draft\.json can't be used as a plan: \d faults$/),
        );
        await choosesFor(desk, button(pane, 'Open a plan…'), planFile());
        await person.press(button(pane, 'Next: Issue'));
        await choosesFor(desk, button(pane, "Last year's council workbook…"), await parksReturn());
        await sees(
          desk,
          'officers previous not read',
          pane.getByText('Choose the council workbook that was made from the returns, or make it again from them.'),
        );
        await person.press(pane.getByRole('button', { name: /Returns/ }));
        const files = [
          await TRUST(),
          await damagedReturn(),
          inOldBox('park-rangers.xls', 'Workbook'),
          inOldBox('friends-of-mill-park.xlsx', 'EncryptedPackage'),
          await councilFile(),
          await ofAnotherYear(),
        ];
        await choosesFor(desk, button(pane, 'Add returns…'), ...files);
        await pane.getByText('1 of 2 returns in now.').waitFor();
        const added = pane.getByRole('list', { name: 'Files being added' });
        await added.getByText(/wasn't used: it is for 2023\/24, and this is 2024\/25\./).waitFor();
        await pane
          .getByRole('list', { name: 'Files that are not used' })
          .getByText(/it is for 2023\/24/)
          .waitFor();
        await sees(desk, 'officers returns not read', added.getByText(/^Can't be read: The file has a password\./));
      },
      {
        ...NOTHING_OFFLINE,
        before: (page) => Promise.all([NOTHING_OFFLINE.before(page), noConnectionTo(page, EXAMPLE)]),
      },
    ));

  it('where an officer\u2019s file of decisions can\u2019t be used, and where it is we who fail', () =>
    looked(
      browser,
      async (start) => {
        const desk = { ...start, pane: start.page.getByRole('region', { name: 'Overview', exact: true }) };
        const { page, pane, person } = desk;
        await page.clock.setFixedTime(new Date('2022-05-20T10:00:00+01:00'));
        await chooses(desk, await councilFile());
        await pane.getByRole('list', { name: 'Decisions' }).waitFor();
        await page.setViewportSize(NARROW);
        await choosesFor(
          desk,
          button(pane, 'Take decisions from a file…'),
          asFile('decisions.json', '{ "statuses": [ { "priority": "Parks 99" } ] }'),
        );
        await inSight(pane.getByText(/^decisions\.json can't be used/));
        await sees(desk, 'officers decisions not read', pane.getByText(/^decisions\.json can't be used/));
        const waiting = await pane.getByRole('button', { name: /^Decide / }).count();
        await takesFirst(desk);
        await breaksOnce(desk, 'showModal');
        await person.press(button(page, 'Close'));
        await titled(page.locator('body'), 'The page has stopped').waitFor();
        await person.press(button(page, 'Load the page again'));
        await pane.getByRole('list', { name: 'Decisions' }).waitFor();
        await expect(pane.getByRole('button', { name: /^Decide / }).count()).resolves.toBe(waiting - 1);
      },
      { ...NOTHING_OFFLINE, meant: new RegExp(`${NOTHING_OFFLINE.meant.source}|broken by the test`) },
    ));
});

describe('where a part of the officers\u2019 pages can\u2019t be fetched', () => {
  it('says so when the council workbook is to be made, makes it once the connection is back, and asks before another year takes its place', () =>
    looked(
      browser,
      async (start) => {
        const desk = await begins(start);
        const { page, pane, person } = desk;
        await choosesFor(desk, button(pane, 'Open a plan…'), planFile());
        await person.press(pane.getByRole('button', { name: /Returns/ }));
        const back = await noConnectionTo(page, SCRIPTS);
        await choosesFor(desk, button(pane, 'Add returns…'), await TRUST(), await CREW());
        await sees(desk, 'officers workbook not made', pane.getByText(NOT_LOADED));
        await back();
        await choosesFor(desk, button(pane, 'Add returns…'), await TRUST(), await CREW());
        await pane.getByText('2 of 2 returns in now.').waitFor();
        await person.press(pane.getByRole('button', { name: /Plan/ }).first());
        await choosesFor(desk, button(pane, 'Open another plan…'), planFile(BEFORE));
        await asked(desk, "council-2024-25.xlsx has changes that aren't saved to a file").waitFor();
        await person.press(button(page, 'Stay here'));
        await pane.getByText('Returns for 2024/25').waitFor();
      },
      NOTHING_OFFLINE,
    ));

  it('says so above a council workbook that was opened, and has it all once it is opened again', () =>
    looked(
      browser,
      async (desk) => {
        const { page, person } = desk;
        await opens(desk, await parksReturn(), 'Green Trust');
        const back = await noConnectionTo(page, SCRIPTS);
        await chooses(desk, await councilFile());
        // Which of its parts are missing depends on how the build shares them out.
        await titled(desk.pane, /^(The workbook can't be read|This page couldn't be loaded)$/).waitFor();
        await sees(desk, 'officers part not loaded', told(desk, NOT_LOADED));
        await back();
        await person.press(button(page, 'Close'));
        await chooses(desk, await councilFile());
        await page.getByRole('list', { name: "The year's work, step by step" }).waitFor();
      },
      NOTHING_OFFLINE,
    ));
});
