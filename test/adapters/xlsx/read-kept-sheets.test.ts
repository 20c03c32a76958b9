import { readXlsx, writeXlsx, type WriteOptions, type WriteSheet } from 'hucre/xlsx';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readKeptSheets } from '../../../src/adapters/xlsx/read-kept-sheets';
import { Trouble } from '../../../src/core/trouble';
import { aSheet, aWorkbook, lines } from '../../builders/workbook-description';
import { odsOf } from '../../builders/package-bytes';
import { contentOf } from './reading';

const OURS = ['Summary', 'Figures'];

/** A council workbook with a sheet that an officer added. */
const councilWorkbook = (notes: Partial<WriteSheet>, more: Partial<WriteOptions> = {}): Promise<Uint8Array> =>
  writeXlsx({
    sheets: [
      { name: 'Summary', rows: [['old']] },
      { name: 'My notes', ...notes },
    ],
    ...more,
  });

async function keptFrom(bytes: Uint8Array): Promise<Exclude<Awaited<ReturnType<typeof readKeptSheets>>, Trouble>> {
  const answer = await readKeptSheets({ name: 'council.xlsx', bytes }, OURS);
  if (answer instanceof Trouble) throw answer;
  return answer;
}

async function printedWith(bytes: Uint8Array): Promise<Uint8Array> {
  const { kept } = await keptFrom(bytes);
  return printWorkbook(aWorkbook([aSheet('Summary', [lines('new')])], { kept }));
}

describe('sheets that an officer added', () => {
  it('are carried over with their values and formulas', async () => {
    const cells: WriteSheet['cells'] = new Map([
      ['0,1', { formula: 'SUM(C1:C3)', formulaResult: 6 }],
      ['1,1', { value: new Date(Date.UTC(2022, 4, 11)), style: { numFmt: 'yyyy-mm-dd' } }],
      ['2,1', { richText: [{ text: 'bold', font: { bold: true } }, { text: ' and not' }] }],
    ]);
    const { sheets } = await contentOf(
      await printedWith(
        await councilWorkbook({
          rows: [
            ['a', null, 1.5],
            [true, null, '_x005F_x0041_'],
            ['#N/A', null, ' b '],
          ],
          cells,
        }),
      ),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['Summary', 'My notes']);
    expect(sheets[1]?.rows).toEqual([
      [
        { kind: 'text', value: 'a' },
        { kind: 'number', value: 6, formula: 'SUM(C1:C3)' },
        { kind: 'number', value: 1.5 },
      ],
      [
        { kind: 'boolean', value: true },
        { kind: 'date', value: '2022-05-11', format: 'yyyy-mm-dd' },
        { kind: 'text', value: '_x0041_' },
      ],
      [
        { kind: 'error', value: '#N/A' },
        { kind: 'text', value: 'bold and not' },
        { kind: 'text', value: ' b ' },
      ],
    ]);
  });

  it('keep widths, heights, merged cells, looks, validations and rules', async () => {
    const notes: Partial<WriteSheet> = {
      rows: [['Title'], ['x']],
      columns: [{ width: 33 }],
      rowDefs: new Map([[0, { height: 40 }]]),
      merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
      dataValidations: [{ type: 'list', values: ['a', 'b'], range: 'B2:B9' }],
      conditionalRules: [
        {
          type: 'cellIs',
          operator: 'greaterThan',
          formula: '1',
          priority: 1,
          range: 'C1:C9',
          style: { font: { bold: true } },
        },
      ],
      cells: new Map([
        [
          '1,0',
          {
            value: 'x',
            style: {
              font: { bold: true, size: 20 },
              fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFEEAA' } },
            },
          },
        ],
      ]),
      freezePane: { rows: 1 },
    };
    const again = (await readXlsx(await printedWith(await councilWorkbook(notes)), { readStyles: true })).sheets[1];
    expect(again?.columns?.[0]?.width).toBe(33);
    expect(again?.rowDefs?.get(0)?.height).toBe(40);
    expect(again?.merges).toEqual(notes.merges);
    expect(again?.dataValidations).toMatchObject([{ type: 'list', values: ['a', 'b'], range: 'B2:B9' }]);
    expect(again?.conditionalRules).toMatchObject([
      { type: 'cellIs', operator: 'greaterThan', formula: '1', range: 'C1:C9', style: { font: { bold: true } } },
    ]);
    expect(again?.cells?.get('1,0')?.style).toMatchObject({
      font: { bold: true, size: 20 },
      fill: { fgColor: { rgb: 'FFEEAA' } },
    });
    expect(again?.freezePane).toEqual({ rows: 1 });
  });

  it('keep the names that point to them, and no others', async () => {
    const namedRanges = [
      { name: 'MySum', range: "'My notes'!$A$1" },
      { name: 'Headline', range: 'Summary!$A$2' },
    ];
    const { namedRanges: names } = await readXlsx(
      await printedWith(await councilWorkbook({ rows: [[1]] }, { namedRanges })),
    );
    expect(names).toEqual([{ name: 'MySum', range: "'My notes'!$A$1" }]);
  });

  it('tell in words what they lose', async () => {
    const notes: Partial<WriteSheet> = {
      rows: [['a', 1]],
      charts: [
        {
          type: 'bar',
          series: [{ name: 'x', values: 'B1:B1' }],
          anchor: { from: { row: 3, col: 0 }, to: { row: 9, col: 4 } },
        },
      ],
      cells: new Map([['0,2', { formula: '[1]Sheet1!A1*2', formulaResult: 8 }]]),
    };
    const bytes = await councilWorkbook(notes);
    expect((await keptFrom(bytes)).lost).toEqual([
      'charts on the sheet "My notes"',
      'formulas that lead to other workbooks on the sheet "My notes"; their last values are kept',
    ]);
    expect((await contentOf(await printedWith(bytes))).sheets[1]?.rows[0]?.[2]).toEqual({ kind: 'number', value: 8 });
  });

  it('are none where there are none, and ours are never among them', async () => {
    expect(
      await keptFrom(await printWorkbook(aWorkbook([aSheet('summary', [lines(1)]), aSheet('Figures', [])]))),
    ).toEqual({ kept: [], lost: [], lostExtras: [] });
  });

  it('are left behind, the largest first, where they would fill the memory', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Summary', rows: [['old']] },
        { name: 'Large', rows: Array.from({ length: 20_000 }, () => [1, 2, 3, 4, 5, 6, 7, 8]) },
        { name: 'Small', rows: [[1]] },
      ],
    });
    const { kept, lost } = await keptFrom(bytes);
    expect(kept.map(({ name }) => name)).toEqual(['Small']);
    expect(lost).toEqual(['the sheet "Large", which is far too large']);
  });

  it('are left behind where one cell lies so far out that the sheet would fill the memory', async () => {
    const { kept, lost } = await keptFrom(
      await councilWorkbook({ rows: [[1]], cells: new Map([['200000,100', { value: 2 }]]) }),
    );
    expect(kept).toEqual([]);
    expect(lost).toEqual(['the sheet "My notes", which has cells far out']);
  });

  it('can only be had from an .xlsx file that can be read', async () => {
    expect(await readKeptSheets({ name: 'council.xlsx', bytes: new Uint8Array() }, OURS)).toMatchObject({
      code: 'file-empty',
      file: 'council.xlsx',
    });
    expect(await readKeptSheets({ name: 'council.ods', bytes: odsOf({ spreadsheet: '' }) }, OURS)).toMatchObject({
      code: 'not-a-council-workbook',
    });
  });
});
