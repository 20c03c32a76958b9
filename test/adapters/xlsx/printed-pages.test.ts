import { strFromU8, unzipSync } from 'fflate';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import type { SheetDescription } from '../../../src/documents/sheet';
import { aSheet, aTable, aWorkbook, lines } from '../../builders/workbook-description';

async function printed(sheet: SheetDescription): Promise<{ sheet: string; workbook: string; table: string }> {
  const parts = unzipSync(await printWorkbook(aWorkbook([sheet])));
  const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  return {
    sheet: part('xl/worksheets/sheet1.xml'),
    workbook: part('xl/workbook.xml'),
    table: part('xl/tables/table1.xml'),
  };
}

const table = aTable(
  'Figures',
  ['Ref', 'Finding', 'What to do'],
  [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
  ],
);
const sheetOf = (widths: readonly number[], more: Partial<SheetDescription> = {}): SheetDescription =>
  aSheet('Findings', [lines('Findings & more', 'What was found.'), table], {
    widths,
    keyColumns: 1,
    repeatedRow: 4,
    frozenRows: 4,
    ...more,
  });
const WIDE = [20, 80, 80];

const nameIn = (workbook: string, name: string): string | undefined =>
  new RegExp(`<definedName name="_xlnm.${name}" localSheetId="0">([^<]*)<`).exec(workbook)?.[1];

describe('a sheet wider than a page', () => {
  it('takes as many pages across as it needs, in the order of its rows', async () => {
    expect((await printed(sheetOf(WIDE))).sheet).toMatch(
      /<pageSetup pageOrder="overThenDown" paperSize="9" orientation="landscape" fitToWidth="2" fitToHeight="0"\/>/,
    );
  });

  it('repeats what its rows are about, and prints the table alone, under its title', async () => {
    const { sheet, workbook } = await printed(sheetOf(WIDE));
    expect(nameIn(workbook, 'Print_Titles')).toBe("'Findings'!$A:$A,'Findings'!$4:$4");
    expect(nameIn(workbook, 'Print_Area')).toBe("'Findings'!$A$4:$C$6");
    expect(sheet).toContain('<oddHeader>&amp;L&amp;"Arial,Bold"&amp;14 Findings &amp;&amp; more</oddHeader>');
  });

  it('keeps what its rows are about in view', async () => {
    expect((await printed(sheetOf(WIDE))).sheet).toMatch(
      /<pane xSplit="1" ySplit="4" topLeftCell="B5" state="frozen" activePane="bottomRight"\/><selection pane="bottomRight" activeCell="A1"/,
    );
  });
});

describe('a sheet that fits a page', () => {
  it('is printed whole, its columns neither repeated nor frozen', async () => {
    const { sheet, workbook } = await printed(sheetOf([20, 40, 40]));
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
    expect(sheet).not.toMatch(/oddHeader|xSplit/);
    expect([nameIn(workbook, 'Print_Titles'), nameIn(workbook, 'Print_Area')]).toEqual(["'Findings'!$4:$4", undefined]);
  });

  it('but for columns that are not printed stays one page wide, and is scrolled under its key columns', async () => {
    const { sheet, workbook } = await printed(sheetOf(WIDE, { printedColumns: 2 }));
    expect(sheet).toMatch(/fitToWidth="1"/);
    expect(nameIn(workbook, 'Print_Area')).toBe("'Findings'!$A:$B");
    expect(sheet).toMatch(/xSplit="1"/);
  });
});

describe('a table', () => {
  it('has buttons for filtering only where people filter it', async () => {
    expect((await printed(sheetOf(WIDE))).table).not.toContain('<autoFilter');
    expect(
      (await printed(sheetOf(WIDE, { blocks: [lines('Findings'), { ...table, filtered: true }] }))).table,
    ).toContain('<autoFilter ref="A3:C5"');
  });

  it('holds words off the numbers beside them', async () => {
    const columns = [{ header: 'Count', align: 'right' as const }, { header: 'Unit' }, { header: 'Note' }];
    const parts = unzipSync(
      await printWorkbook(
        aWorkbook([aSheet('Figures', [{ ...table, columns, rows: [[{ value: 1 }, { value: 'x' }, { value: 'y' }]] }])]),
      ),
    );
    const indents = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array()).match(/<alignment [^>]*indent="1"\/>/g);
    expect(new Set(indents)).toEqual(
      new Set(['<alignment horizontal="left" vertical="top" wrapText="true" indent="1"/>']),
    );
  });

  it('draws bars of one colour to their end, and marks no text that looks like a number', async () => {
    const columns = [{ header: 'Theme' }, { header: 'Share', bars: true }];
    const rows = [[{ value: '5' }, { value: 0.5, format: { kind: 'percent' as const, decimals: 0 } }]];
    const { sheet } = await printed(aSheet('Summary', [{ kind: 'table', name: 'Counts', columns, rows }]));
    const [, id] = /<cfRule type="dataBar"[^>]*><dataBar>.*?<x14:id>(\{[0-9-]+\})<\/x14:id>/.exec(sheet) ?? [];
    expect(sheet).toContain(
      `<x14:cfRule type="dataBar" id="${id}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="num"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo>`,
    );
    expect(sheet).toMatch(/<ignoredError sqref="A1:C2" numberStoredAsText="1"[^>]*\/><\/ignoredErrors><tableParts /);
    expect(sheet).toMatch(/<xm:sqref>B2:B2<\/xm:sqref>.*<\/extLst><\/worksheet>$/);
  });
});
