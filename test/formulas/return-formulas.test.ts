import { printWorkbook } from '../../src/adapters/xlsx/print-workbook';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import type { WorkbookContent } from '../../src/core/returns/workbook-content';
import { Trouble } from '../../src/core/trouble';
import { returnWorkbook } from '../../src/documents/return-workbook/return-workbook';
import type { CellDescription, SheetDescription } from '../../src/documents/sheet';
import { ASKED_MEASURES } from '../builders/asked-measures';
import { disagreements, shownRows } from '../builders/formula-agreement';
import { generatedReturn, type GeneratedReturn } from '../builders/generated-entries';
import { PARTNER } from '../builders/returns';
import { recalculated } from './recalculated';

const WORKBOOKS = 4;
const ENTRIES_OF_EACH_MEASURE = 25;
/** Stands in every formula's cell until a spreadsheet computes it. */
const NOT_COMPUTED = 'not computed yet';

let generated: readonly GeneratedReturn[] = [];
let contents: readonly WorkbookContent[] = [];

beforeAll(async () => {
  generated = Array.from({ length: WORKBOOKS }, (_, index) => generatedReturn(ENTRIES_OF_EACH_MEASURE, ASKED_MEASURES, index + 1));
  const files = new Map<string, Uint8Array>();
  for (const [index, { plan, entries }] of generated.entries()) {
    const workbook = returnWorkbook(plan, PARTNER, { entries, texts: new Map() });
    files.set(`return-${index + 1}.xlsx`, await printWorkbook({ ...workbook, sheets: workbook.sheets.map(withoutResults) }));
  }
  contents = await Promise.all([...recalculated(files)].map(([name, bytes]) => read(name, bytes)));
});

async function read(name: string, bytes: Uint8Array): Promise<WorkbookContent> {
  const content = await readWorkbook({ name, bytes });
  if (content instanceof Trouble) throw content;
  return content;
}

/** The sheet with a wrong result in every formula's cell, so that only a real computation gives the right one. */
function withoutResults(sheet: SheetDescription): SheetDescription {
  const wrong = (cell: CellDescription): CellDescription => (cell.formula === undefined ? cell : { ...cell, value: NOT_COMPUTED });
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => (block.kind === 'table' ? { ...block, rows: block.rows.map((row) => row.map(wrong)) } : { ...block, lines: block.lines.map((line) => line.map(wrong)) })),
  };
}

test('LibreOffice computes every formula anew', () => {
  const cells = contents.flatMap(({ sheets }) => sheets).flatMap(({ rows }) => rows).flat();
  expect(cells.filter((cell) => cell?.formula !== undefined).length).toBeGreaterThan(3000);
  expect(cells.filter((cell) => cell?.value === NOT_COMPUTED)).toEqual([]);
});

test('the workbook says of every entry what the code says', () => {
  const found = contents.flatMap((content, index) => disagreements(content, (generated[index] as GeneratedReturn).plan));
  expect(found).toEqual([]);
});

test('every status and every kind of message comes up', () => {
  const shown = contents.flatMap((content, index) => [...shownRows(content, (generated[index] as GeneratedReturn).plan).values()]);
  expect(new Set(shown.map(({ status }) => status))).toEqual(
    new Set(['', '[z]', 'Meets the target', 'Nearly meets the target', 'Misses the target', "Can't be told yet", 'Not due yet']),
  );
  expect(shown.length).toBe(WORKBOOKS * ENTRIES_OF_EACH_MEASURE * ASKED_MEASURES.length);
});
