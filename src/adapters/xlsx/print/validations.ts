import type { DataValidation } from 'hucre/xlsx';
import { cellAddress } from '../../../core/place';
import type { Validation } from '../../../documents/sheet';
import { escapedText } from './cell-text';
import { shortenText } from '../../../documents/spreadsheet/longest-text';
import { serialOf } from '../../../core/values/date-serial';
import type { ListRanges } from './list-ranges';

/** Excel's limits for the messages of a validation, in characters; it offers to repair a file with a longer one. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

export interface ValidatedCell {
  row: number;
  column: number;
  validation: Validation;
}

/** The validations as the .xlsx library takes them: each distinct one once, on all the cells that have it. */
export function printedValidations(cells: readonly ValidatedCell[], lists: ListRanges): DataValidation[] {
  const groups = new Map<string, ValidatedCell[]>();
  for (const cell of cells) {
    const key = JSON.stringify(cell.validation);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ ...rule(first.validation, lists), ...messages(first.validation), allowBlank: true, range: areas(group) }]
      : [];
  });
}

function rule(
  { rule: asked }: Validation,
  lists: ListRanges,
): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  switch (asked.kind) {
    case 'list':
      return { type: 'list', formula1: lists.formulaFor(asked.values) };
    case 'whole':
    case 'decimal':
      return { type: asked.kind, ...bounds(asked.min, asked.max) };
    case 'length':
      return { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(asked.max) };
    case 'date':
      return {
        type: 'date',
        operator: 'greaterThanOrEqual',
        formula1: String((asked.min && serialOf(asked.min)) ?? 1),
      };
    case 'any':
      return { type: 'custom', formula1: 'TRUE' };
  }
}

/** Excel has no rule "any number": one without bounds lies between the largest exact numbers. */
function bounds(min?: number, max?: number): Pick<DataValidation, 'operator' | 'formula1' | 'formula2'> {
  if (min !== undefined && max === undefined) return { operator: 'greaterThanOrEqual', formula1: String(min) };
  if (max !== undefined && min === undefined) return { operator: 'lessThanOrEqual', formula1: String(max) };
  return {
    operator: 'between',
    formula1: String(min ?? -999_999_999_999_999),
    formula2: String(max ?? 999_999_999_999_999),
  };
}

function messages({ prompt, alert }: Validation): Partial<DataValidation> {
  const cut = (text: string, longest: number): string => escapedText(shortenText(text, longest));
  return {
    showInputMessage: true,
    inputTitle: cut(prompt.title, LONGEST_TITLE),
    inputMessage: cut(prompt.text, LONGEST_MESSAGE),
    ...(alert && {
      showErrorMessage: true,
      errorStyle: alert.style,
      errorTitle: cut(alert.title, LONGEST_TITLE),
      errorMessage: cut(alert.text, LONGEST_MESSAGE),
    }),
  };
}

/** The addresses of the cells, neighbours within a column as one range: "G5:G7 G9". */
function areas(cells: readonly ValidatedCell[]): string {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { column: number; first: number; last: number }[] = [];
  for (const { row, column } of sorted) {
    const run = runs.at(-1);
    if (run && run.column === column && run.last === row - 1) run.last = row;
    else runs.push({ column, first: row, last: row });
  }
  return runs
    .map(({ column, first, last }) =>
      first === last ? cellAddress(first, column) : `${cellAddress(first, column)}:${cellAddress(last, column)}`,
    )
    .join(' ');
}
