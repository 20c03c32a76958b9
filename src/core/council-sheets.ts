/**
 * Names of the council workbook's sheets that messages name, mostly to say where to do something.
 * All its sheets are declared in documents/council-workbook.
 */
export const COUNCIL_SHEET_NAMES = {
  summary: 'Summary',
  decisions: 'Decisions',
  councilFigures: 'Council figures',
  findings: 'Findings',
  receipts: 'Receipts',
  narrative: 'Narrative',
} as const;

/** The file of a figure that stands in the council workbook itself, whatever that is called. */
export const COUNCIL_WORKBOOK = 'council workbook';

/** The very hidden sheet that shows a workbook to be a council workbook; the pane looks for it before it loads more. */
export const COUNCIL_RECORD_SHEET = 'Council record';
