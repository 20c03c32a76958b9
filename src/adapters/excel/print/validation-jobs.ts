import type { Validation } from '../../../documents/sheet';
import { shortened } from '../../../documents/spreadsheet/longest-text';
import { rangeOf } from '../area';
import { passing } from '../in-excel';
import type { ListPlaces } from './list-places';
import type { PlacedBlock } from './placed-cells';
import { bytesOf, unchecked, type PrintJob } from './print-job';
import { rectanglesOf } from './rectangles';

/** Excel's limits for the messages of a validation; it refuses longer ones. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 225;
/** The first that Excel knows, its day 1. */
const FIRST_DAY = '1900-01-01';
const AROUND_BYTES = 800;

/** What may be typed into cells, on as few rectangles as there can be. */
export function validationJobs(blocks: readonly PlacedBlock[], lists: ListPlaces): readonly PrintJob[] {
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
      unchecked(bytesOf(given) + AROUND_BYTES, (sheet) =>
        Object.assign(passing(sheet.getRange(rangeOf(area))).dataValidation, given),
      ),
    ];
  });
}

function promptOf({ prompt }: Validation): Excel.DataValidationPrompt {
  return {
    showPrompt: true,
    title: shortened(prompt.title, LONGEST_TITLE),
    message: shortened(prompt.text, LONGEST_PROMPT),
  };
}

function alertOf({ alert }: Validation): Excel.DataValidationErrorAlert {
  if (!alert) return { showAlert: false, style: 'Stop', title: '', message: '' };
  return {
    showAlert: true,
    style: alert.style === 'stop' ? 'Stop' : 'Warning',
    title: shortened(alert.title, LONGEST_TITLE),
    message: shortened(alert.text, LONGEST_ALERT),
  };
}

function ruleOf({ rule }: Validation, lists: ListPlaces): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: lists.sourceOf(rule.values) } };
    case 'whole':
      return { wholeNumber: bounds(rule.min, rule.max) };
    case 'decimal':
      return { decimal: bounds(rule.min, rule.max) };
    case 'length':
      return { textLength: { formula1: rule.max, operator: 'LessThanOrEqualTo' } };
    case 'date':
      return { date: { formula1: rule.min ?? FIRST_DAY, operator: 'GreaterThanOrEqualTo' } };
    case 'any':
      return { custom: { formula: '=TRUE' } };
  }
}

/** Excel has no rule "any number": one without bounds lies between what it can hold exactly. */
function bounds(min?: number, max?: number): Excel.BasicDataValidation {
  if (min !== undefined && max === undefined) return { formula1: min, operator: 'GreaterThanOrEqualTo' };
  if (max !== undefined && min === undefined) return { formula1: max, operator: 'LessThanOrEqualTo' };
  return { formula1: min ?? -999_999_999_999_999, formula2: max ?? 999_999_999_999_999, operator: 'Between' };
}
