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
 * The check that a finding is of, wherever the finding comes from: made just now or read back from a council
 * workbook. Undefined for a check of a later version, of which nothing is known but what the finding says.
 */
export const checkOf = ({ check }: Pick<Finding, 'check'>): AnyCheck | undefined => BY_ID.get(check);

export function isAbout(finding: Pick<Finding, 'check'>, about: WorkbookCheck['about']): boolean {
  const check = checkOf(finding);
  return check?.family === 'workbook' && check.about === about;
}

/** True where a finding only says that something isn't there yet. */
export function isAboutBlank(finding: Pick<Finding, 'check'>): boolean {
  const check = checkOf(finding);
  return check !== undefined && 'isBlank' in check && check.isBlank === true;
}

/** True where the comment in the entry's row explains the finding, should it be a query. */
export const isExplainedByComment = (finding: Pick<Finding, 'check'>): boolean => checkOf(finding)?.family === 'entry';
