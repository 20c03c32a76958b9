import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { NamedBytes } from '../../../src/workflows/ports';
import { addressOf } from '../pages';
import { button, unseen, type Desk } from './desk';
import type { Person } from './person';
import { choosesFor } from './without-excel';

const EXAMPLE = join('examples', 'sevenoaks-2021-22');
const RETURNS = join(EXAMPLE, 'returns');

interface Decided {
  priority: string;
  status: string;
  reason: string;
  by: string;
}

/** The officers' part of the page, on the day on which the example's decisions were taken. */
export async function officersPage(page: Page, person: Person, see: Desk['see'] = unseen): Promise<Desk> {
  await page.clock.setFixedTime(new Date('2022-05-20T10:00:00+01:00'));
  await page.goto(addressOf('index.html'));
  await person.press(button(page, "Open a year's work"));
  await page.getByRole('heading', { level: 1, name: "A year's work" }).waitFor();
  await see('officers begin');
  return { page, person, pane: page.getByRole('region', { name: 'Overview', exact: true }), see };
}

export interface YearsFiles {
  issued: NamedBytes;
  council: NamedBytes;
  report: NamedBytes;
}

/** From the example's plan to its report: issue, add what came back, take every decision, save. */
export async function officersYear(desk: Desk): Promise<YearsFiles> {
  const { page, person, pane, see } = desk;
  await person.press(button(pane, 'Open the example plan'));
  await button(pane, 'Next: Issue').waitFor();
  await see('officers plan');
  await person.press(button(pane, 'Next: Issue'));
  await person.press(button(pane, 'Make the return workbooks'));
  const issued = await handed(desk, 'Save all as one .zip');
  await see('officers issued');
  await addsReturns(desk);
  await person.press(button(pane, 'Next: Decisions'));
  await see('officers decisions');
  const { statuses } = JSON.parse(readFileSync(join(EXAMPLE, 'decisions.json'), 'utf8')) as {
    statuses: readonly Decided[];
  };
  for (const decision of statuses) await decides(desk, decision);
  await pane.getByText('12 of 12 taken').waitFor();
  await person.press(button(pane, 'Next: Summary'));
  await page
    .getByText(/^25 of the 26 priorities were achieved \(96%\)/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await see('officers summary');
  const council = await handed(desk, 'Save the council workbook');
  await person.press(button(pane, 'Next: Report'));
  const report = await handed(desk, 'Export to Word…');
  await pane.getByText(`Saved as ${report.name}`).waitFor();
  await see('officers report');
  return { issued, council, report };
}

async function addsReturns(desk: Desk): Promise<void> {
  const { person, pane, see } = desk;
  await person.press(button(pane, 'Next: Returns'));
  await choosesFor(
    desk,
    button(pane, 'Add returns…'),
    ...readdirSync(RETURNS).map((name) => ({ name, bytes: readFileSync(join(RETURNS, name)) })),
  );
  await pane.getByText('9 of 9 returns in now.').waitFor();
  await see('officers returns');
}

/** One decision, from its page; one that isn't asked for is chosen from the list of priorities. */
async function decides({ page, person, pane, see }: Desk, decision: Decided): Promise<void> {
  const { priority } = decision;
  const asked = button(pane, `Decide ${priority}`);
  if ((await asked.count()) > 0) {
    await person.press(asked);
  } else {
    const list = pane.getByRole('combobox', { name: 'Decide another priority' });
    await person.choose(list, (await list.locator(`option[value="${priority}"]`).innerText()).trim());
    await person.press(button(pane, 'Decide this one'));
  }
  await pane.getByRole('heading', { level: 1, name: new RegExp(`^${priority}:`) }).waitFor();
  await see(`officers decide ${priority}`);
  await takesDecision({ page, person, pane, see }, decision);
}

/** On the page of a priority. */
export async function takesDecision(
  { page, person, pane }: Desk,
  { priority, status, reason, by }: Decided,
): Promise<void> {
  await person.choose(pane.getByRole('combobox', { name: /^Decision/ }), status);
  await person.type(pane.getByRole('textbox', { name: /^Reason/ }), reason);
  const name = pane.getByRole('textbox', { name: /^Your name/ });
  if ((await name.inputValue()) === '') await person.type(name, by);
  await person.press(button(pane, 'Take the decision'));
  await button(pane, `Look at it again ${priority}`).and(page.locator(':focus')).waitFor();
}

/** The file that a button hands over. */
async function handed({ page, person, pane }: Desk, name: string): Promise<NamedBytes> {
  await button(pane, name).waitFor();
  const download = page.waitForEvent('download');
  await person.press(button(pane, name));
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}
