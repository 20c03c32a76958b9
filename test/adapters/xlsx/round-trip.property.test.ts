import fc from 'fast-check';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { placementOf } from '../../../src/documents/sheet-placement';
import type { CellDescription, SheetBlock } from '../../../src/documents/sheet';
import { aSheet, aTable, aWorkbook, lines } from '../../builders/workbook-description';
import { contentOf } from './reading';
import { propertyRuns } from '../../builders/property-runs';

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('=', '_x', '0', '41', '_', ' ', '\n', '\r', '\t', '&', '<', "'", '"', '#N/A'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
});
const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const cell: fc.Arbitrary<CellDescription> = value.map((each) => ({ value: each }));
const table = (name: string): fc.Arbitrary<SheetBlock> =>
  fc
    .tuple(
      fc.uniqueArray(fc.constantFrom('Ref', 'This year', 'Target <n>', 'Q&A', "Partner's text"), { minLength: 1 }),
      fc.nat(5),
    )
    .chain(([headers, count]) =>
      fc
        .array(fc.tuple(...headers.map(() => cell)), { minLength: count, maxLength: count })
        .map((rows) => aTable(name, headers, rows)),
    );
const blocks = fc.tuple(
  fc.array(value, { minLength: 1, maxLength: 4 }).map((values) => lines(...values)),
  table('Figures'),
  table('Narrative'),
);

/** What a description says stands in each cell; a number that is minus nought is nought on paper. */
function valuesOf(sheetBlocks: readonly SheetBlock[]): Map<string, unknown> {
  const values = new Map<string, unknown>();
  placementOf(aSheet('Figures', sheetBlocks)).forEach((placement, index) => {
    const block = sheetBlocks[index];
    const rows =
      block?.kind === 'table'
        ? [block.columns.map(({ header }) => ({ value: header })), ...block.rows]
        : (block?.lines ?? []);
    rows.forEach((row, at) =>
      row.forEach(
        (each, column) =>
          each.value !== null &&
          each.value !== '' &&
          values.set(`${placement.top + at},${column}`, each.value === 0 ? 0 : each.value),
      ),
    );
  });
  return values;
}

describe('printing and reading back', () => {
  it('gives the same values in the same places', async () => {
    await fc.assert(
      fc.asyncProperty(blocks, async (generated) => {
        const { sheets } = await contentOf(await printWorkbook(aWorkbook([aSheet('Figures', generated)])));
        const read = new Map<string, unknown>();
        sheets[0]?.rows.forEach((row, at) =>
          row.forEach((each, column) => each && read.set(`${at},${column}`, each.value === 0 ? 0 : each.value)),
        );
        expect(read).toEqual(valuesOf(generated));
      }),
      propertyRuns(40),
    );
  });
});
