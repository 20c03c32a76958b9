import { isUnbounded, overlap, type Area } from '../area';
import type { ExcelHost } from '../excel-host';
import { refuseLocked, refuseProtected } from '../guards';
import { wrongArgument } from '../host-error';
import { BLANK, type Cell, type Place, type Sheet } from '../workbook/model';
import { tellOfChange, type Origin } from './change';
import { headersFollow } from './table-headers';

const EMPTY = { value: '', formula: undefined, isError: undefined, isQuoted: undefined } as const;

/** What Range.clear may take away, and what becomes of a cell then; undefined is all of it. */
const KINDS: Readonly<Record<string, ((cell: Cell, isProtected: boolean) => Partial<Cell>) | undefined>> = {
  All: undefined,
  Contents: () => EMPTY,
  Formats: ({ locked }, isProtected) => ({
    format: BLANK.format,
    look: BLANK.look,
    locked: isProtected ? locked : BLANK.locked,
  }),
  Hyperlinks: () => ({ link: undefined }),
  RemoveHyperlinks: ({ link }) => (link ? { link: undefined, look: BLANK.look } : {}),
};

/** Empties cells, takes off their look, or both: what Range.clear does. */
export function clearCells(host: ExcelHost, { sheet, area }: Place, what: string, origin: Origin): void {
  host.refuseReadOnly();
  if (!(what in KINDS)) throw wrongArgument(`clearing "${what}"`);
  const known = isUnbounded(area) ? (sheet.cells.used(false, area) ?? area) : area;
  if (what === 'Formats') refuseProtected(sheet, 'allowFormatCells');
  else refuseLocked(sheet, known);
  const become = KINDS[what];
  for (const { row, column, cell } of [...sheet.cells.entries(area)]) {
    if (become) sheet.cells.put(row, column, become(cell, sheet.protection !== undefined));
    else sheet.cells.remove(row, column);
  }
  if (what === 'All' || what === 'Formats')
    sheet.cells.lines = sheet.cells.lines.flatMap((line) => without(line, area));
  if (what === 'All') clearRules(sheet, area);
  if (what !== 'All' && what !== 'Contents') return;
  headersFollow(sheet, known);
  tellOfChange(host, { sheet, area, type: 'RangeEdited', origin });
}

function clearRules(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((each) => without(each, area));
  sheet.conditions = sheet.conditions.flatMap((each) => without(each, area));
}

/** What is left of a rule when an area is cut out of it. */
export function without<Held extends { area: Area }>(held: Held, cut: Area): Held[] {
  const hole = overlap(held.area, cut);
  if (!hole) return [held];
  const { top, left, bottom, right } = held.area;
  const parts: Area[] = [
    { top, left, bottom: hole.top - 1, right },
    { top: hole.bottom + 1, left, bottom, right },
    { top: hole.top, left, bottom: hole.bottom, right: hole.left - 1 },
    { top: hole.top, left: hole.right + 1, bottom: hole.bottom, right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right).map((area) => ({ ...held, area }));
}
