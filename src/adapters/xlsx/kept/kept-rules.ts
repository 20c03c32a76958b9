import type { ConditionalRule, DataValidation, Sheet } from 'hucre/xlsx';
import { escapedText } from '../print/cell-text';
import { leadsElsewhere } from './kept-cells';

interface KeptRules {
  dataValidations: DataValidation[];
  conditionalRules: ConditionalRule[];
  /** How many are left out because they refer to other workbooks, the links to which aren't carried over. */
  dropped: number;
}

/** The data validations and conditional formats of a sheet that can be written again as they were. */
export function keptRules(sheet: Sheet): KeptRules {
  const validations = sheet.dataValidations ?? [];
  const rules = sheet.conditionalRules ?? [];
  const dataValidations = validations.filter(
    ({ formula1, formula2 }) => ![formula1, formula2].some((formula) => formula && leadsElsewhere(formula)),
  );
  const conditionalRules = rules.filter(
    ({ formula }) => ![formula].flat().some((each) => each && leadsElsewhere(each)),
  );
  return {
    dataValidations: dataValidations.map(withListAsFormula),
    conditionalRules,
    dropped: validations.length - dataValidations.length + rules.length - conditionalRules.length,
  };
}

/** Gives the choices of a list as an escaped formula: the library would write them without escaping them. */
function withListAsFormula({ values, ...rule }: DataValidation): DataValidation {
  return values ? { ...rule, formula1: `"${escapedText(values.join(','))}"` } : rule;
}
