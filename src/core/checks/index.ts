export { ALL_CHECKS, CHECKS, checkOf, isAbout, isAboutBlank, isExplainedByComment } from './all-checks';
export { countWork, isToSign, workKindOf, type WorkCounts, type WorkKind } from './work-kind';
export { findingsOf, planFindings } from './findings';
