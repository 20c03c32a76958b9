import { printWorkbook } from '../../src/adapters/xlsx/print-workbook';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { cellAddress } from '../../src/core/place';
import type { WorkbookContent } from '../../src/core/returns/workbook-content';
import { Trouble } from '../../src/core/trouble';
import { returnWorkbook } from '../../src/documents/return-workbook/return-workbook';
import { placementOf } from '../../src/documents/sheet-placement';
import type { CellDescription, SheetDescription, WorkbookDescription } from '../../src/documents/sheet';
import { ASKED_MEASURES } from '../builders/asked-measures';
import { disagreements, shownRows } from '../builders/formula-agreement';
import { everyAbsence, everyMark, generatedReturn, type GeneratedReturn } from '../builders/generated-entries';
import { areSetsLong } from '../builders/property-runs';
import { PARTNER, planOf } from '../builders/returns';
import { recalculated } from './recalculated';

// LibreOffice opens and recalculates each workbook.
jest.setTimeout(areSetsLong ? 3_600_000 : 600_000);

const WORKBOOKS = areSetsLong ? 80 : 6;
const ENTRIES_OF_EACH_MEASURE = 13;
/** So many measures' marks go into one workbook, which stays far smaller than the reader allows. */
const MEASURES_WITH_MARKS = 6;
/** Stands in every formula's cell until a spreadsheet computes it. */
const NOT_COMPUTED = 'not computed yet';

let generated: readonly GeneratedReturn[] = [];
let described: readonly WorkbookDescription[] = [];
let contents: readonly WorkbookContent[] = [];

beforeAll(async () => {
  const byChance = Array.from({ length: WORKBOOKS }, (_, index) =>
    generatedReturn(ENTRIES_OF_EACH_MEASURE, ASKED_MEASURES, index + 1),
  );
  const marked = ASKED_MEASURES.filter(({ near }) => near.length > 0);
  const withMarks = Array.from({ length: Math.ceil(marked.length / MEASURES_WITH_MARKS) }, (_, index) =>
    everyMark(marked.slice(index * MEASURES_WITH_MARKS, (index + 1) * MEASURES_WITH_MARKS)),
  );
  generated = [...byChance, ...withMarks, everyAbsence()];
  described = [
    ...generated.map(({ plan, entries }) => returnWorkbook(plan, PARTNER, { entries, texts: new Map() })),
    writtenReturn(),
  ];
  const files = new Map<string, Uint8Array>();
  for (const [index, workbook] of described.entries()) {
    files.set(
      `return-${index + 1}.xlsx`,
      await printWorkbook({ ...workbook, sheets: workbook.sheets.map(withoutResults) }),
    );
  }
  contents = await Promise.all([...recalculated(files)].map(([name, bytes]) => read(name, bytes)));
});

/** Texts whose words are easily counted wrong. */
function writtenReturn(): WorkbookDescription {
  const texts = [
    '',
    '  ',
    'One',
    'Two  words',
    'Over\ntwo lines',
    'With\ta tab and\u00a0a hard space',
    'word '.repeat(10),
    'word '.repeat(11),
    '- a list\r\n- of two',
    "It's 97% (35 of 36)",
  ];
  const refs = texts.map((_, index) => `Parks ${index + 1}`);
  const text = { from: [PARTNER], prompt: 'What was done.', minWords: 3, maxWords: 10 };
  const plan = planOf({ measures: [{ priority: 'Parks 1' }], priorities: refs.map((ref) => ({ ref, text })) });
  return returnWorkbook(plan, PARTNER, {
    entries: new Map(),
    texts: new Map(refs.map((ref, index) => [ref, texts[index] ?? ''])),
  });
}

/** Where a formula's result isn't the one that was described, as sentences. */
function differences(workbook: WorkbookDescription, content: WorkbookContent): readonly string[] {
  return workbook.sheets.flatMap((sheet) => {
    const rows = content.sheets.find(({ name }) => name === sheet.name)?.rows ?? [];
    const placements = placementOf(sheet);
    return sheet.blocks.flatMap((block, index) => {
      const top = (placements[index]?.top ?? 0) + (block.kind === 'table' ? 1 : 0);
      return (block.kind === 'table' ? block.rows : block.lines).flatMap((cells, row) =>
        cells.flatMap(({ formula, value }, column) => {
          const shown = rows[top + row]?.[column]?.value ?? '';
          return formula === undefined || shown === value
            ? []
            : [`${sheet.name} ${cellAddress(top + row, column)}: "${shown}" for "${value}"`];
        }),
      );
    });
  });
}

async function read(name: string, bytes: Uint8Array): Promise<WorkbookContent> {
  const content = await readWorkbook({ name, bytes });
  if (content instanceof Trouble) throw content;
  return content;
}

/** The sheet with a wrong result in every formula's cell, so that only a real computation gives the right one. */
function withoutResults(sheet: SheetDescription): SheetDescription {
  const wrong = (cell: CellDescription): CellDescription =>
    cell.formula === undefined ? cell : { ...cell, value: NOT_COMPUTED };
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) =>
      block.kind === 'table'
        ? { ...block, rows: block.rows.map((row) => row.map(wrong)) }
        : { ...block, lines: block.lines.map((line) => line.map(wrong)) },
    ),
  };
}

test('LibreOffice computes every formula anew', () => {
  const cells = contents
    .flatMap(({ sheets }) => sheets)
    .flatMap(({ rows }) => rows)
    .flat();
  expect(cells.filter((cell) => cell?.formula !== undefined).length).toBeGreaterThan(3000);
  expect(cells.filter((cell) => cell?.value === NOT_COMPUTED)).toEqual([]);
});

test('LibreOffice shows, word for word, what is printed for viewers that cannot calculate', () => {
  const differing = contents.flatMap((content, index) => differences(described[index] as WorkbookDescription, content));
  expect(differing).toEqual([]);
});

test('the workbook says of every entry what the code says', () => {
  const found = generated.flatMap(({ plan }, index) => disagreements(contents[index] as WorkbookContent, plan));
  expect(found).toEqual([]);
});

test('every status and every kind of message comes up', () => {
  const shown = generated.flatMap(({ plan }, index) => [
    ...shownRows(contents[index] as WorkbookContent, plan).values(),
  ]);
  expect(new Set(shown.map(({ status }) => status))).toEqual(
    new Set([
      '',
      '[z]',
      'Meets the target',
      'Nearly meets the target',
      'Misses the target',
      "Can't be told yet",
      'Not due yet',
      'Not applicable',
    ]),
  );
  expect(shown.length).toBeGreaterThan(WORKBOOKS * ENTRIES_OF_EACH_MEASURE * ASKED_MEASURES.length + 2000);
});
