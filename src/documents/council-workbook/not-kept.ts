import { cellAddress } from '../../core/place';
import { consolidationCheckOf } from '../../core/consolidation/checks';
import { filledCell } from '../../core/returns/cells';
import type { SheetContent, WorkbookContent } from '../../core/returns/workbook-content';
import { cellText, type CellContent } from '../../core/values/cell';
import { folded } from '../../core/values/plain-text';
import { lostValuesWords, namedValue } from '../lost-values';
import { COUNCIL_SHEETS, COUNCIL_TABLES } from './layout';
import { sheetOfTable } from './our-sheets';

type Key = Exclude<keyof typeof COUNCIL_SHEETS, 'record'>;

/** Columns that are made anew from the others each time: what stood there isn't missed. */
const MADE: Partial<Record<Key, readonly string[]>> = {
  figures: ['Last', 'Target', 'Outcome', 'Used'],
  texts: ['Used'],
  decisions: ['Question', 'Computed status'],
  narrative: ['Text', 'Check', 'Heading', 'About', 'Sources', 'Edit record'],
  receipts: [
    'State',
    'Figures asked',
    'Figures given',
    'Texts asked',
    'Texts given',
    'Signed off on',
    'Signed off by',
    'Late',
    'Owes',
    'Files',
  ],
};

/** What a council workbook held that it doesn't when made anew from what was read, in words that go on from "This can't be kept:". */
export function councilNotKept(opened: WorkbookContent, anew: WorkbookContent): readonly string[] {
  const keys = Object.keys(COUNCIL_SHEETS).filter((key): key is Key => key !== 'record');
  return keys.flatMap((key) => {
    const sought = { sheet: COUNCIL_SHEETS[key], table: COUNCIL_TABLES[key] };
    const [was, is] = [sheetOfTable(opened, sought), sheetOfTable(anew, sought)];
    return was && is ? lostOn(was, is, key) : [];
  });
}

function lostOn(was: SheetContent, is: SheetContent, key: Key): readonly string[] {
  const kept = new Set(is.rows.flatMap((row) => row.flatMap((cell) => (cell ? [said(cell)] : []))));
  const isMade = madeIn(was, is, key);
  const lost: string[] = [];
  const formulas: string[] = [];
  was.rows.forEach((row, at) =>
    row.forEach((_, column) => {
      const cell = filledCell(was, at, column);
      if (!cell || isMade(at, column)) return;
      const place = { sheet: was.name, cell: cellAddress(at, column) };
      if (!kept.has(said(cell))) lost.push(namedValue(cellText(cell), place));
      else if (cell.formula !== undefined)
        formulas.push(`the formula in ${place.sheet}, ${place.cell}; its result is kept`);
    }),
  );
  return [...lostValuesWords(was.name, lost), ...formulas];
}

/** Whether a place is one that is made anew each time. The lines over a table are, and all of the Summary's own columns. */
function madeIn(was: SheetContent, is: SheetContent, key: Key): (row: number, column: number) => boolean {
  const width = is.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (key === 'summary') return (_, column) => column < width;
  const headers = new Set((is.rows[is.tables[0]?.top ?? 0] ?? []).flatMap((cell) => (cell ? [said(cell)] : [])));
  const top = was.rows.findIndex((row) => row.filter((cell) => cell && headers.has(said(cell))).length > 1);
  const made = (MADE[key] ?? []).map(folded);
  const headerOf = (column: number): string => folded(String(was.rows[top]?.[column]?.value ?? ''));
  const isFoundAnew = key === 'findings' ? foundAnewIn(was, headerOf) : () => false;
  return (row, column) => {
    if (row < top) return column === 0;
    const header = headerOf(column);
    if (column < width && isFoundAnew(row)) return true;
    return made.some((each) => header === each || (each === 'last' && header.startsWith('last ')));
  };
}

/** Findings between returns are made anew from what came in and was decided: whether a row is one. */
function foundAnewIn(was: SheetContent, headerOf: (column: number) => string): (row: number) => boolean {
  const checks = (was.rows.find((row) => row.some((_, column) => headerOf(column) === 'check')) ?? []).findIndex(
    (_, column) => headerOf(column) === 'check',
  );
  return (row) =>
    consolidationCheckOf({ check: String(was.rows[row]?.[checks]?.value ?? '') })?.foundWhen === 'consolidating';
}

const EXACT = 12;

/** A number as exact as a cell gives it back; words whatever their case and spaces. */
function said(cell: CellContent): string {
  return typeof cell.value === 'number' ? String(Number(cell.value.toPrecision(EXACT))) : folded(cellText(cell));
}
