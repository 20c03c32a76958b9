import type { Cell, ConditionalRule, TableDefinition, WriteSheet } from 'hucre/xlsx';
import {
  bodyRange,
  placementOf,
  tableRange,
  type BlockPlacement,
  type TablePlacement,
} from '../../../documents/sheet-placement';
import { lookFormula } from '../../../documents/conditional-look';
import { firstPageRoom, pagesWide } from '../../../documents/pages-wide';
import { COLUMN_PADDING } from '../../../documents/paper';
import type { CellDescription, LinesBlock, SheetDescription, TableBlock } from '../../../documents/sheet';
import { BAR, LOOKS } from '../../../documents/styles';
import { overlayStyle, type CellManner } from './cell-styles';
import { roleOf } from '../../../documents/spreadsheet/stored-cell';
import { wrapsInLine } from '../../../documents/line-rows';
import type { ListRanges } from './list-ranges';
import { pageFooter, pageHeader, pageSetup } from './page';
import { printedCell } from './printed-cell';
import { rowHeights, type ShownCell } from '../../../documents/spreadsheet/row-heights';
import { printedValidations, type ValidatedCell } from './validations';

/** How much room an indent takes up, in widths of a digit. */
const INDENT = 1;

/** What is gathered of a sheet while its blocks are printed. */
interface SheetInPrint {
  name: string;
  /** Of the columns, in widths of a digit. */
  widths: readonly number[];
  /** The room for a line that runs on over the columns of the first page, in widths of a digit. */
  lineRoom: number;
  cells: Map<string, Partial<Cell>>;
  shown: ShownCell[];
  validated: ValidatedCell[];
  tables: TableDefinition[];
  rules: ConditionalRule[];
}

/** A described sheet as the .xlsx library takes it. */
export function printedSheet(sheet: SheetDescription, lists: ListRanges): WriteSheet {
  const inPrint: SheetInPrint = {
    name: sheet.name,
    widths: sheet.widths,
    lineRoom: firstPageRoom(sheet),
    cells: new Map(),
    shown: [],
    validated: [],
    tables: [],
    rules: [],
  };
  const placements = placementOf(sheet);
  sheet.blocks.forEach((block, index) => {
    const placement = placements[index];
    if (block.kind === 'lines') printLines(inPrint, block, placement);
    else if (placement?.kind === 'table') printTable(inPrint, block, placement);
  });
  return {
    name: sheet.name,
    veryHidden: sheet.visibility === 'very hidden',
    columns: sheet.widths.map((width) => ({ width: width + COLUMN_PADDING })),
    cells: inPrint.cells,
    rowDefs: new Map([...rowHeights(inPrint.shown)].map(([row, height]) => [row, { height }])),
    tables: inPrint.tables,
    conditionalRules: inPrint.rules,
    dataValidations: printedValidations(inPrint.validated, lists),
    ...frozen(sheet),
    ...(sheet.protected && { protection: PROTECTION }),
    view: { showGridLines: false },
    pageSetup: pageSetup(sheet),
    headerFooter: { oddHeader: pageHeader(sheet), oddFooter: pageFooter() },
    a11y: { summary: sheet.purpose },
  };
}

/** Freezes the described rows and, on sheets too wide for one page, the key columns. */
function frozen(sheet: SheetDescription): Pick<WriteSheet, 'freezePane'> {
  const columns = pagesWide({ ...sheet, printedColumns: undefined }) > 1 ? sheet.keyColumns : undefined;
  return sheet.frozenRows || columns ? { freezePane: { rows: sheet.frozenRows, columns } } : {};
}

/**
 * Protection without a password, against accidents. Widths and heights may be changed to read everything, and rows
 * filtered; sorting would move entries away from their measures.
 */
const PROTECTION = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
  sort: false,
};

function printLines(sheet: SheetInPrint, block: LinesBlock, placement?: BlockPlacement): void {
  block.lines.forEach((line, index) =>
    line.forEach((cell, column) => {
      const row = (placement?.top ?? 0) + index;
      print(sheet, row, column, cell, { wrap: wrapsInLine(line, column, sheet) });
    }),
  );
}

function printTable(sheet: SheetInPrint, block: TableBlock, placement: TablePlacement): void {
  block.columns.forEach((column, index) => {
    const manner = {
      align: column.align,
      inTable: true,
      indented: column.align !== 'right' && block.columns[index - 1]?.align === 'right',
    };
    print(
      sheet,
      placement.headerRow,
      index,
      { value: column.header, role: column.entry ? 'entry-header' : 'header' },
      manner,
    );
    const blankBody: CellDescription = { value: null, ...(column.entry && { role: 'entry' as const }) };
    for (let row = placement.firstBodyRow; row <= placement.lastBodyRow; row++) {
      const cell = block.rows[row - placement.firstBodyRow]?.[index] ?? blankBody;
      print(sheet, row, index, cell, manner);
    }
    printOverlays(sheet, block, placement, index);
  });
  sheet.tables.push({
    name: block.name,
    range: tableRange(placement),
    columns: block.columns.map(({ header }) => ({ name: header })),
    style: 'TableStyleLight1',
    showRowStripes: false,
    showAutoFilter: block.filtered === true,
  });
}

function printOverlays(sheet: SheetInPrint, block: TableBlock, placement: TablePlacement, index: number): void {
  const column = block.columns[index];
  const range = column && bodyRange(placement, column.header);
  if (!column || !range) return;
  for (const look of column.looks ?? []) {
    sheet.rules.push({
      type: 'expression',
      priority: sheet.rules.length + 1,
      formula: lookFormula(look, range),
      range,
      style: overlayStyle(look.role),
    });
  }
  if (column.bars) {
    const isShare = block.rows.some((cells) => cells[index]?.format?.kind === 'percent');
    const longest = isShare ? ({ type: 'num', value: '1' } as const) : ({ type: 'max' } as const);
    const dataBar: ConditionalRule['dataBar'] = { cfvo: [{ type: 'num', value: '0' }, longest], color: `FF${BAR}` };
    sheet.rules.push({ type: 'dataBar', priority: sheet.rules.length + 1, range, dataBar });
  }
}

function print(
  sheet: SheetInPrint,
  row: number,
  column: number,
  cell: CellDescription,
  manner: Omit<CellManner, 'role'>,
): void {
  sheet.cells.set(`${row},${column}`, printedCell(cell, manner, { sheet: sheet.name, row, column }));
  const role = roleOf(cell, manner.inTable);
  sheet.shown.push({
    row,
    text: String(cell.value ?? ''),
    role,
    wrap: manner.wrap ?? LOOKS[role].wrap,
    width: (sheet.widths[column] ?? 0) - (manner.indented ? INDENT : 0),
  });
  if (cell.validation) sheet.validated.push({ row, column, validation: cell.validation });
}
