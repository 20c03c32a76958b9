import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { parsePlan } from '../../../src/core/plan/read-plan';
import { councilWorkbook } from '../../../src/documents/council-workbook';
import { consolidateReturns } from '../../../src/workflows/consolidate-returns';
import type { NamedBytes } from '../../../src/workflows/ports';
import { NOTHING_DECIDED } from '../../builders/handed-in';
import { ExcelHost } from '../../excel-host/excel-host';
import { openBook } from '../../excel-host/file/open-book';
import { saveBook } from '../../excel-host/file/save-book';
import { newBook } from '../../excel-host/workbook/model';
import { parksReturn } from './parks-return';

/** A workbook of somebody's own. */
export async function salesWorkbook(): Promise<NamedBytes> {
  const host = new ExcelHost({ book: newBook() });
  host.person.addSheet('Sales');
  host.person.paste('Sales', 'A1', [
    ['Month', 'Sold'],
    ['April', 12],
    ['May', 9],
  ]);
  return { name: 'sales.xlsx', bytes: await saveBook(host.book) };
}

/** As a mail program leaves it that broke off. */
export async function damagedReturn(): Promise<NamedBytes> {
  const { name, bytes } = await parksReturn();
  return { name, bytes: bytes.slice(0, bytes.length / 2) };
}

/** Named like a workbook. */
export const letter = (): NamedBytes => ({
  name: 'letter.xlsx',
  bytes: new TextEncoder().encode('Dear all, our figures are in the post.'),
});

/** In the box in which Excel 97 kept its workbooks, and in which a workbook with a password is kept still. */
export function inOldBox(name: string, holds: 'Workbook' | 'EncryptedPackage'): NamedBytes {
  const box = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)];
  return { name, bytes: Uint8Array.from([...box, ...[...holds].flatMap((letter) => [letter.charCodeAt(0), 0])]) };
}

/** A return with a sum in place of a figure, and a remark on a sheet that only tells something. */
export async function returnWithMore(): Promise<NamedBytes> {
  const { name, bytes } = await parksReturn();
  const host = new ExcelHost({ book: await openBook(bytes, name) });
  host.person.type('Figures', 'G5', '=800+900');
  host.sheet('Notes').protection = undefined;
  host.person.type('Notes', 'D3', 'Ask Joan about the west gate');
  return { name, bytes: await saveBook(host.book) };
}

const EXAMPLE = join('examples', 'sevenoaks-2021-22', 'returns');

/** The council's workbook of the example's year, with half of the returns in and nothing decided. */
export async function councilFile(): Promise<NamedBytes> {
  const read = parsePlan(readFileSync('assets/plans/sevenoaks-2019-22.json', 'utf8'));
  if (!('plan' in read)) throw new Error('The example has a plan.');
  const { year } = await consolidateReturns(
    { plan: read.plan, files: someReturns(), decisions: NOTHING_DECIDED },
    { readWorkbook },
  );
  return { name: 'council-2021-22.xlsx', bytes: await printWorkbook(councilWorkbook(year)) };
}

async function* someReturns(): AsyncGenerator<NamedBytes> {
  for (const name of readdirSync(EXAMPLE).sort().slice(0, 5))
    yield { name, bytes: new Uint8Array(readFileSync(join(EXAMPLE, name))) };
}
