import type { SheetDescription } from '../../../documents/sheet';
import { placementOf, tableRange } from '../../../documents/sheet-placement';
import { areaAddress, type Area } from '../sheet-area';
import { hasExcelApi, untrackRange } from '../run-in-excel';

/** A table's place and looks. */
export interface TableFrame {
  name: string;
  /** With its header row: "A4:O7". */
  range: string;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

const TABLE_LOOKS = ['style', 'showBandedRows', 'showFilterButton'] as const;

/** The tables of a described sheet. */
export function tableFrames(sheet: SheetDescription): readonly TableFrame[] {
  const placements = placementOf(sheet);
  return sheet.blocks.flatMap((block, index): TableFrame[] => {
    const placement = placements[index];
    if (block.kind !== 'table' || placement?.kind !== 'table') return [];
    return [
      {
        name: block.name,
        range: tableRange(placement),
        style: 'TableStyleLight1',
        showBandedRows: false,
        showFilterButton: block.filtered === true,
      },
    ];
  });
}

/** Queues the load of a table; call the result after sync. */
export function loadTableFrame(
  { workbook }: Excel.RequestContext,
  name: string,
): () => (TableFrame & { sheet: string }) | undefined {
  const table = workbook.tables.getItemOrNullObject(name).load([...TABLE_LOOKS, 'name', 'worksheet/name'].join(','));
  const range = untrackRange(table.getRange()).load('rowIndex,columnIndex,rowCount,columnCount');
  return () => {
    if (table.isNullObject) return undefined;
    const area = {
      top: range.rowIndex,
      left: range.columnIndex,
      bottom: range.rowIndex + range.rowCount - 1,
      right: range.columnIndex + range.columnCount - 1,
    };
    const { style, showBandedRows, showFilterButton } = table;
    return {
      name: table.name,
      sheet: table.worksheet.name,
      range: areaAddress(area),
      style,
      showBandedRows,
      showFilterButton,
    };
  };
}

const isSameTable = (one: TableFrame, other: TableFrame): boolean =>
  one.name.toLowerCase() === other.name.toLowerCase();
const headerOf = ({ range }: TableFrame): string => range.replace(/:.*$/, '');

/**
 * The tables that stay while their sheet is replaced, so that formulas, charts and queries which refer to them go on
 * working. All others become plain cells.
 */
export function keptTables(present: readonly TableFrame[], wanted: readonly TableFrame[]): readonly TableFrame[] {
  const canGrow = present.length === 1 && wanted.length === 1 && hasExcelApi('1.13');
  return present.filter((table) =>
    wanted.some(
      (each) =>
        isSameTable(each, table) && (each.range === table.range || (canGrow && headerOf(each) === headerOf(table))),
    ),
  );
}

/** To be called before the cells are written: resizes the tables that stay and converts the others to ranges. */
export function fitTables(
  context: Excel.RequestContext,
  present: readonly TableFrame[],
  wanted: readonly TableFrame[],
): void {
  const kept = keptTables(present, wanted);
  for (const table of present) {
    const item = context.workbook.tables.getItem(table.name);
    item.clearFilters();
    const fitted = kept.includes(table) ? wanted.find((each) => isSameTable(each, table)) : undefined;
    if (!fitted) untrackRange(item.convertToRange());
    else if (fitted.range !== table.range) item.resize(fitted.range);
  }
}

/** To be called after the cells are written: adds the missing tables and gives all of them their looks. */
export function makeTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  kept: readonly TableFrame[],
  wanted: readonly TableFrame[],
): void {
  for (const frame of wanted) {
    const stands = kept.some((each) => isSameTable(each, frame));
    const table = stands ? context.workbook.tables.getItem(frame.name) : sheet.tables.add(frame.range, true);
    if (!stands) table.name = frame.name;
    for (const look of TABLE_LOOKS) Object.assign(table, { [look]: frame[look] });
  }
}

/** Cuts a rectangle below each header row, to copy it in parts: Excel copies a whole table as a table, not as cells. */
export function bandsOf(area: Area, headerRows: readonly number[]): readonly Area[] {
  const cuts = [...new Set(headerRows)].filter((row) => row >= area.top && row < area.bottom).sort((a, b) => a - b);
  const tops = [area.top, ...cuts.map((row) => row + 1)];
  return tops.map((top, index) => ({ ...area, top, bottom: (tops[index + 1] ?? area.bottom + 1) - 1 }));
}
