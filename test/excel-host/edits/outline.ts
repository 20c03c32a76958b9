import type { ExcelHost } from '../excel-host';
import { refuseProtected } from '../guards';
import { HostError, wrongArgument } from '../host-error';
import type { Place, Sheet } from '../workbook/model';
import { setHidden } from './hidden-lines';

type Lines = 'rows' | 'columns';

/** Excel goes no deeper. */
const DEEPEST = 7;

function linesOf(option: unknown): Lines {
  if (option !== 'ByRows' && option !== 'ByColumns') throw wrongArgument(`grouping "${String(option)}"`);
  return option === 'ByRows' ? 'rows' : 'columns';
}

/** Puts rows or columns into a group, or takes them out of one. */
export function group(host: ExcelHost, { sheet, area }: Place, option: unknown, by: 1 | -1): void {
  host.refuseReadOnly();
  refuseProtected(sheet);
  const lines = linesOf(option);
  const { rows, columns } = sheet.grouped ?? { rows: new Map<number, number>(), columns: new Map<number, number>() };
  sheet.grouped = { rows, columns };
  const levels = sheet.grouped[lines];
  const [first, last] = lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const before = Array.from({ length: last - first + 1 }, (_, index) => levels.get(first + index) ?? 0);
  if (by < 0 && before.every((level) => level === 0))
    throw new HostError('InvalidOperation', "These cells aren't grouped.");
  if (by > 0 && before.some((level) => level === DEEPEST))
    throw new HostError('InvalidOperation', 'Groups go no deeper.');
  before.forEach((level, index) => levels.set(first + index, Math.max(0, level + by)));
}

/** Shows or hides the rows or columns of a place's groups. */
export function showDetails(host: ExcelHost, { sheet, area }: Place, option: unknown, isShown: boolean): void {
  const lines = linesOf(option);
  const [first, last] = lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  for (const [line, level] of sheet.grouped?.[lines] ?? [])
    if (level > 0 && line >= first && line <= last) hide(host, sheet, lines, line, !isShown);
}

/** Shows groups as deep as these levels, of which 1 is what isn't grouped; 0 leaves rows or columns as they are. */
export function showLevels(host: ExcelHost, sheet: Sheet, rows: number, columns: number): void {
  for (const [lines, shown] of [
    ['rows', rows],
    ['columns', columns],
  ] as const) {
    if (!(shown >= 0 && shown <= DEEPEST + 1)) throw wrongArgument("a level that doesn't exist");
    if (shown === 0) continue;
    for (const [line, level] of sheet.grouped?.[lines] ?? []) hide(host, sheet, lines, line, level >= shown);
  }
}

function hide(host: ExcelHost, sheet: Sheet, lines: Lines, line: number, isHidden: boolean): void {
  setHidden(host, { sheet, area: { top: line, bottom: line, left: line, right: line } }, lines, isHidden);
}
