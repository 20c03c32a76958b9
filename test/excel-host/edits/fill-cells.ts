import { columnsIn, isInside, rowsIn, type Area } from '../area';
import type { ExcelHost } from '../excel-host';
import { refuseLocked } from '../guards';
import { notEmulated, wrongArgument } from '../host-error';
import { isDateCode } from '../../../src/documents/spreadsheet/number-format-code';
import type { Cell } from '../workbook/cells';
import type { Place } from '../workbook/model';
import { tellOfChange, type Origin } from './change';
import { movedAlong } from './formula-references';

const KNOWN = ['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues'];
const OTHERS = ['FillDays', 'FillWeekdays', 'FillMonths', 'FillYears', 'LinearTrend', 'GrowthTrend', 'FlashFill'];

/** Carries cells on into a larger range, down or to the right: what dragging the corner of a cell does. */
export function fillCells(host: ExcelHost, { sheet, area }: Place, to: Place, type: string, origin: Origin): void {
  host.refuseReadOnly();
  if (OTHERS.includes(type)) throw notEmulated(`filling by ${type}`);
  if (!KNOWN.includes(type)) throw wrongArgument(`filling by "${type}"`);
  if (to.sheet !== sheet || !isInside(area, to.area))
    throw wrongArgument("a range to fill that doesn't begin with what it is filled from");
  if (to.area.top !== area.top || to.area.left !== area.left) throw notEmulated('filling upwards or to the left');
  const isDown = rowsIn(to.area) > rowsIn(area);
  if (isDown && columnsIn(to.area) !== columnsIn(area)) throw wrongArgument('filling in two directions at once');
  refuseLocked(sheet, to.area);
  const lines = isDown ? columnsIn(area) : rowsIn(area);
  for (let line = 0; line < lines; line += 1) fillLine({ sheet, area }, to.area, line, isDown, type);
  tellOfChange(host, { sheet, area: to.area, type: 'RangeEdited', origin });
}

function fillLine({ sheet, area }: Place, to: Area, line: number, isDown: boolean, type: string): void {
  const count = isDown ? rowsIn(area) : columnsIn(area);
  const total = isDown ? rowsIn(to) : columnsIn(to);
  const spot = (index: number): readonly [number, number] =>
    isDown ? [area.top + index, area.left + line] : [area.top + line, area.left + index];
  const given = Array.from({ length: count }, (_, index) => sheet.cells.at(...spot(index)));
  const next = type === 'FillCopy' || type === 'FillFormats' ? undefined : seriesOf(given, type === 'FillSeries');
  for (let index = count; index < total; index += 1) {
    const from = given[index % count];
    if (!from) continue;
    const steps = index - (index % count);
    const { format, locked, look } = from;
    const carried = type === 'FillFormats' ? {} : contentOf(from, next?.(index), steps, isDown);
    sheet.cells.put(...spot(index), { ...carried, ...(type !== 'FillValues' && { format, locked, look }) });
  }
}

function contentOf(
  { value, formula, isError, isQuoted }: Cell,
  next: Cell['value'] | undefined,
  steps: number,
  isDown: boolean,
): Partial<Cell> {
  if (formula !== undefined)
    return { value, isError, formula: movedAlong(formula, isDown ? steps : 0, isDown ? 0 : steps) };
  return { value: next ?? value, isError, isQuoted, formula: undefined };
}

/** What comes at a place of the line, counted from its first cell: numbers by their steps, dates by days, texts by the number at their end. */
function seriesOf(given: readonly Cell[], isSeries: boolean): ((index: number) => Cell['value']) | undefined {
  const numbers = given.map(({ value, formula }) =>
    typeof value === 'number' && formula === undefined ? value : undefined,
  );
  const [first, second] = numbers;
  const last = numbers.at(-1);
  if (first !== undefined && last !== undefined && numbers.every((number) => number !== undefined)) {
    if (second !== undefined)
      return (index) => Number((first + ((last - first) / (given.length - 1)) * index).toPrecision(15));
    return isSeries || isDateCode(given[0]?.format ?? '') ? (index) => first + index : undefined;
  }
  const [, text, number] = /^(.*?)(\d+)$/.exec(given.length === 1 ? String(given[0]?.value) : '') ?? [];
  return text === undefined || typeof given[0]?.value !== 'string'
    ? undefined
    : (index) => `${text}${Number(number) + index}`;
}
