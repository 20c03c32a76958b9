import { findingsOf } from '../../core/checks/findings';
import type { Finding } from '../../core/finding';
import type { PartnerReturn } from '../../core/returns/partner-return';

/**
 * What is to be said of a return as its file has it, and can't be said of it any more once its sheets are made
 * anew: a row, table or sheet that was missing stands there again, a formula has become its result.
 */
export function putRight(inFile: PartnerReturn, anew: PartnerReturn): readonly Finding[] {
  const still = new Set(findingsOf(anew).map(saying));
  return findingsOf(inFile).filter((finding) => !still.has(saying(finding)));
}

const saying = ({ check, message }: Finding): string => `${check}: ${message}`;
