/**
 * The Government Analysis Function's rules for published spreadsheets, and what makes a page readable, held
 * against the bytes of every workbook that the examples print.
 */
import { printWorkbook } from '../../src/adapters/xlsx/print-workbook';
import { columnsByPage } from '../../src/documents/pages-wide';
import { COLUMN_PADDING, roomAcross } from '../../src/documents/paper';
import { TONE_SIGNS } from '../../src/documents/report';
import type { SheetDescription, WorkbookDescription } from '../../src/documents/sheet';
import { FONT } from '../../src/documents/styles';
import { textWidth, wrappedLines } from '../../src/documents/text-width';
import { exampleWorkbooks } from '../builders/example-workbooks';
import {
  openedWorkbook,
  placeOf,
  type OpenedCell,
  type OpenedSheet,
  type OpenedTable,
  type OpenedWorkbook,
} from '../builders/opened-workbook';

const EXAMPLES = ['sevenoaks-2021-22', 'brackenmere-hard-quarter'];

interface Printed {
  name: string;
  description: WorkbookDescription;
  file: OpenedWorkbook;
}

const printed: Printed[] = [];
beforeAll(async () => {
  for (const example of EXAMPLES) {
    for (const [name, description] of await exampleWorkbooks(example))
      printed.push({
        name: `${example}, ${name}`,
        description,
        file: openedWorkbook(await printWorkbook(description)),
      });
  }
}, 120_000);

/** What each visible sheet of each workbook has to say, under where it stands. */
function throughout(faults: (sheet: OpenedSheet, printed: Printed) => readonly unknown[]): string[] {
  return printed.flatMap((each) =>
    each.file.sheets
      .filter(({ visible }) => visible)
      .flatMap((sheet) => faults(sheet, each).map((fault) => `${each.name}, ${sheet.name}: ${String(fault)}`)),
  );
}

const inTables = (sheet: OpenedSheet, faults: (table: OpenedTable) => readonly unknown[]): unknown[] =>
  sheet.tables.flatMap((table) => faults(table).map((fault) => `${table.name}: ${String(fault)}`));
const cellAt = ({ cells }: OpenedSheet, row: number, column: number): OpenedCell | undefined =>
  cells.find((cell) => cell.row === row && cell.column === column);
const bodyOf = ({ cells }: OpenedSheet, { top, bottom, left, right }: OpenedTable): OpenedCell[] =>
  cells.filter(({ row, column }) => row > top && row <= bottom && column >= left && column <= right);
const isRepeated = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.findIndex((each) => each.toLowerCase() === name.toLowerCase()) !== index);
const isDate = ({ style }: OpenedCell): boolean => style.format.includes('yy');

test('the examples print issued, filled and council workbooks', () => {
  expect(printed.filter(({ name }) => name.includes('issued')).length).toBeGreaterThan(10);
  expect(printed.filter(({ name }) => name.includes('filled')).length).toBeGreaterThan(10);
  expect(printed.filter(({ name }) => name.includes('council')).length).toBeGreaterThanOrEqual(EXAMPLES.length);
});

describe('tables', () => {
  test('have one header row whose cells say what the table says, each header once and with words', () => {
    const faults = throughout((sheet) =>
      inTables(sheet, (table) => [
        ...table.headers.filter(
          (header, index) => header.trim() === '' || cellAt(sheet, table.top, table.left + index)?.value !== header,
        ),
        ...isRepeated(table.headers),
        ...(table.headers.length === table.right - table.left + 1 ? [] : ['not as many headers as columns']),
      ]),
    );
    expect(faults).toEqual([]);
  });

  test('stand at the left edge and have no merged cells, no rows without a first cell, and no empty body', () => {
    const faults = throughout((sheet) => [
      ...(sheet.xml.includes('<mergeCell') ? ['merged cells'] : []),
      ...inTables(sheet, (table) => {
        const rows = Array.from({ length: table.bottom - table.top }, (_, index) => table.top + 1 + index);
        return [
          ...(table.left === 1 ? [] : ['not at the left edge']),
          ...rows.filter((row) => cellAt(sheet, row, 1) === undefined).map((row) => `row ${row} begins with a blank`),
        ];
      }),
    ]);
    expect(faults).toEqual([]);
  });

  test('are parted from what stands above and below by one blank row', () => {
    const faults = throughout((sheet) =>
      inTables(sheet, ({ top, bottom }) =>
        [top - 1, bottom + 1].filter((row) => sheet.cells.some((cell) => cell.row === row)),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('and sheets are named once in a workbook', () => {
    const faults = printed.flatMap(({ name, file: { sheets } }) =>
      [
        ...isRepeated(sheets.map((sheet) => sheet.name)),
        ...isRepeated(sheets.flatMap(({ tables }) => tables.map((table) => table.name))),
      ].map((each) => `${name}: ${each}`),
    );
    expect(faults).toEqual([]);
  });

  test('have numbers to the right and words to the left, under a header that stands as they do', () => {
    const faults = throughout((sheet) =>
      inTables(sheet, (table) =>
        bodyOf(sheet, table).flatMap((cell) => {
          const header = cellAt(sheet, table.top, cell.column);
          const isNumber = typeof cell.value === 'number' && !isDate(cell);
          if (cell.style.horizontal !== header?.style.horizontal)
            return [`"${cell.value}" stands ${cell.style.horizontal}, "${header?.value}" doesn't`];
          return isNumber && cell.style.horizontal !== 'right'
            ? [`the number ${cell.value} under "${header?.value}" stands left`]
            : [];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('letters', () => {
  test('are a sans serif of 12 points or more', () => {
    const faults = throughout(({ cells }) =>
      cells.filter(({ style: { font } }) => font.name !== FONT || font.size < 12).map(({ value }) => value),
    );
    expect(faults).toEqual([]);
  });

  test('are printed at 10 points or more: no page holds wider columns than it has room for', () => {
    const faults = throughout((sheet, { description }) => {
      const described = description.sheets.find(({ name }) => name === sheet.name) as SheetDescription;
      const pages = columnsByPage(described);
      const across = Number(/fitToWidth="(\d+)"/.exec(sheet.xml)?.[1]);
      const tooWide = pages.filter(
        (columns) =>
          columns.reduce((sum, column) => sum + (sheet.widths[column] ?? 0), 0) >
          roomAcross(described.orientation) + 1e-9,
      );
      return [
        ...tooWide.map((columns) => `columns ${columns.join(', ')} on one page`),
        ...(across === pages.length ? [] : [`${across} pages across in place of ${pages.length}`]),
      ];
    });
    expect(faults).toEqual([]);
  });
});

/** A number as its cell shows it. */
function shownNumber({ value, style: { format } }: OpenedCell): string {
  if (typeof value !== 'number') return value;
  if (format.includes('yy')) return '30 September 2022';
  const places = /\.(0+)/.exec(format)?.[1]?.length ?? (format === '' ? 2 : 0);
  const shown = format.endsWith('%')
    ? `${(value * 100).toFixed(places)}%`
    : value.toLocaleString('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places });
  return format.includes('£') ? `£${shown}` : shown;
}

/** Bold letters are about a tenth wider. */
const broad = ({ style: { font } }: OpenedCell): number => (font.size / 12) * (font.bold ? 1.08 : 1);
/** What a filter's button takes of a header. */
const BUTTON = 2;

describe('nothing is cut', () => {
  test('numbers and dates find room in their columns', () => {
    const faults = throughout((sheet) =>
      sheet.cells
        .filter(
          (cell) =>
            typeof cell.value === 'number' &&
            textWidth(shownNumber(cell)) > (sheet.widths[cell.column - 1] ?? 0) - cell.style.indent,
        )
        .map(shownNumber),
    );
    expect(faults).toEqual([]);
  });

  test("no header's word is broken, with its button beside it", () => {
    const faults = throughout((sheet) =>
      inTables(sheet, (table) =>
        table.headers.filter((header, index) => {
          const cell = cellAt(sheet, table.top, 1 + index);
          const room = (sheet.widths[index] ?? 0) - (cell?.style.indent ?? 0) - (table.filtered ? BUTTON : 0);
          return cell && header.split(' ').some((word) => textWidth(word) * broad(cell) > room);
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('texts in tables wrap, and their rows are high enough', () => {
    const faults = throughout((sheet) =>
      inTables(sheet, (table) =>
        bodyOf(sheet, table).flatMap((cell) => {
          if (typeof cell.value === 'number') return [];
          const room = ((sheet.widths[cell.column - 1] ?? 0) - COLUMN_PADDING - cell.style.indent) / broad(cell);
          const lines = wrappedLines(cell.value, room);
          if (!cell.style.wrap && lines > 1) return [`"${cell.value}" doesn't wrap`];
          return lines * 15 > (sheet.heights.get(cell.row) ?? 0)
            ? [`"${cell.value.slice(0, 60)}" takes ${lines} lines of ${sheet.heights.get(cell.row)} points`]
            : [];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('lines above tables end before the first page does, or wrap', () => {
    const faults = throughout((sheet, { description }) => {
      const [first = []] = columnsByPage(
        description.sheets.find(({ name }) => name === sheet.name) as SheetDescription,
      );
      const outside = sheet.cells.filter(
        ({ row }) => !sheet.tables.some(({ top, bottom }) => row >= top && row <= bottom),
      );
      return outside
        .filter(
          (cell) =>
            !cell.style.wrap &&
            typeof cell.value === 'string' &&
            textWidth(cell.value) * broad(cell) >
              first
                .filter((column) => column >= cell.column - 1)
                .reduce((sum, column) => sum + (sheet.widths[column] ?? 0), 0),
        )
        .map(({ value }) => value);
    });
    expect(faults).toEqual([]);
  });
});

describe('on a laptop screen', () => {
  /** In points: of 768 pixels the ribbon, the bars and the tabs leave about 500. */
  const SCREEN_HEIGHT = 375;
  const SCREEN_WIDTH = 1366 * 0.75;

  test('what stays in view takes no more than a third of its height and half of its width', () => {
    const faults = throughout((sheet) => {
      const pane = /<pane [^>]*>/.exec(sheet.xml)?.[0] ?? '';
      const [rows, columns] = ['ySplit', 'xSplit'].map((name) =>
        Number(new RegExp(`${name}="(\\d+)"`).exec(pane)?.[1] ?? 0),
      );
      const high = Array.from({ length: rows ?? 0 }, (_, index) => sheet.heights.get(index + 1) ?? 15).reduce(
        (sum, height) => sum + height,
        0,
      );
      const wide = sheet.widths.slice(0, columns).reduce((sum, width) => sum + width * 6.75, 0);
      return [
        ...(high > SCREEN_HEIGHT / 3 ? [`${high} points of rows stay in view`] : []),
        ...((columns ?? 0) > 0 && wide > SCREEN_WIDTH / 2 ? [`${wide} points of columns stay in view`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  test("the cells for this period's figures are seen without scrolling", () => {
    const faults = throughout((sheet) =>
      inTables(sheet, ({ name, headers }) => {
        if (name !== 'Figures' || !headers.includes('Check')) return [];
        const upTo = headers.findIndex((header) => header === 'Qualifier') + 1;
        const wide = sheet.widths.slice(0, upTo).reduce((sum, width) => sum + width * 6.75, 0);
        return wide > SCREEN_WIDTH ? [wide] : [];
      }),
    );
    expect(faults).toEqual([]);
  });
});

describe('a workbook', () => {
  test('tells its title and language, and opens on its first sheet with the cursor at A1 on every sheet', () => {
    const faults = printed.filter(
      ({ file: { coreXml, workbookXml } }) =>
        !/<dc:title>[^<]+</.test(coreXml) ||
        !coreXml.includes('<dc:language>en-GB<') ||
        !workbookXml.includes('activeTab="0"'),
    );
    expect(faults.map(({ name }) => name)).toEqual([]);
    expect(
      throughout(({ xml }) => (/<selection [^>]*activeCell="A1"/.test(xml) ? [] : ['the cursor stands elsewhere'])),
    ).toEqual([]);
  });

  test('hides no rows and columns', () => {
    expect(throughout(({ xml }) => (/<(?:row|col) [^>]*hidden=/.test(xml) ? ['hidden'] : []))).toEqual([]);
  });

  test('explains on its Notes sheet every shorthand in square brackets that stands in it', () => {
    const faults = printed.flatMap(({ name, file: { sheets } }) => {
      const notes = new Set(
        sheets
          .find((sheet) => sheet.name === 'Notes')
          ?.cells.filter(({ column }) => column === 1)
          .map(({ value }) => String(value)),
      );
      const used = sheets
        .filter(({ visible }) => visible)
        .flatMap(({ cells }) => cells.flatMap(({ value }) => String(value).match(/\[[a-z]+\]/g) ?? []));
      return [...new Set(used)].filter((each) => !notes.has(each)).map((each) => `${name}: ${each}`);
    });
    expect(faults).toEqual([]);
  });

  test('says in words or signs what it says in colours', () => {
    const signs = Object.values(TONE_SIGNS);
    const faults = printed.flatMap(({ description }) =>
      description.sheets.flatMap(({ blocks }) =>
        blocks.flatMap((block) => {
          if (block.kind !== 'table') return [];
          const coloured = block.rows
            .flat()
            .filter(
              ({ role, value }) =>
                role?.startsWith('status-') && !signs.some((sign) => String(value).startsWith(`${sign} `)),
            );
          const unsaid = block.rows.flat().filter(({ role, value }) => role === 'fault' && String(value ?? '') === '');
          return [
            ...coloured,
            ...unsaid,
            ...block.columns.flatMap(({ looks }) =>
              (looks ?? []).filter(({ where }) => !/[A-Za-z]{2}/.test(Object.values(where).join(''))),
            ),
          ];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('has links that say where they lead', () => {
    const faults = throughout((sheet) =>
      [...sheet.xml.matchAll(/<hyperlink ref="([A-Z]+\d+)"/g)].flatMap(([, address = '']) => {
        const { row, column } = placeOf(address);
        const text = String(cellAt(sheet, row, column)?.value ?? '');
        return text.length < 5 || /^(here|click|link|https?:)/i.test(text) ? [`"${text}"`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });
});
