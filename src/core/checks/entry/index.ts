import type { EntryCheck } from '../check';
import { check as absenceContradicted } from './absence-contradicted';
import { check as absenceUnexplained } from './absence-unexplained';
import { check as confidential } from './confidential';
import { check as dateAsNumber } from './date-as-number';
import { check as errorValue } from './error-value';
import { check as formula } from './formula';
import { check as fractionalCount } from './fractional-count';
import { check as implausible } from './implausible';
import { check as lastYearChanged } from './last-year-changed';
import { check as missing } from './missing';
import { check as notAChoice } from './not-a-choice';
import { check as notANumber } from './not-a-number';
import { check as notApplicable } from './not-applicable';
import { check as notAvailable } from './not-available';
import { check as numeratorAboveDenominator } from './numerator-above-denominator';
import { check as outOfRange } from './out-of-range';
import { check as numberAsText } from './number-as-text';
import { check as overlongCell } from './overlong-cell';
import { check as partsDisagree } from './parts-disagree';
import { check as partsIncomplete } from './parts-incomplete';
import { check as partsMissing } from './parts-missing';
import { check as placeholder } from './placeholder';
import { check as qualifierOnWrongKind } from './qualifier-on-wrong-kind';
import { check as qualifierWithoutValue } from './qualifier-without-value';
import { check as sameAsLastYear } from './same-as-last-year';
import { check as textNumber } from './text-number';
import { checks as unclear } from './unclear';
import { check as unlikelyChange } from './unlikely-change';
import { check as unusedParts } from './unused-parts';
import { check as wrongDecimals } from './wrong-decimals';
import { check as zeroDenominator } from './zero-denominator';

/** The checks of one measure's entry: is anything there, can it be read, is it possible, is it likely? */
export const ENTRY_CHECKS: readonly EntryCheck[] = [
  missing,
  notAvailable,
  notApplicable,
  confidential,
  absenceUnexplained,
  absenceContradicted,
  placeholder,
  notANumber,
  notAChoice,
  errorValue,
  ...unclear,
  numberAsText,
  textNumber,
  formula,
  outOfRange,
  fractionalCount,
  wrongDecimals,
  partsMissing,
  partsIncomplete,
  zeroDenominator,
  numeratorAboveDenominator,
  partsDisagree,
  unusedParts,
  dateAsNumber,
  implausible,
  unlikelyChange,
  sameAsLastYear,
  lastYearChanged,
  qualifierWithoutValue,
  qualifierOnWrongKind,
  overlongCell,
];
