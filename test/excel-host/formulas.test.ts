/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import { movedAlong } from './edits/formula-references';
import { openedHost } from './opened-host';
import { cellAt } from './workbook/look-up';

const inBook = (job: (worksheets: Excel.WorksheetCollection, workbook: Excel.Workbook) => unknown): Promise<void> =>
  Excel.run(async (context) => {
    job(context.workbook.worksheets, context.workbook);
    await context.sync();
  });

/** What a formula in Notes!A1 has become after a job, such as one that moves cells. */
async function after(
  formula: string,
  job: (worksheets: Excel.WorksheetCollection, workbook: Excel.Workbook) => unknown,
): Promise<string | undefined> {
  const host = await openedHost();
  host.person.type('Notes', 'A1', formula);
  await inBook(job);
  return cellAt(host.book, 'Notes', 'A1').formula;
}

describe('formulas follow', () => {
  test.each<[string, (worksheets: Excel.WorksheetCollection, workbook: Excel.Workbook) => unknown, string]>([
    [
      '=SUM(Data!B2:B4)+LOG10(Data!$B$3)',
      (sheets) => sheets.getItem('Data').getRange('3:3').insert('Down'),
      '=SUM(Data!B2:B5)+LOG10(Data!$B$4)',
    ],
    ['=Data!B3&"Data!B3"', (sheets) => sheets.getItem('Data').getRange('3:3').delete('Up'), '=Data!#REF!&"Data!B3"'],
    ['=B3+C4', (sheets) => sheets.getItem('Data').getRange('3:3').insert('Down'), '=B3+C4'],
    ['=Data!B:B', (sheets) => sheets.getItem('Data').getRange('A:A').insert('Right'), '=Data!C:C'],
    ['=Data!B3', (sheets) => void (sheets.getItem('Data').name = 'All data'), "='All data'!B3"],
    ['=Data!B3', (sheets) => sheets.getItem('Data').delete(), '=#REF!B3'],
    ['=SUM(Sales[Amount])', (_, { tables }) => void (tables.getItem('Sales').name = 'Sold'), '=SUM(Sold[Amount])'],
    ['=SUM(Sales[[#Data],[Amount]])', (_, { tables }) => tables.getItem('Sales').delete(), '=SUM(#REF!)'],
    ['=Resales[Amount]', (_, { tables }) => void (tables.getItem('Sales').name = 'Sold'), '=Resales[Amount]'],
  ])('%s', async (formula, job, expected) => {
    expect(await after(formula, job)).toBe(expected);
  });

  test('in names, validations and conditional formats too', async () => {
    const host = await openedHost();
    await inBook((worksheets, { names }) => {
      const data = worksheets.getItem('Data');
      names.add('Amounts', data.getRange('B2:B4'));
      const notes = worksheets.getItem('Notes').getRange('A1');
      notes.dataValidation.rule = { list: { inCellDropDown: true, source: '=Data!$A$2:$A$4' } };
      notes.conditionalFormats.add('Custom').custom.rule.formula = '=Data!$B$2>1';
      data.name = 'Figures';
    });
    const { validations, conditions } = host.sheet('Notes');
    expect([
      host.book.names[0]?.formula,
      validations[0]?.rule,
      conditions[0]?.members.get('Custom.Rule.Formula'),
    ]).toEqual([
      '=Figures!$B$2:$B$4',
      { list: { inCellDropDown: true, source: '=Figures!$A$2:$A$4' } },
      '=Figures!$B$2>1',
    ]);
  });

  test.each([
    ['=A1+$A1+A$1+$A$1', '=B3+$A3+B$1+$A$1'],
    ["=SUM('My sheet'!A1:B2)", "=SUM('My sheet'!B3:C4)"],
    ['=SUM(A:A,2:2)&"A1"', '=SUM(B:B,4:4)&"A1"'],
    ['=Sales[Amount]+Rate1x', '=Sales[Amount]+Rate1x'],
  ])('a cell that is copied: %s', (formula, expected) => {
    expect(movedAlong(formula, 2, 1)).toBe(expected);
  });

  test('no further than the edge of the sheet', () => {
    expect(movedAlong('=A1', -1, 0)).toBe('=#REF!');
  });
});
