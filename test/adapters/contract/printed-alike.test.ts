/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "http://localhost/"}
 */
import '../../excel-host/file/in-a-page';
import { openInMemory } from '../../../src/adapters/memory/open-in-memory';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readKeptSheets } from '../../../src/adapters/xlsx/read-kept-sheets';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import type { WorkbookContent } from '../../../src/core/returns/workbook-content';
import { Trouble } from '../../../src/core/trouble';
import { councilWorkbook } from '../../../src/documents/council-workbook';
import { contentOf } from '../../../src/documents/content-of';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import type { WorkbookDescription } from '../../../src/documents/sheet';
import type { OpenWorkbook } from '../../../src/workflows/ports';
import { yearOf } from '../../builders/council';
import { PLAN } from '../../builders/returned-file';
import { PARTNER } from '../../builders/returns';
import { aSheet, aTable, aWorkbook, lines } from '../../builders/workbook-description';
import { openBook } from '../../excel-host/file/open-book';
import { knownResults } from '../excel/known-results';
import { openedDescription } from '../excel/opened-excel';
import { plainly } from './printed-picture';

jest.setTimeout(60_000);

const FILE = 'green-trust.xlsx';
/** A workbook with nothing of ours, to print into. */
const OTHER = aWorkbook([aSheet('Rota', [lines('Who is in')])]);
const ports = { read: readWorkbook, keep: readKeptSheets, print: printWorkbook };

const DESCRIPTIONS: readonly (readonly [string, WorkbookDescription])[] = [
  [
    'a return',
    returnWorkbook(PLAN, PARTNER, {
      entries: new Map([['parks-1-visits', { value: 1700, qualifier: 'over', comment: 'Two gates\nwere closed' }]]),
      texts: new Map([['Parks 1', '=1+1 is a text here']]),
      signOff: { name: 'Ann Lee', role: 'Director', date: '2025-05-11' },
    }),
  ],
  ['a council workbook', councilWorkbook(yearOf(PLAN, []))],
  ['a sheet of everything', aWorkbook([everything()], { names: [{ name: 'HowMany', sheet: 'Shares', range: 'B5' }] })],
];

function everything(): WorkbookDescription['sheets'][number] {
  const table = aTable(
    'Shares',
    ['Theme', 'Share', 'Pounds', 'Day', 'Said'],
    [
      [
        'Parks',
        { value: 0.97, format: { kind: 'percent', decimals: 0 } },
        { value: 12.5, format: { kind: 'money', decimals: 2 } },
        { value: '2025-05-11', format: { kind: 'date' } },
        '#N/A',
      ],
      [
        { value: 'Web', link: { to: 'https://example.org/', tooltip: 'Out there' } },
        null,
        null,
        null,
        { value: '3', formula: 'LEN(A6)', role: 'computed' },
      ],
    ],
  );
  const columns = table.columns.map((column, index) =>
    index === 1
      ? { ...column, bars: true }
      : index === 4
        ? { ...column, looks: [{ where: { is: 'no' }, role: 'fault' as const }] }
        : column,
  );
  const choices = Array.from({ length: 60 }, (_, index) => `Choice ${index + 1}`);
  const asked = {
    value: null,
    role: 'entry' as const,
    validation: {
      rule: { kind: 'list' as const, values: choices },
      prompt: { title: 'Choose', text: 'One of the list.' },
      alert: { style: 'stop' as const, title: 'Not listed', text: 'Choose from the list.' },
    },
  };
  return aSheet(
    'Shares',
    [
      { kind: 'lines', lines: [[{ value: 'Shares', role: 'title' }], [{ value: 'Choice', role: 'label' }, asked]] },
      { ...table, columns, filtered: true },
    ],
    { frozenRows: 4, repeatedRow: 4, protected: true, widths: [20, 12, 12, 16, 14] },
  );
}

async function inMemory(description: WorkbookDescription): Promise<OpenWorkbook> {
  const workbook = await openInMemory({ name: FILE, bytes: await printWorkbook(OTHER) }, ports);
  if (workbook instanceof Trouble) throw workbook;
  expect(await workbook.print(description)).toEqual({ state: 'printed' });
  return workbook;
}

describe.each(DESCRIPTIONS)('%s', (_what, description) => {
  it('reads back the same from a file, from memory and from Excel', async () => {
    const fromFile = await readWorkbook({ name: FILE, bytes: await printWorkbook(description) });
    const fromMemory = await (await inMemory(description)).read();
    const { workbook } = await openedDescription(OTHER, { recalculate: knownResults(description) });
    expect(await workbook.print(description)).toEqual({ state: 'printed' });
    const fromExcel = await workbook.read();
    const expected = said(contentOf(description, FILE));
    for (const content of [fromFile, fromMemory, fromExcel]) {
      if (content instanceof Trouble) throw content;
      expect(said(content)).toEqual(expected);
      expect([...content.properties]).toEqual(expect.arrayContaining([...description.properties]));
    }
  });

  it('looks and behaves the same in Excel as a file of it that is opened there', async () => {
    const file = await openBook(await printWorkbook(description), FILE);
    const { workbook, host } = await openedDescription(OTHER);
    expect(await workbook.print(description)).toEqual({ state: 'printed' });
    host.book.sheets = host.book.sheets.filter(({ name }) => name !== 'Rota');
    expect(plainly(host.book)).toEqual(plainly(file));
  });
});

/** What a reading says of every sheet but the rota: each cell with its format, as far as it says something. */
function said({ sheets }: WorkbookContent): unknown {
  return sheets
    .filter(({ name }) => name !== 'Rota')
    .map(({ name, visibility, tables, rows }) => ({
      name,
      visibility,
      tables,
      rows: rows
        .map((row) =>
          Array.from(row, (cell) => (cell && cell.value !== '' ? [cell.kind, cell.value, cell.format] : null)),
        )
        .map(withoutEnd),
    }));
}

function withoutEnd(row: readonly unknown[]): readonly unknown[] {
  const last = row.reduce((latest: number, cell, index) => (cell === null ? latest : index), -1);
  return row.slice(0, last + 1);
}
