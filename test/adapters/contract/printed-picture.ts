import { serialOf } from '../../../src/core/values/date-serial';
import { isListSheet } from '../../../src/documents/spreadsheet/choices-sheet';
import { addressOf } from '../../excel-host/area';
import type { Book, Cell, Condition, Sheet, Validation } from '../../excel-host/workbook/model';
import { rectanglesOf } from '../../excel-host/edits/rectangles';

/** What Excel takes for granted where nothing is said, and what no reader sees. */
const UNSAID = new Map<string, unknown>([
  ['Font.Bold', false],
  ['Font.Underline', 'None'],
  ['Fill.Pattern', 'Solid'],
  ['WrapText', false],
  ['IndentLevel', 0],
]);

/** The library that opens files doesn't read the order of pages. */
const UNREAD = 'PrintOrder';

/**
 * A workbook as a person would find it, whichever way it came to be: cells with their looks, and rules with the
 * cells that they hold for. Heights are left out: Excel fits its rows by itself, a file has them reckoned.
 */
export function plainly(book: Book): unknown {
  return {
    sheets: book.sheets.map((sheet) =>
      isListSheet({ name: sheet.name, visibility: 'very hidden' }) ? choices(sheet) : sheetPlainly(sheet),
    ),
    names: book.names.map(({ name, formula }) => [name, unquoted(formula)]),
    custom: [...book.customProperties],
    // Excel keeps 255 characters of a property, a file all.
    builtIn: ['title', 'subject', 'author', 'comments'].map((key) =>
      String(book.properties.get(key) ?? '').slice(0, 255),
    ),
    isProtected: book.structure !== undefined,
  };
}

/** Excel writes a sheet's name without quotes where it can. */
const unquoted = (formula: string): string => formula.replace(/'([A-Za-z_]\w*)'!/g, '$1!');

/** Nobody sees the sheet that holds long lists: what counts are the lists. */
const choices = ({ name, visibility, cells }: Sheet): unknown => [
  name,
  visibility,
  [...cells.entries()].map(({ row, column, cell }) => [row, column, cell.value]),
];

function sheetPlainly(sheet: Sheet): unknown {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    gridlines: sheet.showGridlines,
    frozen: sheet.frozen && { rows: sheet.frozen.rows, columns: sheet.frozen.columns },
    widths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
    protection:
      sheet.protection &&
      Object.entries(sheet.protection.options)
        .filter(([, value]) => value !== false)
        .sort(),
    tables: sheet.tables.map(({ name, area, columns, style, showFilterButton, showBandedRows }) => [
      name,
      addressOf(area),
      columns.map((column) => column.name),
      style,
      showFilterButton,
      showBandedRows,
    ]),
    page: Object.fromEntries(
      [...sheet.page]
        .filter(([path, value]) => value !== '' && path !== UNREAD)
        .map(([path, value]) => [path, typeof value === 'number' ? Math.round(value) : value]),
    ),
    validations: byRule(sheet.validations, ({ rule, prompt, errorAlert, ignoreBlanks }) => [
      rule,
      prompt,
      errorAlert,
      ignoreBlanks,
    ]),
    conditions: sheet.conditions.map(conditionPlainly),
    cells: Object.fromEntries(
      [...sheet.cells.entries()].flatMap(({ row, column, cell }) =>
        cellPlainly(cell, sheet.cells.at(row - 1, column)).map((said) => [
          addressOf({ top: row, left: column, bottom: row, right: column }),
          said,
        ]),
      ),
    ),
  };
}

/** Nothing of a cell that is blank and open to nobody. */
function cellPlainly({ value, formula, isError, format, locked, look, link }: Cell, above: Cell): unknown[] {
  // The line above a cell is the line under its neighbour.
  const isDrawn = (path: string): boolean =>
    path.startsWith('Borders.EdgeTop') &&
    above.look.get('Borders.EdgeBottom.Color') === look.get('Borders.EdgeTop.Color');
  const looks = [...look]
    .filter(([path, set]) => UNSAID.get(path) !== set && !isDrawn(path))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const isBlank =
    value === '' && formula === undefined && locked && !looks.some(([path]) => /^(Fill|Borders)/.test(path));
  return isBlank
    ? []
    : [
        {
          value: formula === undefined ? value : 'computed',
          formula: formula && unquoted(formula),
          isError,
          format,
          locked,
          link,
          look: Object.fromEntries(looks),
        },
      ];
}

const conditionPlainly = ({ area, type, members }: Condition): unknown => [
  addressOf(area),
  type,
  [...members].filter(([path]) => !path.endsWith('GradientFill')).sort(([a], [b]) => (a < b ? -1 : 1)),
];

/** Too early for `serialOf`: spreadsheets don't agree on days before March 1900. */
const FIRST_DAY = '1900-01-01';

/** Members by their names, and days as the numbers that they are. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null)
    return (typeof value === 'string' ? serialOf(value) : undefined) ?? (value === FIRST_DAY ? 1 : value);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, inOrder(each)]),
  );
}

/** Rules that are the same, with all their cells. */
function byRule(validations: readonly Validation[], of: (validation: Validation) => unknown): unknown {
  const groups = new Map<string, { row: number; column: number }[]>();
  for (const validation of validations) {
    const key = JSON.stringify(inOrder(of(validation)));
    const { top, left, bottom, right } = validation.area;
    const cells = groups.get(key) ?? [];
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) cells.push({ row, column });
    groups.set(key, cells);
  }
  const sorted = (cells: { row: number; column: number }[]): { row: number; column: number }[] =>
    cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return [...groups]
    .map(([key, cells]) => [key, rectanglesOf(sorted(cells)).map(addressOf)])
    .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1));
}
