import { FINDING_KINDS, type FindingKind } from '../consolidation/finding-kinds';
import type { Check } from './check';
import { ENTRY_CHECKS } from './entry';
import { NARRATIVE_CHECKS } from './narrative';
import { PLAN_CHECKS } from './plan';
import { WORKBOOK_CHECKS } from './workbook';

export { findingsOf, planFindings } from './findings';

/** Every family of checks, in the order people read: the file, the figures, the texts, the plan. */
export const CHECKS: readonly Check[] = [...WORKBOOK_CHECKS, ...ENTRY_CHECKS, ...NARRATIVE_CHECKS, ...PLAN_CHECKS];

/** Found while consolidating all returns, and listed with the others. */
export const CONSOLIDATION_CHECKS: readonly FindingKind[] = FINDING_KINDS;
