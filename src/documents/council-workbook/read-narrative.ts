import type { BlockEdit } from '../../core/consolidation/council-year';
import type { WorkbookContent } from '../../core/returns/workbook-content';
import { editRecord } from './block-edits';
import { COUNCIL_SHEETS, COUNCIL_TABLES, NARRATIVE_COLUMNS } from './layout';
import { rowsOf } from './read-table';

/** What officers typed over the texts of the Narrative sheet, each tied to the text that it was written against. */
export function editsIn(content: WorkbookContent): readonly BlockEdit[] {
  const rows =
    rowsOf(content, { sheet: COUNCIL_SHEETS.narrative, table: COUNCIL_TABLES.narrative, columns: NARRATIVE_COLUMNS }) ??
    [];
  return rows
    .filter((row) => row.text('block') !== '' && row.text('edited') !== '')
    .map((row) => {
      const text = row.whole('edited');
      return {
        block: row.text('block'),
        heading: row.text('heading'),
        text,
        record: editRecord({ text, record: row.text('record') }, row.whole('text')),
      };
    });
}
