import type { SheetDescription } from '../../../documents/sheet';
import { placementOf, tableRange } from '../../../documents/sheet-placement';
import { rangeOf, type Area } from '../area';
import { hasExcelApi, passing } from '../in-excel';

/** A table as it stands on a sheet. */
export interface TableFrame {
  name: string;
  /** With its header row: "A4:O7". */
  range: string;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
}

const LOOKS = ['style', 'showBandedRows', 'showFilterButton'] as const;

/** The tables that a described sheet asks for. */
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

/** Asks for one table in the coming sync; what is given is to be called after it. */
export function askTableFrame(
  { workbook }: Excel.RequestContext,
  name: string,
): () => (TableFrame & { sheet: string }) | undefined {
  const table = workbook.tables.getItemOrNullObject(name).load([...LOOKS, 'name', 'worksheet/name'].join(','));
  const range = passing(table.getRange()).load('rowIndex,columnIndex,rowCount,columnCount');
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
      range: rangeOf(area),
      style,
      showBandedRows,
      showFilterButton,
    };
  };
}

const sameName = (one: TableFrame, other: TableFrame): boolean => one.name.toLowerCase() === other.name.toLowerCase();
const headerOf = ({ range }: TableFrame): string => range.replace(/:.*$/, '');

/**
 * Of the tables that are there, those that stay tables while their sheet is written anew: formulas, charts
 * and queries that know them by name go on knowing them. All others become plain cells.
 */
export function keptTables(present: readonly TableFrame[], wanted: readonly TableFrame[]): readonly TableFrame[] {
  const canGrow = present.length === 1 && wanted.length === 1 && hasExcelApi('1.13');
  return present.filter((table) =>
    wanted.some(
      (each) =>
        sameName(each, table) && (each.range === table.range || (canGrow && headerOf(each) === headerOf(table))),
    ),
  );
}

/** Before the cells are written: takes off the tables that don't stay, and fits those that do. */
export function fitTables(
  context: Excel.RequestContext,
  present: readonly TableFrame[],
  wanted: readonly TableFrame[],
): void {
  const kept = keptTables(present, wanted);
  for (const table of present) {
    const item = context.workbook.tables.getItem(table.name);
    item.clearFilters();
    const fitted = kept.includes(table) ? wanted.find((each) => sameName(each, table)) : undefined;
    if (!fitted) passing(item.convertToRange());
    else if (fitted.range !== table.range) item.resize(fitted.range);
  }
}

/** After the cells are written: makes the tables that aren't there, and gives all of them their looks. */
export function makeTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  kept: readonly TableFrame[],
  wanted: readonly TableFrame[],
): void {
  for (const frame of wanted) {
    const stands = kept.some((each) => sameName(each, frame));
    const table = stands ? context.workbook.tables.getItem(frame.name) : sheet.tables.add(frame.range, true);
    if (!stands) table.name = frame.name;
    for (const look of LOOKS) Object.assign(table, { [look]: frame[look] });
  }
}

/** A rectangle cut below each table's header: Excel would copy a whole table as one more table. */
export function bandsOf(area: Area, headerRows: readonly number[]): readonly Area[] {
  const cuts = [...new Set(headerRows)].filter((row) => row >= area.top && row < area.bottom).sort((a, b) => a - b);
  const tops = [area.top, ...cuts.map((row) => row + 1)];
  return tops.map((top, index) => ({ ...area, top, bottom: (tops[index + 1] ?? area.bottom + 1) - 1 }));
}
