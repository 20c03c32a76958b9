import type { NarrativeCheck } from '../check';
import { check as missingText } from './missing-text';
import { check as placeholderText } from './placeholder-text';
import { check as repeatedText } from './repeated-text';
import { check as textError } from './text-error';
import { checks as textLength } from './text-length';

/** The checks of the texts: are they there, of the length asked for, and each written once? */
export const NARRATIVE_CHECKS: readonly NarrativeCheck[] = [
  missingText,
  placeholderText,
  textError,
  ...textLength,
  repeatedText,
];
