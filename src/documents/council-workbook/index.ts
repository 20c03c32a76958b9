/** The council's workbook: made from a state, read back as a record. */
export type { BlockEdit, CouncilRecord, CouncilState, DecisionDraft, WrittenBlock } from './council-state';
export { councilWorkbook } from './council-workbook';
export { councilRecordOf } from './council-record';
export { councilStateOf } from './state-of-record';
export { councilNotKept } from './not-kept';
export { ourSheets } from './our-sheets';
export { previousValuesOf } from './previous-values';
export { carriedEdits, withEdits } from './block-edits';
export { blockText, partsOfText } from './block-text';
export { COUNCIL_SHEETS } from './layout';
