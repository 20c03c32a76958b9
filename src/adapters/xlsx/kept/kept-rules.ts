import type { ConditionalRule, DataValidation, Sheet } from 'hucre/xlsx';
import { escapedText } from '../print/cell-text';
import { leadsElsewhere } from './kept-cells';

interface KeptRules {
  dataValidations: DataValidation[];
  conditionalRules: ConditionalRule[];
  /** How many led to other workbooks, and so can't stand in a file without the link. */
  dropped: number;
}

/** Validations and conditional looks, made safe to be written again as they were. */
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

/** The library joins the choices of a list without the doubled quotes that it was read with. */
function withListAsFormula({ values, ...rule }: DataValidation): DataValidation {
  return values ? { ...rule, formula1: `"${escapedText(values.join(','))}"` } : rule;
}
