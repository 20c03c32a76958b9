export { ALL_CHECKS, CHECKS, checkOf, isAbout, isAboutBlank, isExplainedByComment } from './all-checks';
export { findingsOf, planFindings } from './findings';
