import type { DataValidation } from 'hucre/xlsx';
import { addressOf, areaOf } from '../area';
import { serialOf } from '../../../src/core/values/date-serial';
import type { Sheet, Validation } from '../workbook/model';

const OPERATORS = [
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqualTo'],
  ['lessThanOrEqual', 'LessThanOrEqualTo'],
] as const;
const KINDS = [
  ['whole', 'wholeNumber'],
  ['decimal', 'decimal'],
  ['date', 'date'],
  ['time', 'time'],
  ['textLength', 'textLength'],
] as const;
const STYLES = [
  ['stop', 'Stop'],
  ['warning', 'Warning'],
  ['information', 'Information'],
] as const;

interface Bounds {
  formula1: string | number;
  formula2?: string | number;
  operator: string;
}

/** A file's rules for what may be typed, one for each of their areas. */
export function validationsFrom(given: readonly DataValidation[] = []): Validation[] {
  return given.flatMap((each) =>
    each.range.split(' ').map((address): Validation => ({
      area: areaOf(address),
      rule: ruleFrom(each),
      prompt: {
        message: each.inputMessage ?? '',
        title: each.inputTitle ?? '',
        showPrompt: each.showInputMessage === true,
      },
      errorAlert: {
        message: each.errorMessage ?? '',
        title: each.errorTitle ?? '',
        showAlert: each.showErrorMessage === true,
        style: STYLES.find(([file]) => file === each.errorStyle)?.[1] ?? 'Stop',
      },
      ignoreBlanks: each.allowBlank === true,
    })),
  );
}

function ruleFrom({ type, operator, formula1 = '', formula2, values }: DataValidation): Validation['rule'] {
  if (type === 'list') return { list: { inCellDropDown: true, source: values ? values.join(',') : `=${formula1}` } };
  if (type === 'custom') return { custom: { formula: `=${formula1}` } };
  const kind = KINDS.find(([file]) => file === type)?.[1] ?? 'decimal';
  const bounds: Bounds = {
    formula1: boundFrom(formula1),
    ...(formula2 !== undefined && { formula2: boundFrom(formula2) }),
    operator: OPERATORS.find(([file]) => file === operator)?.[1] ?? 'Between',
  };
  return { [kind]: bounds };
}

const boundFrom = (formula: string): string | number =>
  formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
const boundFor = (bound: string | number | undefined): string | undefined =>
  bound === undefined || bound === '' ? undefined : String(serialOf(String(bound)) ?? bound).replace(/^=/, '');

export function validationsFor({ validations }: Sheet): DataValidation[] {
  return validations.map(({ area, rule, prompt, errorAlert, ignoreBlanks }) => ({
    ...ruleFor(rule),
    range: addressOf(area),
    allowBlank: ignoreBlanks,
    ...(prompt['showPrompt'] === true && {
      showInputMessage: true,
      inputTitle: String(prompt['title'] ?? ''),
      inputMessage: String(prompt['message'] ?? ''),
    }),
    ...(errorAlert['showAlert'] === true && {
      showErrorMessage: true,
      errorTitle: String(errorAlert['title'] ?? ''),
      errorMessage: String(errorAlert['message'] ?? ''),
      errorStyle: STYLES.find(([, office]) => office === errorAlert['style'])?.[0] ?? 'stop',
    }),
  }));
}

function ruleFor(rule: Validation['rule']): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'> {
  const { list, custom } = rule as { list?: { source: string }; custom?: { formula: string } };
  if (list) return { type: 'list', formula1: list.source.startsWith('=') ? list.source.slice(1) : `"${list.source}"` };
  if (custom) return { type: 'custom', formula1: boundFor(custom.formula) };
  const [kind = '', bounds] = Object.entries(rule)[0] ?? [];
  const { formula1, formula2, operator } = (bounds ?? {}) as Partial<Bounds>;
  return {
    type: KINDS.find(([, office]) => office === kind)?.[0] ?? 'decimal',
    operator: OPERATORS.find(([, office]) => office === operator)?.[0] ?? 'between',
    formula1: boundFor(formula1),
    formula2: boundFor(formula2),
  };
}
