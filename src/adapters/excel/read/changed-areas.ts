import { addressParts } from '../../../core/place';
import type { WorkbookContent } from '../../../core/returns/workbook-content';
import type { SheetChange } from '../../../workflows/ports';
import { areaOf, cellsIn, commonArea, type Area } from '../area';
import { sheetKey, type SheetAsk } from './sheet-ask';

/** Cells of one sheet that are to be read again. */
export interface ChangedArea {
  /** Its name as content has it. */
  sheet: string;
  area: Area;
  /** The parts whose formulas are wanted too. */
  formulas: readonly Area[];
}

/** More than this is read faster as a whole. */
const MOST_CELLS = 20_000;

/** What is to be read again after changes; undefined where it is everything. */
export function changedAreas(
  changes: readonly SheetChange[],
  content: WorkbookContent,
  asks: readonly SheetAsk[],
): readonly ChangedArea[] | undefined {
  const areas: ChangedArea[] = [];
  for (const { sheet, range } of changes) {
    const area = range === undefined ? undefined : areaOf(range);
    const known = content.sheets.find(({ name }) => sheet !== undefined && sheetKey(name) === sheetKey(sheet));
    const ask = asks.find(({ name }) => sheet !== undefined && sheetKey(name) === sheetKey(sheet));
    if (!area || !known || !ask) return undefined;
    const within = ask.within === undefined ? area : withinOf(area, ask.within);
    if (within)
      areas.push({
        sheet: known.name,
        area: within,
        formulas: ask.formulas.flatMap((columns) => formulaPart(within, columns)),
      });
  }
  const cells = areas.reduce((sum, { area }) => sum + cellsIn(area), 0);
  return cells > MOST_CELLS ? undefined : areas;
}

function withinOf(area: Area, range: string): Area | undefined {
  const part = areaOf(range);
  return part && commonArea(area, part);
}

/** The part of an area in some columns: "G:L". */
function formulaPart(area: Area, columns: string): readonly Area[] {
  const [left, right] = columns.split(':').map((letters) => addressParts(`${letters}1`)?.column ?? 0);
  const part = commonArea(area, { ...area, left: left ?? 0, right: right ?? left ?? 0 });
  return part ? [part] : [];
}
