import type { Trouble } from '../../../src/core/trouble';

/** Codes that a fault may carry: known ones of every kind, and one that nobody knows. */
export const CODES = [
  'AccessDenied',
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'GeneralException',
  'SomethingNobodyHasHeardOf',
] as const;

/** What the emulated Excel says of a fault in its own words, which no person is to read. */
const RAW = /internal error while processing|cell edit mode|permission for the action|payload/i;

/** A sentence and a next step, in our words. */
export function isSaid({ message, fix, code }: Trouble, of: string): void {
  expect(`${message} ${fix}`).not.toMatch(RAW);
  expect(`${message} ${fix}`).not.toContain(of);
  expect(message).toMatch(/^[A-Z].*\.$/s);
  expect(fix).toMatch(/^[A-Z].*\.$/s);
  expect(code).toMatch(/^excel-|^not-as-before$/);
}
