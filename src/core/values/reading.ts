import type { Absence } from './absence';

/** What a cell says, once read. */
export type Reading<T> =
  | { state: 'blank' }
  /** `readAs` tells the partner how a text was interpreted: "over 5,000 visits" for the text "> 5000". */
  | {
      state: 'read';
      value: T;
      readAs?: string;
      /** True where the sheet's own formulas can't read it so: it has to be typed anew before it is used. */
      retype?: true;
    }
  /** It says why there is no value to publish: "[x]", "not applicable". */
  | { state: 'absent'; absence: Absence }
  /** It could mean several things, and the partner is asked which; `meanings` is empty where none can be named. */
  | { state: 'unclear'; reason: UnclearReason; meanings: readonly string[] }
  /** It can't be used at all. */
  | { state: 'unusable'; reason: UnusableReason };

export type UnclearReason =
  /** 0.97 where 97% may be meant, or 0.97%. */
  | 'fraction'
  /** 97 in a percentage-formatted cell shows as 9700%. */
  | 'times-100'
  /** "1.513" or "1,51": the mark may stand before decimals or between thousands. */
  | 'decimal-mark'
  /** "20 to 25", "20-25". */
  | 'range'
  /** A date where a number belongs (Excel turned "3/4" into 3 April), or a sign-off date that isn't certain. */
  | 'date'
  /** More than one number: "over 5,000 (5,213)". */
  | 'several-numbers'
  /** "97%" or "£5,000" where incidents are counted, "3rd of 14" where 12 are ranked. */
  | 'other-unit'
  /** "over 5,000" as the value and "under" as its qualifier. */
  | 'two-qualifiers'
  /** "nil" or "none", which may mean zero or that there is no figure. */
  | 'zero'
  /** Words that leave more than one meaning open: "nearly 300", "1e3", "ongoing". */
  | 'wording';

export type UnusableReason =
  | 'not-a-number'
  /** "tbc", "n/a", "-", "see comment". */
  | 'placeholder'
  /** #N/A, #REF! and the like. */
  | 'error-value'
  /** Not one of the words to choose from. */
  | 'not-a-choice'
  /** Words where the date of sign-off belongs. */
  | 'not-a-date';
