import { columnLetters } from '../../../core/place';
import type { Validation } from '../../../documents/sheet';
import { shortenText } from '../../../documents/spreadsheet/longest-text';
import { quotedSheet } from '../../../documents/spreadsheet/sheet-references';
import { areaAddress } from '../sheet-area';
import { untrackRange } from '../run-in-excel';
import type { PlacedBlock } from './placed-cells';
import { jsonBytes, uncheckedJob, type PrintJob } from './print-job';
import { rectanglesOf } from './rectangles';

/** In characters: Excel refuses a validation with longer messages. */
const LONGEST_VALIDATION_TITLE = 32;
const LONGEST_VALIDATION_PROMPT = 255;
const LONGEST_ALERT = 225;

/** The first date that Excel knows. */
const FIRST_DAY = '1900-01-01';
/** Bytes of a request for a data validation, without the validation itself. */
const AROUND_BYTES = 800;

/** Sets the data validations, on as few rectangles as possible. */
export function validationJobs(blocks: readonly PlacedBlock[], lists: ChoiceLists): readonly PrintJob[] {
  const known = new Map<string, Validation>();
  const cells = blocks
    .flatMap(({ rows }) => rows.flat())
    .flatMap(({ row, column, cell: { validation } }) => {
      if (!validation) return [];
      const key = JSON.stringify(validation);
      known.set(key, validation);
      return [{ row, column, key }];
    });
  return rectanglesOf(cells).flatMap(({ key, area }): PrintJob[] => {
    const validation = known.get(key);
    if (!validation) return [];
    const given = {
      rule: ruleOf(validation, lists),
      ignoreBlanks: true,
      prompt: promptOf(validation),
      errorAlert: alertOf(validation),
    };
    return [
      uncheckedJob(jsonBytes(given) + AROUND_BYTES, (sheet) =>
        Object.assign(untrackRange(sheet.getRange(areaAddress(area))).dataValidation, given),
      ),
    ];
  });
}

function promptOf({ prompt }: Validation): Excel.DataValidationPrompt {
  return {
    showPrompt: true,
    title: shortenText(prompt.title, LONGEST_VALIDATION_TITLE),
    message: shortenText(prompt.text, LONGEST_VALIDATION_PROMPT),
  };
}

function alertOf({ alert }: Validation): Excel.DataValidationErrorAlert {
  if (!alert) return { showAlert: false, style: 'Stop', title: '', message: '' };
  return {
    showAlert: true,
    style: alert.style === 'stop' ? 'Stop' : 'Warning',
    title: shortenText(alert.title, LONGEST_VALIDATION_TITLE),
    message: shortenText(alert.text, LONGEST_ALERT),
  };
}

function ruleOf({ rule }: Validation, lists: ChoiceLists): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: lists.sourceOf(rule.values) } };
    case 'whole':
      return { wholeNumber: numberBounds(rule.min, rule.max) };
    case 'decimal':
      return { decimal: numberBounds(rule.min, rule.max) };
    case 'length':
      return { textLength: { formula1: rule.max, operator: 'LessThanOrEqualTo' } };
    case 'date':
      return { date: { formula1: rule.min ?? FIRST_DAY, operator: 'GreaterThanOrEqualTo' } };
    case 'any':
      return { custom: { formula: '=TRUE' } };
  }
}

/** Excel has no rule "any number": one without bounds lies between the largest exact numbers. */
function numberBounds(min?: number, max?: number): Excel.BasicDataValidation {
  if (min !== undefined && max === undefined) return { formula1: min, operator: 'GreaterThanOrEqualTo' };
  if (max !== undefined && min === undefined) return { formula1: max, operator: 'LessThanOrEqualTo' };
  return { formula1: min ?? -999_999_999_999_999, formula2: max ?? 999_999_999_999_999, operator: 'Between' };
}

/** The most characters of choices, separated by commas, that a validation holds. */
const LONGEST_INLINE_LIST = 255;

/** Collects the lists that are too long for a validation: each gets one column of a very hidden sheet. */
export class ChoiceLists {
  private readonly columns: (readonly string[])[];

  /** @param standing the lists that the sheet holds already */
  constructor(
    readonly sheet: string,
    private readonly standing: readonly (readonly string[])[],
  ) {
    this.columns = [...standing];
  }

  /** The `source` of a list validation: the choices, or the range that holds them. */
  sourceOf(values: readonly string[]): string {
    const joined = values.join(',');
    const fits =
      joined.length <= LONGEST_INLINE_LIST &&
      !joined.startsWith('=') &&
      values.every((value) => value !== '' && value.trim() === value && !/[",=]|[^\S ]/.test(value));
    if (fits) return joined;
    const letters = columnLetters(this.columnOf(values));
    return `=${quotedSheet(this.sheet)}!$${letters}$1:$${letters}$${values.length}`;
  }

  /** The lists to add to the sheet, with their columns counted from 0. */
  added(): readonly { column: number; values: readonly string[] }[] {
    return this.columns
      .slice(this.standing.length)
      .map((values, index) => ({ column: this.standing.length + index, values }));
  }

  private columnOf(values: readonly string[]): number {
    const known = this.columns.findIndex(
      (column) => column.length === values.length && column.every((value, index) => value === values[index]),
    );
    return known >= 0 ? known : this.columns.push(values) - 1;
  }
}

/** The lists in a sheet's columns, each up to its first blank cell. */
export function listsIn(values: readonly (readonly unknown[])[]): readonly (readonly string[])[] {
  return (values[0] ?? []).map((_, column) => {
    const cells = values.map((row) => String(row[column] ?? ''));
    const end = cells.indexOf('');
    return end < 0 ? cells : cells.slice(0, end);
  });
}
