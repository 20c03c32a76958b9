import { cellAddress } from '../../core/place';
import { consolidationCheckOf } from '../../core/consolidation/checks';
import { filledCell } from '../../core/returns/cells';
import type { SheetContent, WorkbookContent } from '../../core/returns/workbook-content';
import { cellText, type CellContent } from '../../core/values/cell';
import { foldText } from '../../core/values/plain-text';
import { lostAnnotations, lostSheets, lostValuesWords, namedValue } from '../lost-values';
import type { CouncilColumn } from './council-table';
import { NOTES_OF_0_1_0 } from './earlier-words';
import { COUNCIL_LAYOUT } from './layout';
import { type CouncilSheetId } from './sheet-names';
import { councilSheetsIn, sheetOfTable } from './our-sheets';

type Id = Exclude<CouncilSheetId, 'record'>;

/**
 * Names what an opened council workbook holds that the one made anew from it doesn't, in words that go on from "This
 * can't be kept:".
 * @param opened the content of the workbook as opened
 * @param anew the content of the workbook made anew from what was read
 */
export function lostFromCouncil(opened: WorkbookContent, anew: WorkbookContent): readonly string[] {
  const ids = (Object.keys(COUNCIL_LAYOUT) as CouncilSheetId[]).filter((id): id is Id => id !== 'record');
  const typedOver = textsOn(sheetOfTable(anew, COUNCIL_LAYOUT.councilFigures));
  const lost = ids.flatMap((id) => {
    const [was, is] = [sheetOfTable(opened, COUNCIL_LAYOUT[id]), sheetOfTable(anew, COUNCIL_LAYOUT[id])];
    return was && is ? lostOn(was, is, { id, also: id === 'figures' || id === 'texts' ? typedOver : [] }) : [];
  });
  const own = new Set(councilSheetsIn(opened).map(foldText));
  return [
    ...lost,
    ...opened.sheets.filter(({ name }) => own.has(foldText(name))).flatMap(lostAnnotations),
    ...lostSheets(opened),
  ];
}

function textsOn(sheet: SheetContent | undefined): readonly string[] {
  return (sheet?.rows ?? []).flatMap((row) => row.flatMap((cell) => (cell ? [comparableText(cell)] : [])));
}

/** @param also texts kept on another sheet: what was typed over a partner's figure moves to Council figures */
function lostOn(
  was: SheetContent,
  is: SheetContent,
  { id, also }: { id: Id; also: readonly string[] },
): readonly string[] {
  const kept = new Set([...textsOn(is), ...also]);
  const isDerived = derivedIn(was, is, id);
  const lost: string[] = [];
  const formulas: string[] = [];
  was.rows.forEach((row, at) =>
    row.forEach((_, column) => {
      const cell = filledCell(was, at, column);
      if (!cell || isDerived(at, column)) return;
      const place = { sheet: was.name, cell: cellAddress(at, column) };
      if (id === 'notes' && NOTES_OF_0_1_0.has(String(cell.value))) return;
      if (!kept.has(comparableText(cell))) lost.push(namedValue(cellText(cell), place));
      else if (cell.formula !== undefined)
        formulas.push(`the formula in ${place.sheet}, ${place.cell}; its result is kept`);
    }),
  );
  return [...lostValuesWords(was.name, lost), ...formulas];
}

/**
 * Gives whether a cell is worked out anew each time. Such are derived columns, the lines above a table, the whole
 * Summary down to its table's end, and the rows of consolidation findings.
 */
function derivedIn(was: SheetContent, is: SheetContent, id: Id): (row: number, column: number) => boolean {
  const width = is.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const headers = (is.rows[is.tables[0]?.top ?? 0] ?? []).map((cell) => (cell ? comparableText(cell) : ''));
  const top = was.rows.findIndex(
    (row) => row.filter((cell) => cell && headers.includes(comparableText(cell))).length > 1,
  );
  if (id === 'summary') {
    const bottom = summaryEnd(was, is, top);
    return (row, column) => column < width && row <= bottom;
  }
  const columns: readonly CouncilColumn[] = Object.values(COUNCIL_LAYOUT[id].columns);
  const derived = new Set(headers.filter((_, column) => columns[column]?.derived));
  const headerOf = (column: number): string => foldText(String(was.rows[top]?.[column]?.value ?? ''));
  const isFoundAnew = id === 'findings' ? foundAnewIn(was, top) : () => false;
  return (row, column) => {
    if (row < top) return column === 0;
    return (column < width && isFoundAnew(row)) || derived.has(headerOf(column));
  };
}

/**
 * The last row of the Summary's tables as opened, counted from 0. A format without tables gives none: they end then as
 * many rows below the first header as in the sheet made anew.
 */
function summaryEnd(was: SheetContent, is: SheetContent, top: number): number {
  const lastOf = ({ tables }: SheetContent): number => Math.max(...tables.map(({ bottom }) => bottom));
  if (was.tables.length > 0) return lastOf(was);
  return is.tables.length > 0 ? Math.max(top, 0) + lastOf(is) - (is.tables[0]?.top ?? 0) : is.rows.length;
}

/** Gives whether a row of the Findings sheet is a consolidation finding, which is made anew each time. */
function foundAnewIn(was: SheetContent, top: number): (row: number) => boolean {
  const header = foldText(COUNCIL_LAYOUT.findings.columns.check.header);
  const column = (was.rows[top] ?? []).findIndex((cell) => cell !== undefined && comparableText(cell) === header);
  return (row) =>
    consolidationCheckOf({ check: String(was.rows[row]?.[column]?.value ?? '') })?.foundWhen === 'consolidating';
}

const EXACT = 12;

/** The text by which cells are compared: numbers to EXACT significant digits, words whatever their case and spaces. */
function comparableText(cell: CellContent): string {
  return typeof cell.value === 'number' ? String(Number(cell.value.toPrecision(EXACT))) : foldText(cellText(cell));
}
