import type { EntryCheck } from '../check';
import { check as date } from './date';
import { check as decimalMark } from './decimal-mark';
import { check as errorValue } from './error-value';
import { check as formula } from './formula';
import { check as fraction } from './fraction';
import { check as fractionalCount } from './fractional-count';
import { check as hundredfold } from './hundredfold';
import { check as implausible } from './implausible';
import { check as lastYearChanged } from './last-year-changed';
import { check as missing } from './missing';
import { check as nil } from './nil';
import { check as notAChoice } from './not-a-choice';
import { check as notANumber } from './not-a-number';
import { check as notAvailable } from './not-available';
import { check as numeratorAboveDenominator } from './numerator-above-denominator';
import { check as otherUnit } from './other-unit';
import { check as outOfRange } from './out-of-range';
import { check as overlongCell } from './overlong-cell';
import { check as partsDisagree } from './parts-disagree';
import { check as partsIncomplete } from './parts-incomplete';
import { check as partsMissing } from './parts-missing';
import { check as placeholder } from './placeholder';
import { check as qualifierOnWrongKind } from './qualifier-on-wrong-kind';
import { check as qualifierWithoutValue } from './qualifier-without-value';
import { check as range } from './range';
import { check as sameAsLastYear } from './same-as-last-year';
import { check as severalNumbers } from './several-numbers';
import { check as textNumber } from './text-number';
import { check as twoQualifiers } from './two-qualifiers';
import { check as unlikelyChange } from './unlikely-change';
import { check as unusedParts } from './unused-parts';
import { check as wording } from './wording';
import { check as wrongDecimals } from './wrong-decimals';
import { check as zeroDenominator } from './zero-denominator';

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
  unusedParts,
  implausible,
  unlikelyChange,
  sameAsLastYear,
  lastYearChanged,
  qualifierWithoutValue,
  qualifierOnWrongKind,
  overlongCell,
];
