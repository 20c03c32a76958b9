/**
 * Names of the council workbook's sheets that core speaks of: what to do is often to be done on one of them.
 * The sheets themselves, and those that core doesn't speak of, are declared in documents/council-workbook.
 */
export const COUNCIL_SHEET_NAMES = {
  summary: 'Summary',
  decisions: 'Decisions',
  findings: 'Findings',
  receipts: 'Receipts',
} as const;

/** Very hidden. A workbook that has it is a council workbook; the pane looks for it before it loads more. */
export const COUNCIL_RECORD_SHEET = 'Council record';
