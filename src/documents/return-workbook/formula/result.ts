import { formatNumber } from '../../../core/words/english';
import type { Expression, FunctionName, Operator } from './expression';

/**
 * The value of a cell or the result of a formula; null for a blank cell. An error value is given by name: { error:
 * "#N/A" }.
 */
export type CellValue = string | number | boolean | null | CellError;
export interface CellError {
  error: string;
}

/**
 * What a spreadsheet computes for the expression.
 * @param cells the values of the row's cells by their column's key
 */
export function resultOf(expression: Expression, cells: ReadonlyMap<string, CellValue>): CellValue {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'cell':
      return cells.get(expression.key) ?? null;
    case 'operation':
      return applyOperator(expression.operator, resultOf(expression.left, cells), resultOf(expression.right, cells));
    case 'call':
      return callFunction(expression.name, expression.arguments, cells);
  }
}

export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

function callFunction(
  name: FunctionName,
  terms: readonly Expression[],
  cells: ReadonlyMap<string, CellValue>,
): CellValue {
  const argument = (index: number): CellValue => {
    const term = terms[index];
    return term ? resultOf(term, cells) : null;
  };
  if (name === 'IF') {
    const condition = argument(0);
    return isError(condition) ? condition : argument(isTrue(condition) ? 1 : 2);
  }
  if (name === 'CHOOSE') {
    const which = argument(0);
    return isError(which) ? which : argument(asNumber(which));
  }
  if (name === 'IFERROR') return isError(argument(0)) ? argument(1) : argument(0);
  if (name === 'ISNUMBER') return typeof argument(0) === 'number';
  if (name === 'ISLOGICAL') return typeof argument(0) === 'boolean';
  if (name === 'CELL') return formatIn(terms[1], cells);
  const values = terms.map((term) => resultOf(term, cells));
  return values.find(isError) ?? FUNCTIONS[name](values);
}

/** The key under which `resultOf` finds the number format of a cell, as CELL("format") gives it: "P0", "G". */
export const formatKey = (key: string): string => `${key}, format`;

function formatIn(term: Expression | undefined, cells: ReadonlyMap<string, CellValue>): CellValue {
  return (term?.kind === 'cell' ? cells.get(formatKey(term.key)) : undefined) ?? 'G';
}

type Plain = Exclude<FunctionName, 'IF' | 'IFERROR' | 'ISNUMBER' | 'ISLOGICAL' | 'CHOOSE' | 'CELL'>;

const FUNCTIONS: Record<Plain, (values: readonly CellValue[]) => CellValue> = {
  AND: (values) => values.every(isTrue),
  OR: (values) => values.some(isTrue),
  NOT: ([value = null]) => !isTrue(value),
  FIND: ([sought = null, text = null]) => {
    const at = asText(text).indexOf(asText(sought));
    return at < 0 ? { error: '#VALUE!' } : at + 1;
  },
  LOWER: ([value = null]) => asText(value).toLowerCase(),
  // Only texts of plain digits count: what else a spreadsheet reads as a number, our formulas refuse all the same.
  VALUE: ([value = null]) => (/^-?\d+(\.\d+)?$/.test(asText(value)) ? Number(asText(value)) : { error: '#VALUE!' }),
  LEFT: ([value = null, length = 1]) => asText(value).slice(0, asNumber(length)),
  LEN: ([value = null]) => asText(value).length,
  TRIM: ([value = null]) => asText(value).replace(/ +/g, ' ').replace(/^ | $/g, ''),
  SUBSTITUTE: ([text = null, sought = null, replacement = null]) =>
    asText(text).split(asText(sought)).join(asText(replacement)),
  CHAR: ([code = null]) => String.fromCharCode(asNumber(code)),
  UPPER: ([text = null]) => asText(text).toUpperCase(),
  EXACT: ([left = null, right = null]) => asText(left) === asText(right),
  FIXED: ([value = null, decimals = null, withoutCommas = false]) => {
    const shown = formatNumber(roundTo(asNumber(value), asNumber(decimals)), asNumber(decimals)).replace('−', '-');
    return isTrue(withoutCommas) ? shown.replace(/,/g, '') : shown;
  },
  ABS: ([value = null]) => Math.abs(asNumber(value)),
  ROUND: ([value = null, decimals = null]) => roundTo(asNumber(value), asNumber(decimals)),
  MIN: (values) => Math.min(...values.map(asNumber)),
  MAX: (values) => Math.max(...values.map(asNumber)),
};

function applyOperator(operator: Operator, left: CellValue, right: CellValue): CellValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '&':
      return asText(left) + asText(right);
    case '+':
      return numberOrError(asNumber(left) + asNumber(right));
    case '-':
      return numberOrError(asNumber(left) - asNumber(right));
    case '*':
      return numberOrError(asNumber(left) * asNumber(right));
    case '/':
      return asNumber(right) === 0 ? { error: '#DIV/0!' } : numberOrError(asNumber(left) / asNumber(right));
    case '=':
      return same(left, right);
    case '<>':
      return !same(left, right);
    default:
      return compareNumbers(operator, asNumber(left), asNumber(right));
  }
}

function numberOrError(value: number): CellValue {
  return Number.isNaN(value) ? { error: '#VALUE!' } : value;
}

function compareNumbers(operator: '<' | '<=' | '>' | '>=', left: number, right: number): boolean {
  if (operator === '<') return left < right;
  if (operator === '<=') return left <= right;
  return operator === '>' ? left > right : left >= right;
}

/** Compares as spreadsheets do: texts whatever their case, and a blank cell equal to "", 0 and FALSE. */
function same(left: CellValue, right: CellValue): boolean {
  if (left === null) return right === null || right === '' || right === 0 || right === false;
  if (right === null) return same(right, left);
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase();
  return left === right;
}

/** Rounds as spreadsheets do: half away from zero, on the number as written in 15 digits. */
function roundTo(value: number, decimals: number): number {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals;
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function asText(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null || isError(value) ? '' : String(value);
}

/** The value as a number. A text gives NaN: our formulas ask ISNUMBER before they compute, so a text here is a bug. */
function asNumber(value: CellValue): number {
  if (typeof value === 'number') return value;
  return value === null || value === false ? 0 : value === true ? 1 : Number.NaN;
}
