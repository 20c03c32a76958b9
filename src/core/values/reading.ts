/** What a cell said, once read. Nothing is mended in silence: what was read in a roundabout way says so. */
export type Reading<T> =
  | { state: 'blank' }
  /** `readAs`: what a text was read as, in words, where it had to be interpreted: "1,513 visits" of "1513 people". */
  | { state: 'read'; value: T; readAs?: string }
  /** It could mean more than one thing, and the partner is asked; `meanings` is empty where none suggests itself. */
  | { state: 'unclear'; reason: UnclearReason; meanings: readonly string[] }
  /** It can't be used at all. */
  | { state: 'unusable'; reason: UnusableReason };

export type UnclearReason =
  /** 0.97 where 97% may be meant, or 0.97%. */
  | 'fraction'
  /** 97 in a percentage-formatted cell shows as 9700%. */
  | 'times-100'
  /** "1.513" or "1,51": whose decimal mark? */
  | 'decimal-mark'
  /** "20 to 25", "20-25". */
  | 'range'
  /** A date where a number or text belongs: Excel turned "3/4" into 3 April. */
  | 'date'
  /** More than one number: "over 5,000 (5,213)". */
  | 'several-numbers'
  /** "97%" or "£5,000" where incidents are counted, "3rd of 14" where 12 are ranked. */
  | 'other-unit'
  /** "over 5,000" as the value and "under" as its qualifier. */
  | 'two-qualifiers'
  /** "nil" or "none": zero, or nothing to say? */
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
