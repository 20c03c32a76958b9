import { newYear, type CouncilYear } from '../../src/core/consolidation/council-year';
import { receivedReturn } from '../../src/core/consolidation/kept-return';
import { updateYear } from '../../src/core/consolidation/update-year';
import { Trouble } from '../../src/core/trouble';
import type { CheckedReturn, Decisions } from '../../src/core/consolidation/types';
import type { Plan } from '../../src/core/plan/plan';
import { cellAddress } from '../../src/core/place';
import type { SheetContent, WorkbookContent } from '../../src/core/returns/workbook-content';
import type { CellContent } from '../../src/core/values/cell';
import { councilWorkbook, readCouncilYear } from '../../src/documents/council-workbook';
import type { CellDescription, SheetDescription, WorkbookDescription } from '../../src/documents/sheet';
import { placementOf } from '../../src/documents/sheet-placement';
import { NOTHING_DECIDED } from './handed-in';

/** A council's year made from returns and decisions. */
export function yearOf(
  plan: Plan,
  returns: readonly CheckedReturn[],
  decisions: Partial<Decisions> = {},
  more: Partial<CouncilYear> = {},
): CouncilYear {
  const received = returns.map((each) => receivedReturn(plan, each));
  return { ...updateYear(newYear(plan), { received, decisions: { ...NOTHING_DECIDED, ...decisions } }), ...more };
}

/** The year as read back from its council workbook, after somebody typed into it. */
export function readBack(year: CouncilYear, typed: Retyped = {}): CouncilYear {
  const read = readCouncilYear(contentOf(councilWorkbook(year), typed));
  if (read instanceof Trouble) throw read;
  return read;
}

/** What somebody typed into a printed workbook, by sheet and address. */
export type Retyped = Record<string, Record<string, string | number | null>>;

/** The content of a described workbook as a reader gives it, made without a file. */
export function contentOf(workbook: WorkbookDescription, typed: Retyped = {}, file = 'council.xlsx'): WorkbookContent {
  return {
    file,
    format: 'xlsx',
    properties: workbook.properties,
    extras: [],
    sheets: workbook.sheets.map((sheet) => sheetContent(sheet, typed[sheet.name] ?? {})),
  };
}

function sheetContent(sheet: SheetDescription, typed: Record<string, string | number | null>): SheetContent {
  const rows: (CellContent | undefined)[][] = [];
  const put = (row: number, column: number, cell: CellContent | undefined): void => {
    while (rows.length <= row) rows.push([]);
    (rows[row] as (CellContent | undefined)[])[column] = cell;
  };
  const placements = placementOf(sheet);
  sheet.blocks.forEach((block, index) => {
    const top = placements[index]?.top ?? 0;
    const lines =
      block.kind === 'lines'
        ? block.lines
        : [block.columns.map(({ header }): CellDescription => ({ value: header })), ...block.rows];
    lines.forEach((line, row) => line.forEach((cell, column) => put(top + row, column, cellContent(cell))));
  });
  for (const [address, value] of Object.entries(typed)) {
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    put(Number(row) - 1, letters.charCodeAt(0) - 65, value === null ? undefined : cellContent({ value }));
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows,
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function cellContent({ value, format }: CellDescription): CellContent | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value === 'number') return { kind: 'number', value, ...(format?.kind === 'percent' && { format: '0%' }) };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  const isDate = format?.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return { kind: isDate ? 'date' : 'text', value };
}

/** The address of the cell under a header, in the first row whose first cell holds the key. */
export function cellUnder(workbook: WorkbookDescription, sheet: string, key: string, header: string): string {
  const content = contentOf(workbook).sheets.find(({ name }) => name === sheet);
  const row = content?.rows.findIndex((cells) => cells[0]?.value === key) ?? -1;
  const headers = content?.rows.find((cells) => cells.some((cell) => cell?.value === header)) ?? [];
  const column = headers.findIndex((cell) => cell?.value === header);
  if (row < 0 || column < 0) throw new Error(`No ${header} for ${key} on ${sheet}.`);
  return cellAddress(row, column);
}

/** The values under some headers of a sheet's last table, row by row. */
export function tableRows(
  workbook: WorkbookDescription,
  sheet: string,
  headers: readonly string[],
): CellDescription['value'][][] {
  const table = workbook.sheets
    .find(({ name }) => name === sheet)
    ?.blocks.filter((block) => block.kind === 'table')
    .at(-1);
  const columns = headers.map((header) => table?.columns.findIndex((column) => column.header === header) ?? -1);
  return (table?.rows ?? []).map((row) => columns.map((column) => row[column]?.value ?? null));
}
