import { notEmulated, wrongArgument } from './host-error';
import { shownText } from './shown-text';
import { numberFrom, oneOf, text, yesOrNo, type Take } from './takes';
import { membersOf } from './validation-rules';
import { isBlank, type Cell } from './workbook/cells';
import type { FilterCriteria } from './workbook/model';

const anything: Take = (value) => value;
const list: Take = (value) => {
  if (!Array.isArray(value)) throw wrongArgument("values that aren't a list");
  if (value.some((each) => typeof each !== 'string')) throw notEmulated('filtering by dates');
  return value;
};

/** Filter criteria as Excel keeps them; those that aren't emulated are refused. */
export function criteriaOf(given: unknown): FilterCriteria {
  const criteria = membersOf(
    given,
    {
      filterOn: oneOf(
        'BottomItems',
        'BottomPercent',
        'CellColor',
        'Dynamic',
        'FontColor',
        'Values',
        'TopItems',
        'TopPercent',
        'Icon',
        'Custom',
      ),
      criterion1: (value) => String(value),
      criterion2: (value) => String(value),
      operator: oneOf('And', 'Or'),
      values: list,
      color: text,
      dynamicCriteria: text,
      icon: anything,
      subField: text,
      matchCase: yesOrNo,
    },
    ['filterOn'],
  );
  if (criteria['filterOn'] === 'Icon') throw notEmulated('filtering by icons');
  if (criteria['filterOn'] === 'Dynamic' && !/^(Above|Below)Average$/.test(String(criteria['dynamicCriteria'])))
    throw notEmulated(`filtering by ${String(criteria['dynamicCriteria'])}`);
  if (/^(Top|Bottom)/.test(String(criteria['filterOn']))) numberFrom(1, 500)(Number(criteria['criterion1']));
  return criteria;
}

/** Says for each of a column's cells whether the filter shows it. */
export function filtered(cells: readonly Cell[], criteria: FilterCriteria): readonly boolean[] {
  const { filterOn, values, color } = criteria as { filterOn: string; values?: readonly string[]; color?: string };
  switch (filterOn) {
    case 'Values':
      return cells.map((cell) => (values ?? []).some((value) => value.toLowerCase() === shownText(cell).toLowerCase()));
    case 'CellColor':
      return cells.map(({ look }) => (look.get('Fill.Color') ?? '#FFFFFF') === color?.toUpperCase());
    case 'FontColor':
      return cells.map(({ look }) => (look.get('Font.Color') ?? '#000000') === color?.toUpperCase());
    case 'Custom':
      return cells.map((cell) => meetsCustom(cell, criteria));
    case 'Dynamic':
      return byAverage(cells, criteria['dynamicCriteria'] === 'AboveAverage');
    default:
      return byRank(cells, filterOn, Number(criteria['criterion1']));
  }
}

const numbersIn = (cells: readonly Cell[]): readonly number[] =>
  cells.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));

function byAverage(cells: readonly Cell[], isAbove: boolean): readonly boolean[] {
  const numbers = numbersIn(cells);
  const average = numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
  return cells.map(({ value }) => typeof value === 'number' && (isAbove ? value > average : value < average));
}

function byRank(cells: readonly Cell[], filterOn: string, given: number): readonly boolean[] {
  const isTop = filterOn.startsWith('Top');
  const sorted = [...numbersIn(cells)].sort((a, b) => (isTop ? b - a : a - b));
  const count = filterOn.endsWith('Percent') ? Math.max(1, Math.floor((sorted.length * given) / 100)) : given;
  const last = sorted[Math.min(count, sorted.length) - 1];
  return cells.map(
    ({ value }) => typeof value === 'number' && last !== undefined && (isTop ? value >= last : value <= last),
  );
}

function meetsCustom(cell: Cell, { criterion1, criterion2, operator }: FilterCriteria): boolean {
  const first = meets(cell, String(criterion1));
  if (criterion2 === undefined) return first;
  return operator === 'Or' ? first || meets(cell, String(criterion2)) : first && meets(cell, String(criterion2));
}

/** True where a cell meets a criterion such as ">50", "<>", "=North" or "North*". */
function meets(cell: Cell, criterion: string): boolean {
  const [, sign = '=', wanted = ''] = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(criterion) ?? [];
  if (wanted === '') return sign === '<>' ? !isBlank(cell) : isBlank(cell);
  const number = Number(wanted);
  if (sign === '=' || sign === '<>') {
    const pattern = new RegExp(
      `^${wanted
        .replace(/[\\^$.+()[\]{}|]/g, '\\$&')
        .replace(/\*/g, '.*')
        .replace(/\?/g, '.')}$`,
      'i',
    );
    const isAlike = (Number.isFinite(number) && cell.value === number) || pattern.test(shownText(cell));
    return isAlike === (sign === '=');
  }
  const [value, limit]: readonly [number | string, number | string] =
    typeof cell.value === 'number' && Number.isFinite(number)
      ? [cell.value, number]
      : [String(cell.value).toLowerCase(), wanted.toLowerCase()];
  if ((typeof cell.value === 'number') !== Number.isFinite(number) || isBlank(cell)) return false;
  return sign === '>' ? value > limit : sign === '<' ? value < limit : sign === '>=' ? value >= limit : value <= limit;
}
