import type { WorkbookContent } from '../../core/returns/workbook-content';
import type { BlockEdit, WrittenBlock } from './council-state';
import { COUNCIL_SHEETS, COUNCIL_TABLES, NARRATIVE_COLUMNS } from './layout';
import { rowsOf } from './read-table';

/** The Narrative sheet: what was generated, and what officers typed over it. */
export function narrativeIn(content: WorkbookContent): {
  written: readonly WrittenBlock[];
  edits: readonly BlockEdit[];
} {
  const rows =
    rowsOf(content, { sheet: COUNCIL_SHEETS.narrative, table: COUNCIL_TABLES.narrative, columns: NARRATIVE_COLUMNS }) ??
    [];
  const named = rows.filter((row) => row.text('block') !== '');
  return {
    written: named.map((row) => ({ block: row.text('block'), heading: row.text('heading'), text: row.whole('text') })),
    edits: named
      .filter((row) => row.text('edited') !== '')
      .map((row) => ({
        block: row.text('block'),
        heading: row.text('heading'),
        text: row.whole('edited'),
        record: row.text('record'),
        outdated: row.text('check') !== '',
      })),
  };
}
