import { strFromU8, unzipSync } from 'fflate';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { Trouble } from '../../../src/core/trouble';
import type { CellDescription, Validation, WorkbookDescription } from '../../../src/documents/sheet';
import { aSheet, aTable, aWorkbook, lines } from '../../builders/workbook-description';
import { contentOf, firstSheet } from './reading';

async function partsOf(workbook: WorkbookDescription): Promise<(path: string) => string> {
  const parts = unzipSync(await printWorkbook(workbook));
  return (path) => strFromU8(parts[path] ?? new Uint8Array());
}

const sheetXml = async (workbook: WorkbookDescription): Promise<string> =>
  (await partsOf(workbook))('xl/worksheets/sheet1.xml');

const prompt = { title: 'This year', text: 'Enter the number of incidents.' };
const validated = (rule: Validation['rule'], more: Partial<Validation> = {}): CellDescription => ({
  value: null,
  role: 'entry',
  validation: { rule, prompt, ...more },
});
const validations = (xml: string): string[] => xml.match(/<dataValidation .*?(?:<\/dataValidation>|\/>)/g) ?? [];

describe('text', () => {
  const awkward = [
    '=1+1',
    '+44 1732',
    '-',
    '@home',
    '#N/A',
    '#REF!',
    ' spaced ',
    'a\nb',
    'a\rb',
    '_x0041_',
    'bell\u0007',
    '\uFFFE',
    'lone \uD83D',
    '👍',
    '<b>&amp;</b>',
    '\u00A05',
    '0123',
    'TRUE',
  ];

  it.each(awkward)('stays the text %j, whatever it looks like', async (value) => {
    const bytes = await printWorkbook(aWorkbook([aSheet('Figures', [aTable('Figures', ['Comment'], [[value]])])]));
    expect((await firstSheet(bytes)).rows[1]?.[0]).toMatchObject({ kind: 'text', value });
  });

  it('is kept from becoming a formula when somebody edits the cell', async () => {
    const bytes = await printWorkbook(aWorkbook([aSheet('Figures', [lines('=HYPERLINK("x")', 'plain')])]));
    const { rows } = await firstSheet(bytes);
    expect([rows[0]?.[0]?.format, rows[1]?.[0]?.format]).toEqual(['@', undefined]);
    expect(rows[0]?.[0]?.formula).toBeUndefined();
  });

  it('longer than a cell can hold is refused, by place and length', async () => {
    const printing = printWorkbook(aWorkbook([aSheet('Narrative', [lines('ok', 'x'.repeat(32_768))])]));
    await expect(printing).rejects.toThrow(
      new Trouble('cannot-write', 'The text for Narrative, A2 has 32,768 characters; a cell holds 32,767.', ''),
    );
  });
});

describe('numbers and dates', () => {
  it('carry the format that says what they mean', async () => {
    const cells: CellDescription[] = [
      { value: 0.974, format: { kind: 'percent', decimals: 1 } },
      { value: 5000, format: { kind: 'money', decimals: 0 } },
      { value: 1513, format: { kind: 'number', decimals: 0 } },
      { value: '2022-05-11', format: { kind: 'date' } },
      { value: 'not a date', format: { kind: 'date' } },
      { value: '12', format: { kind: 'text' } },
    ];
    const { rows } = await firstSheet(
      await printWorkbook(aWorkbook([aSheet('Figures', [{ kind: 'lines', lines: [cells] }])])),
    );
    expect(rows[0]).toEqual([
      { kind: 'number', value: 0.974, format: '0.0%' },
      { kind: 'number', value: 5000, format: '[$£-809]#,##0' },
      { kind: 'number', value: 1513, format: '#,##0' },
      { kind: 'date', value: '2022-05-11', format: 'd mmmm yyyy' },
      { kind: 'text', value: 'not a date', format: 'd mmmm yyyy' },
      { kind: 'text', value: '12', format: '@' },
    ]);
  });

  it('that are computed come with their formula and their last value', async () => {
    const cells: CellDescription[] = [
      { value: 'Missing', formula: 'IF(B1="","Missing","")' },
      { value: 3, formula: '1+2' },
      { value: '', formula: '""' },
    ];
    const { rows } = await firstSheet(
      await printWorkbook(aWorkbook([aSheet('Figures', [{ kind: 'lines', lines: [cells] }])])),
    );
    expect(rows[0]).toMatchObject([
      { kind: 'text', value: 'Missing', formula: 'IF(B1="","Missing","")' },
      { kind: 'number', value: 3, formula: '1+2' },
      { kind: 'text', value: '', formula: '""' },
    ]);
  });
});

describe('formulas', () => {
  it('longer than Excel takes are refused, by their place', async () => {
    const sheet = aSheet('Figures', [{ kind: 'lines', lines: [[{ value: 1, formula: '1+'.repeat(5000) + '1' }]] }]);
    await expect(printWorkbook(aWorkbook([sheet]))).rejects.toThrow(/Figures, A1/);
  });
});

describe('tables', () => {
  it('stand where the placement says, under their own names', async () => {
    const sheet = aSheet('Figures', [
      lines('Title', 'What to do'),
      aTable('Counts', ['Theme', 'Achieved'], [['Safe', 6]]),
      aTable('Figures', ['Ref'], []),
    ]);
    const { tables, rows } = await firstSheet(await printWorkbook(aWorkbook([sheet])));
    expect(tables).toEqual([
      { name: 'Counts', top: 3, left: 0, bottom: 4, right: 1 },
      { name: 'Figures', top: 6, left: 0, bottom: 7, right: 0 },
    ]);
    expect(rows.map((row) => row.map((cell) => cell?.value))).toEqual([
      ['Title'],
      ['What to do'],
      [],
      ['Theme', 'Achieved'],
      ['Safe', 6],
      [],
      ['Ref'],
    ]);
  });

  it.each([
    ['two columns of one header', [aTable('Figures', ['Ref', 'ref'], [])]],
    ['a header without words', [aTable('Figures', [' '], [])]],
    ['a name that reads as a cell', [aTable('AB12', ['Ref'], [])]],
    ['a name with a space', [aTable('The figures', ['Ref'], [])]],
    ['two tables of one name', [aTable('Figures', ['Ref'], []), aTable('figures', ['Ref'], [])]],
  ])('with %s are refused', async (_what, blocks) => {
    await expect(printWorkbook(aWorkbook([aSheet('Figures', blocks)]))).rejects.toThrow(Error);
  });
});

describe('validations', () => {
  it('are written once for all the cells that share them, and never overlap', async () => {
    const whole = validated({ kind: 'whole', min: 0 });
    const sheet = aSheet('Figures', [
      aTable(
        'Figures',
        ['This year', 'Numerator'],
        [
          [whole, whole],
          [whole, null],
          [validated({ kind: 'any' }), whole],
          [whole, null],
        ],
      ),
    ]);
    const ranges = validations(await sheetXml(aWorkbook([sheet]))).map((xml) => /sqref="([^"]*)"/.exec(xml)?.[1]);
    expect(ranges).toEqual(['A2:A3 A5 B2 B4', 'A4']);
  });

  it('hold short lists themselves, and others in a hidden sheet that no reader is given', async () => {
    const long = Array.from({ length: 40 }, (_, index) => `Choice ${index}`);
    const sheet = aSheet('Figures', [
      {
        kind: 'lines',
        lines: [
          [validated({ kind: 'list', values: ['yes', 'no'] })],
          [validated({ kind: 'list', values: ['Smith, John', 'No'] })],
          [validated({ kind: 'list', values: long })],
        ],
      },
    ]);
    const bytes = await printWorkbook(aWorkbook([sheet]));
    const formulas = validations(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).map(
      (xml) => /<formula1>(.*)<\/formula1>/.exec(xml)?.[1],
    );
    expect(formulas).toEqual(['"yes,no"', "'Choices of lists'!$A$1:$A$2", "'Choices of lists'!$B$1:$B$40"]);
    expect((await contentOf(bytes)).sheets.map(({ name }) => name)).toEqual(['Figures']);
  });

  it('show their prompt and alert, cut to what Excel can hold', async () => {
    const alert = { style: 'warning', title: 'Check', text: 'Is it so?' } as const;
    const sheet = aSheet('Figures', [
      {
        kind: 'lines',
        lines: [
          [
            validated(
              { kind: 'decimal', min: 0, max: 1 },
              { alert, prompt: { title: 'T'.repeat(40), text: 'w'.repeat(300) } },
            ),
          ],
        ],
      },
    ]);
    const [xml = ''] = validations(await sheetXml(aWorkbook([sheet])));
    expect(/promptTitle="([^"]*)"/.exec(xml)?.[1]).toBe(`${'T'.repeat(31)}…`);
    expect(/prompt="([^"]*)"/.exec(xml)?.[1]).toHaveLength(255);
    expect(xml).toMatch(/errorStyle="warning" .*errorTitle="Check" error="Is it so\?"/);
    expect(xml).toMatch(/<formula1>0<\/formula1><formula2>1<\/formula2>/);
  });
});

describe('the workbook', () => {
  it('is the same to the byte for the same description', async () => {
    const workbook = aWorkbook([aSheet('Figures', [lines('a', 1)])], { properties: new Map([['plan', 'safer']]) });
    expect(Buffer.from(await printWorkbook(workbook)).equals(Buffer.from(await printWorkbook(workbook)))).toBe(true);
  });

  it('tells its title, language and custom properties, and no date of its own', async () => {
    const part = await partsOf(
      aWorkbook([aSheet('Figures', [])], {
        title: 'Return & more',
        properties: new Map([
          ['__proto__', 'x'],
          ['plan', 'safer'],
        ]),
      }),
    );
    expect(part('docProps/core.xml')).toMatch(
      /<dc:title>Return &amp; more<\/dc:title>.*<dc:description>Figures: Shows what Figures holds\.<\/dc:description><dc:language>en-GB<\/dc:language>/,
    );
    expect(part('docProps/core.xml')).not.toMatch(/modified|created/);
    expect([
      ...(
        await contentOf(
          await printWorkbook(aWorkbook([aSheet('A', [])], { properties: new Map([['__proto__', 'x']]) })),
        )
      ).properties,
    ]).toEqual([['__proto__', 'x']]);
  });

  it('opens on the first visible sheet with the cursor at A1', async () => {
    const part = await partsOf(
      aWorkbook([
        aSheet('Return', [], { visibility: 'very hidden' }),
        aSheet('Figures', [lines(1)], { frozenRows: 1 }),
      ]),
    );
    expect(part('xl/workbook.xml')).toMatch(/activeTab="1"/);
    expect(part('xl/worksheets/sheet1.xml')).not.toMatch(/tabSelected/);
    expect(part('xl/worksheets/sheet2.xml')).toMatch(
      /<sheetView tabSelected="1" [^>]*><pane [^>]*state="frozen"[^>]*\/><selection pane="bottomLeft" activeCell="A1" sqref="A1"\/><\/sheetView>/,
    );
  });

  it('names cells and repeats a row on each page, also on sheets with spaces and apostrophes', async () => {
    const workbook = aWorkbook([aSheet("Start 'it' here", [lines(1)], { repeatedRow: 3 })], {
      names: [{ name: 'PartnerName', sheet: "Start 'it' here", range: 'B4:C5' }],
    });
    const xml = (await partsOf(workbook))('xl/workbook.xml');
    expect(xml).toContain(`<definedName name="PartnerName">'Start ''it'' here'!$B$4:$C$5</definedName>`);
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Start ''it'' here'!$3:$3</definedName>`,
    );
  });

  it('protects without a password, leaves entries open and lets people read everything', async () => {
    const sheet = aSheet('Figures', [lines('locked'), { kind: 'lines', lines: [[{ value: null, role: 'entry' }]] }], {
      protected: true,
    });
    const part = await partsOf(aWorkbook([sheet], { structureProtected: true }));
    const [protection = ''] = /<sheetProtection[^>]*>/.exec(part('xl/worksheets/sheet1.xml')) ?? [];
    expect(protection).toMatch(/sheet="1"/);
    expect(protection).toMatch(/formatColumns="0" formatRows="0" sort="1" autoFilter="0"/);
    expect(protection).not.toMatch(/password|hash/i);
    expect(part('xl/workbook.xml')).toMatch(/<workbookProtection lockStructure="1"\/>/);
    expect(part('xl/styles.xml')).toMatch(/<protection locked="0"\/>/);
  });

  it('links to places, pages and mailboxes, and to nothing else', async () => {
    const link = (to: string): CellDescription[] => [{ value: 'Go', link: { to } }];
    const sheet = aSheet('Figures', [
      {
        kind: 'lines',
        lines: [
          '#Start here!A8',
          'https://example.org/',
          'mailto:a@example.org',
          'file:///etc/passwd',
          'javascript:alert(1)',
        ].map(link),
      },
    ]);
    const xml = await sheetXml(aWorkbook([sheet]));
    expect(xml.match(/<hyperlink /g)).toHaveLength(3);
    expect(xml).toContain('location="&apos;Start here&apos;!A8"');
  });

  it('makes rows as high as their wrapped text, and lets them grow', async () => {
    const sheet = aSheet('Figures', [
      aTable(
        'Figures',
        ['What to count'],
        [['short'], ['Count every incident once, whichever way it was reported. '.repeat(4)]],
      ),
    ]);
    const heights = [...(await sheetXml(aWorkbook([sheet]))).matchAll(/<row r="\d+" ht="(\d+)">/g)].map(([, height]) =>
      Number(height),
    );
    expect(heights).toHaveLength(3);
    expect(heights[1]).toBe(18);
    expect(heights[2]).toBeGreaterThan(11 * 15);
  });

  it('lays looks over cells where a formula holds, and bars behind numbers', async () => {
    const table = {
      ...aTable(
        'Figures',
        ['Status', 'Share'],
        [
          ['x', 1],
          ['y', 2],
        ],
      ),
    };
    const columns = [
      { header: 'Status', looks: [{ where: { is: 'x' }, role: 'status-bad' as const }] },
      { header: 'Share', bars: true },
    ];
    const xml = await sheetXml(aWorkbook([aSheet('Figures', [{ ...table, columns }])]));
    expect(xml).toContain(
      '<conditionalFormatting sqref="A2:A3"><cfRule type="expression" priority="1" dxfId="0"><formula>$A2="x"</formula></cfRule></conditionalFormatting>',
    );
    expect(xml).toMatch(/<conditionalFormatting sqref="B2:B3"><cfRule type="dataBar" priority="2"><dataBar>/);
  });
});
