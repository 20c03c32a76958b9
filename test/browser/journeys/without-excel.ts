import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { checkReturn, type CheckedFile } from '../../../src/workflows/check-return';
import type { NamedBytes } from '../../../src/workflows/ports';
import { addressOf } from '../pages';
import { button, paneIn, titled, unseen, type Desk } from './desk';
import type { Person } from './person';

/** The start page of the page without Excel */
export async function startPage(page: Page, person: Person, see: Desk['see'] = unseen): Promise<Desk> {
  await page.goto(addressOf('index.html'));
  await page.getByRole('heading', { level: 1, name: 'Fill in a return without Excel' }).waitFor();
  await see('start');
  return { page, person, pane: paneIn(page), see };
}

export async function opensExample({ page, person, pane }: Desk, title: string | RegExp = /./): Promise<void> {
  await person.press(button(page, 'Open the example'));
  await titled(pane, title).waitFor();
}

/** Chooses files in the browser's own window for it, which no test can see, after a button that asks for them. */
export async function choosesFor(
  { page, person }: Desk,
  pressed: Locator,
  ...files: readonly NamedBytes[]
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await person.press(pressed);
  await (await chooser).setFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
}

/** Chooses a workbook to be opened. */
export const chooses = (desk: Desk, file: NamedBytes): Promise<void> =>
  choosesFor(desk, button(desk.page, /^Open( a return)?…$/).first(), file);

/** Chooses a file, and waits until it is open. */
export async function opens(desk: Desk, file: NamedBytes, title: string | RegExp = /./): Promise<void> {
  await chooses(desk, file);
  await titled(desk.pane, title).waitFor();
}

/** Where the page is narrow, the pane and the sheets are shown in turn. */
export async function shows({ page, person }: Desk, side: 'Overview' | 'Sheets'): Promise<void> {
  const choice = page.getByRole('group', { name: 'What is shown' }).getByRole('button', { name: side });
  if ((await choice.isVisible()) && (await choice.getAttribute('aria-pressed')) !== 'true') await person.press(choice);
}

/** The field of an entry in the sheet that is shown, by its row and column: "Visits to parks This year". */
export const entryIn = ({ page }: Desk, called: string): Locator =>
  page
    .getByRole('textbox', { name: called, exact: true })
    .or(page.getByRole('combobox', { name: called, exact: true }));

export const sheetTab = ({ page }: Desk, name: string): Locator =>
  page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab', { name, exact: true });

/** Saves, and reads and checks the file that the person then has, as the council will. */
export async function saves({ page, person, see }: Desk): Promise<CheckedFile> {
  const download = page.waitForEvent('download');
  await person.press(button(page, 'Save'));
  const saved = await download;
  await page.getByText(`Saved as ${saved.suggestedFilename()}`).first().waitFor();
  await see('saved');
  return checkReturn(
    { name: saved.suggestedFilename(), bytes: new Uint8Array(await readFile(await saved.path())) },
    readWorkbook,
  );
}
