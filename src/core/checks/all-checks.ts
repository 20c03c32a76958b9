import { CONSOLIDATION_CHECKS } from '../consolidation/checks';
import type { Finding } from '../finding';
import type { AnyCheck, Check, WorkbookCheck } from './check';
import { ENTRY_CHECKS } from './entry';
import { NARRATIVE_CHECKS } from './narrative';
import { PLAN_CHECKS } from './plan';
import { WORKBOOK_CHECKS } from './workbook';

/** Every check of one return or of the plan, in the order people read: the file, the figures, the texts, the plan. */
export const CHECKS: readonly Check[] = [...WORKBOOK_CHECKS, ...ENTRY_CHECKS, ...NARRATIVE_CHECKS, ...PLAN_CHECKS];

/** All checks there are. */
export const ALL_CHECKS: readonly AnyCheck[] = [...CHECKS, ...CONSOLIDATION_CHECKS];

const BY_ID: ReadonlyMap<string, AnyCheck> = new Map(ALL_CHECKS.map((check) => [check.id, check]));

/**
 * The check that made a finding, also of a finding read back from a council workbook; undefined where that was
 * written by a later version with a check that this one doesn't have.
 */
export const checkOf = ({ check }: Pick<Finding, 'check'>): AnyCheck | undefined => BY_ID.get(check);

/** True where a finding comes from a workbook check about this: the wrong file, the signature, or the workbook. */
export function isAbout(finding: Pick<Finding, 'check'>, about: WorkbookCheck['about']): boolean {
  const check = checkOf(finding);
  return check?.family === 'workbook' && check.about === about;
}

/** True where a finding only says that something isn't there yet. */
export function isAboutBlank(finding: Pick<Finding, 'check'>): boolean {
  const check = checkOf(finding);
  return check !== undefined && 'isBlank' in check && check.isBlank === true;
}

/** True where a comment in the entry's row would explain the finding if it is a query. */
export const isExplainedByComment = (finding: Pick<Finding, 'check'>): boolean => checkOf(finding)?.family === 'entry';
