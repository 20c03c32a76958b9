import { isDeepStrictEqual } from 'node:util';
import { Trouble } from '../../../src/core/trouble';
import type { CellContent } from '../../../src/core/values/cell';
import type { SheetContent, WorkbookContent } from '../../../src/core/returns/workbook-content';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { workbookReader } from '../../../src/adapters/xlsx/workbook-reader';
import { nodeCodec } from '../../../src/cli/node-codec';
import { xlsxOf, type XlsxPieces } from '../../builders/package-bytes';

const readWithNode = workbookReader(nodeCodec);

/** What is read of a file, which is the same with the codec that runs everywhere and with Node's. */
async function readAlike(bytes: Uint8Array): Promise<WorkbookContent | Trouble> {
  const file = { name: 'return.xlsx', bytes };
  const answer = await readWorkbook(file);
  // Jest's own comparison takes minutes over a million rows.
  expect(isDeepStrictEqual(await readWithNode(file), answer)).toBe(true);
  return answer;
}

/** The content of a file that must be readable. */
export async function contentOf(bytes: Uint8Array): Promise<WorkbookContent> {
  const content = await readAlike(bytes);
  if (content instanceof Trouble) throw content;
  return content;
}

export async function troubleOf(bytes: Uint8Array): Promise<Trouble> {
  const answer = await readAlike(bytes);
  if (!(answer instanceof Trouble)) throw new Error('The file was read.');
  return answer;
}

export async function firstSheet(bytes: Uint8Array): Promise<SheetContent> {
  const [sheet] = (await contentOf(bytes)).sheets;
  if (!sheet) throw new Error('The file has no sheet.');
  return sheet;
}

/** The cells of the first row of a sheet that holds these cells in row 1. */
export async function firstRow(cells: string, pieces: XlsxPieces = {}): Promise<readonly (CellContent | undefined)[]> {
  const sheet = await firstSheet(xlsxOf({ ...pieces, sheet: `<sheetData><row r="1">${cells}</row></sheetData>` }));
  return sheet.rows[0] ?? [];
}
