/**
 * The names of the council workbook's sheets and tables. They are apart from the columns because the pane needs them to
 * recognise a council workbook, before it loads any other code about it.
 */
import { COUNCIL_RECORD_SHEET, COUNCIL_SHEET_NAMES } from '../../core/council-sheets';

/** Every sheet, in the order of the workbook. */
export const COUNCIL_SHEETS = {
  summary: COUNCIL_SHEET_NAMES.summary,
  decisions: COUNCIL_SHEET_NAMES.decisions,
  figures: 'Figures',
  councilFigures: COUNCIL_SHEET_NAMES.councilFigures,
  narrative: COUNCIL_SHEET_NAMES.narrative,
  texts: 'Texts',
  findings: COUNCIL_SHEET_NAMES.findings,
  receipts: COUNCIL_SHEET_NAMES.receipts,
  themes: 'Themes',
  priorities: 'Priorities',
  measures: 'Measures',
  partners: 'Partners',
  notes: 'Notes',
  record: COUNCIL_RECORD_SHEET,
} as const;

export type CouncilSheetId = keyof typeof COUNCIL_SHEETS;

/** The Summary sheet's second table: how many priorities have each status. */
export const COUNTS_TABLE = 'StatusCounts';

/** Each sheet's table, called like the sheet, and the second table of the Summary. */
export const COUNCIL_TABLES: Readonly<Record<CouncilSheetId | 'counts', string>> = {
  ...COUNCIL_SHEETS,
  councilFigures: 'CouncilFigures',
  record: 'CouncilRecord',
  counts: COUNTS_TABLE,
};
