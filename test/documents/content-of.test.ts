import { printWorkbook } from '../../src/adapters/xlsx/print-workbook';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { Trouble } from '../../src/core/trouble';
import { contentOf } from '../../src/documents/content-of';
import type { WorkbookDescription } from '../../src/documents/sheet';
import { exampleWorkbooks } from '../builders/example-workbooks';
import { aSheet, aTable, aWorkbook, lines } from '../builders/workbook-description';

const FILE = 'green-trust.xlsx';

async function expectSame(workbook: WorkbookDescription): Promise<void> {
  const read = await readWorkbook({ name: FILE, bytes: await printWorkbook(workbook) });
  if (read instanceof Trouble) throw read;
  const described = contentOf(workbook, FILE, 'xlsx');
  for (const [index, sheet] of described.sheets.entries()) expect(sheet).toEqual(read.sheets[index]);
  expect(described).toEqual(read);
}

describe('the content of a described workbook', () => {
  it.each(['sevenoaks-2021-22', 'brackenmere-hard-quarter'])(
    'is what reading the printed file gives: every workbook of %s',
    async (example) => {
      for (const [, workbook] of await exampleWorkbooks(example)) await expectSame(workbook);
    },
    120_000,
  );

  it('is so for cells that are hard to keep', async () => {
    const cells = [
      '=1+1',
      '-3',
      '@home',
      '#N/A',
      '',
      ' two  spaces ',
      'a\nb',
      "'x",
      'TRUE',
      '1e5',
      '007',
      0,
      -0,
      1.5,
      -2e-7,
      true,
      false,
      null,
    ];
    const formatted = aTable(
      'Formats',
      ['Value'],
      [
        [{ value: 0.97, format: { kind: 'percent', decimals: 1 } }],
        [{ value: '2022-05-11', format: { kind: 'date' } }],
        [{ value: '2022-05-11T14:30', format: { kind: 'date' } }],
        [{ value: '2022-02-31', format: { kind: 'date' } }],
        [{ value: 'next week', format: { kind: 'date' } }],
        [{ value: '5', format: { kind: 'text' } }],
        [{ value: '=SUM(A1)', format: { kind: 'number', decimals: 0 } }],
        [{ value: null, format: { kind: 'text' } }],
        [{ value: 'Done', formula: 'IF(A1="","","Done")' }],
        [{ value: '', formula: '""' }],
        [{ value: 3, formula: '1+2', format: { kind: 'money', decimals: 2 } }],
      ],
    );
    await expectSame(
      aWorkbook([
        aSheet('Cells', [lines(...cells), formatted, aTable('Empty', ['Ref'], [])]),
        aSheet('Hidden', [lines(null)], { visibility: 'very hidden' }),
      ]),
    );
  });
});
