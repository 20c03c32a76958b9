import type { Browser, Page } from 'playwright-core';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import { sizedPlan, sizedReturn } from '../../adapters/excel/sized-return';
import { PARTNER } from '../../builders/returns';
import { NOTING_FRAMES } from './noting-frames';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The page without Excel with a return of so many measures open, and its sheet Figures in front. */
export async function openedReturn(
  browser: Browser,
  address: string,
  measures: number,
  isBlank: boolean,
): Promise<Page> {
  const described = isBlank
    ? returnWorkbook(sizedPlan(measures), PARTNER, { entries: new Map(), texts: new Map() })
    : sizedReturn(measures);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(NOTING_FRAMES);
  await page.goto(`${address}index.html`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a return…' }).click();
  await (
    await chooser
  ).setFiles({ name: 'green-trust.xlsx', mimeType: XLSX, buffer: Buffer.from(await printWorkbook(described)) });
  await page.getByRole('tab', { name: 'Figures', exact: true }).click();
  return page;
}
