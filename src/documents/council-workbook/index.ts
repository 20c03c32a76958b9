/** The council workbook: made from a council's year, and read back into one. */
export { resultsOf, type YearResults } from './year-results';
export { councilWorkbook } from './council-workbook';
export { readCouncilYear } from './read-council-year';
export { lostFromCouncil } from './lost-from-council';
export { councilSheetsIn } from './our-sheets';
export { previousValuesOf } from './previous-values';
export { applyBlockEdits } from './block-edits';
export { blockText, partsOfText } from './block-text';
export { COUNCIL_SHEETS } from './sheet-names';
