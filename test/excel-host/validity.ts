import { areaOf } from './area';
import { serialOf } from '../../src/core/values/date-serial';
import { notEmulated } from './host-error';
import type { Members } from './validation-rules';
import { isBlank, type Cell } from './workbook/cells';
import { sheetIn } from './workbook/look-up';
import type { Book, Sheet, Validation } from './workbook/model';

/** True where a cell meets its validation rule. Refuses rules with formulas that would have to be worked out. */
export function isValid(book: Book, sheet: Sheet, cell: Cell, { rule, ignoreBlanks }: Validation): boolean {
  if (isBlank(cell) && ignoreBlanks) return true;
  const [kind = '', how] = Object.entries(rule)[0] ?? [];
  const { value } = cell;
  const limits = (how ?? {}) as Members;
  switch (kind) {
    case '':
      return true;
    case 'list':
      return listed(book, sheet, String(limits['source'])).some(
        (each) => each.toLowerCase() === String(value).toLowerCase(),
      );
    case 'textLength':
      return isWithin(String(value).length, limits);
    case 'wholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && isWithin(value, limits);
    case 'decimal':
    case 'date':
    case 'time':
      return typeof value === 'number' && isWithin(value, limits);
    default:
      throw notEmulated('working out the formula of a data validation');
  }
}

function listed(book: Book, sheet: Sheet, source: string): readonly string[] {
  if (!source.startsWith('=')) return source.split(',').map((each) => each.trim());
  const [, quoted, plain, address = ''] =
    /^=(?:(?:'((?:[^']|'')+)'|([^!']+))!)?(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(source) ?? [];
  const named = quoted?.replace(/''/g, "'") ?? plain;
  const on = named === undefined ? sheet : sheetIn(book, named);
  if (address === '' || !on) throw notEmulated('working out where the list of a data validation is');
  return [...on.cells.each(areaOf(address))].map(({ cell }) => String(cell.value));
}

function numberOf(limit: unknown): number {
  const number =
    typeof limit === 'number'
      ? limit
      : Number.isFinite(Number(limit)) && limit !== ''
        ? Number(limit)
        : serialOf(String(limit).slice(0, 10));
  if (number === undefined) throw notEmulated('working out the formula of a data validation');
  return number;
}

function isWithin(value: number, { formula1, formula2, operator }: Members): boolean {
  const first = numberOf(formula1);
  switch (operator) {
    case 'Between':
      return value >= first && value <= numberOf(formula2);
    case 'NotBetween':
      return value < first || value > numberOf(formula2);
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    default:
      return value <= first;
  }
}
