import type { Browser } from 'playwright-core';
import { checkReturn, type CheckedFile } from '../../../src/workflows/check-return';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import type { NamedBytes } from '../../../src/workflows/ports';
import { saveBook } from '../../excel-host/file/save-book';
import type { Look } from '../browser';
import { openedInExcel, type ExcelOptions, type InExcel } from '../excel/opened-in-excel';
import { addressOf } from '../pages';
import { pictured } from '../screenshots';
import { button, paneIn, titled, unseen, type Desk } from './desk';
import type { Errand } from './errand';
import { answersAll } from './guide';
import { explains, left, looksAt, onCard } from './overview';
import type { Person } from './person';
import { signsOff } from './sign-off';

/** The pane beside a file that is open in Excel. Where something fails or is complained of, the pane is pictured. */
export async function besideExcel(
  browser: Browser,
  look: Look,
  file: NamedBytes,
  work: (excel: InExcel) => Promise<void>,
  options: Partial<ExcelOptions> = {},
): Promise<void> {
  const excel = await openedInExcel(browser, look, {
    book: file.bytes,
    fileName: file.name,
    address: addressOf('taskpane.html'),
    ...options,
  });
  try {
    await work(excel);
    expect([excel.strays, excel.host.faultsOfOurs]).toEqual([[], []]);
  } catch (reason) {
    await pictured(excel.page, `failed ${expect.getState().currentTestName ?? ''}`.replace(/[^\w]+/g, '-')).catch(
      () => undefined,
    );
    const shown = await paneIn(excel.page)
      .innerText({ timeout: 1_000 })
      .catch(() => 'nothing');
    throw new Error(
      `It went wrong at a pane that shows:\n${shown.replace(/\n+/g, ' | ').slice(0, 3_000)}\n\nThe browser says:\n${excel.faults.join('\n')}`,
      { cause: reason },
    );
  } finally {
    await excel.page.context().close();
  }
}

export const deskBeside = ({ page }: InExcel, person: Person, see: Desk['see'] = unseen): Desk => ({
  page,
  person,
  pane: paneIn(page),
  see,
});

/** From the return as it was sent to the workbook to send back: everything that a partner does with Excel and the pane. */
export async function partnersWayInExcel(excel: InExcel, desk: Desk, errand: Errand): Promise<CheckedFile> {
  const { pane, person, see } = desk;
  await titled(pane, errand.partner).waitFor();
  await see('pane as opened');
  await answersAll(desk, errand.answers, errand.way);
  expect(await left(pane)).toEqual(['To fix 1', 'To explain 1', 'To do 0']);
  await looksAt(desk, 'To fix');
  await person.press(onCard(pane, errand.spoiled.card, 'Go to cell'));
  excel.host.person.type('Figures', errand.spoiled.address, errand.spoiled.mended);
  await pane.getByRole('tab', { name: 'To fix 0' }).waitFor();
  await explains(desk, errand.odd.card, errand.odd.why);
  await see('pane with nothing left');
  await signsOff(desk, errand.signature);
  await person.press(button(pane, 'Overview'));
  await pane.getByText(`Signed off by ${errand.signature.name}, ${errand.signature.role}`).waitFor();
  return checkReturn({ name: 'return.xlsx', bytes: await saveBook(excel.host.book) }, readWorkbook);
}
