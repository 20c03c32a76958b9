import type { EntryCheck, NarrativeCheck, PlanCheck, WorkbookCheck } from './check';
import { check as date } from './entry/date';
import { check as decimalMark } from './entry/decimal-mark';
import { check as errorValue } from './entry/error-value';
import { check as formula } from './entry/formula';
import { check as fraction } from './entry/fraction';
import { check as fractionalCount } from './entry/fractional-count';
import { check as hundredfold } from './entry/hundredfold';
import { check as implausible } from './entry/implausible';
import { check as lastYearChanged } from './entry/last-year-changed';
import { check as missing } from './entry/missing';
import { check as nil } from './entry/nil';
import { check as notAChoice } from './entry/not-a-choice';
import { check as notANumber } from './entry/not-a-number';
import { check as notAvailable } from './entry/not-available';
import { check as numeratorAboveDenominator } from './entry/numerator-above-denominator';
import { check as otherUnit } from './entry/other-unit';
import { check as outOfRange } from './entry/out-of-range';
import { check as overlongCell } from './entry/overlong-cell';
import { check as partsDisagree } from './entry/parts-disagree';
import { check as partsIncomplete } from './entry/parts-incomplete';
import { check as partsMissing } from './entry/parts-missing';
import { check as placeholder } from './entry/placeholder';
import { check as qualifierOnWrongKind } from './entry/qualifier-on-wrong-kind';
import { check as qualifierWithoutValue } from './entry/qualifier-without-value';
import { check as range } from './entry/range';
import { check as sameAsLastYear } from './entry/same-as-last-year';
import { check as severalNumbers } from './entry/several-numbers';
import { check as textNumber } from './entry/text-number';
import { check as twoQualifiers } from './entry/two-qualifiers';
import { check as unlikelyChange } from './entry/unlikely-change';
import { check as wording } from './entry/wording';
import { check as wrongDecimals } from './entry/wrong-decimals';
import { check as zeroDenominator } from './entry/zero-denominator';

/** About the file as a whole: is it the right one, and is it as it was issued? */
export const WORKBOOK_CHECKS: readonly WorkbookCheck[] = [];

/** About one measure's entry: is anything there, can it be read, is it possible, is it likely? */
export const ENTRY_CHECKS: readonly EntryCheck[] = [
  missing,
  notAvailable,
  placeholder,
  notANumber,
  notAChoice,
  errorValue,
  fraction,
  hundredfold,
  decimalMark,
  range,
  severalNumbers,
  date,
  otherUnit,
  twoQualifiers,
  nil,
  wording,
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
  implausible,
  unlikelyChange,
  sameAsLastYear,
  lastYearChanged,
  qualifierWithoutValue,
  qualifierOnWrongKind,
  overlongCell,
];

/** About the texts: are they there, of the length asked for, and each written once? */
export const NARRATIVE_CHECKS: readonly NarrativeCheck[] = [];

/** About all returns together. They are found while consolidating, and listed here to be read with the others. */
export const CONSOLIDATION_CHECKS: readonly { id: string }[] = [];

/** About the plan itself: can what it promises be tested, and is somebody asked? */
export const PLAN_CHECKS: readonly PlanCheck[] = [];
