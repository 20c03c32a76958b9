/**
 * The sheets of the council workbook, each declared once: the workbook is made from these columns and read back by
 * them. Sheets and tables are found by name, columns by header, never by position.
 */
import { councilTable, type ColumnKey, type CouncilTable } from './council-table';
import { measures, partners, priorities, themes } from './plan-tables';
import type { CouncilSheetId } from './sheet-names';
import { councilFigures, decisions, figures, findings, narrative, receipts, summary, texts } from './year-tables';

const notes = councilTable('notes', {
  keyColumns: 1,
  columns: {
    term: { header: 'Term', width: 34 },
    meaning: { header: 'What it means', width: 96 },
  },
});

/** The very hidden record: the plan in full, the words used, and what cells can't hold exactly. */
const record = councilTable('record', {
  keyColumns: 0,
  columns: {
    name: { header: 'Name', width: 20 },
    part: { header: 'Part', width: 8 },
    value: { header: 'Value', width: 60 },
  },
});

/** Every sheet of the council workbook, in its order. */
export const COUNCIL_LAYOUT = {
  summary,
  decisions,
  figures,
  councilFigures,
  narrative,
  texts,
  findings,
  receipts,
  themes,
  priorities,
  measures,
  partners,
  notes,
  record,
} as const satisfies Record<CouncilSheetId, CouncilTable>;

/** The keys of the columns of a sheet's table. */
export type CouncilKey<Id extends CouncilSheetId> = ColumnKey<(typeof COUNCIL_LAYOUT)[Id]>;

type ColumnsOf<Id extends CouncilSheetId> = (typeof COUNCIL_LAYOUT)[Id]['columns'];

/** The ids of the sheets into which officers type, each of which must be read back. */
export type TypedSheetId = {
  [Id in CouncilSheetId]: Extract<ColumnsOf<Id>[keyof ColumnsOf<Id>], { entry: true }> extends never ? never : Id;
}[CouncilSheetId];

/**
 * The names of what the record holds (see `KeptRecord`); JSON longer than a cell is spread over several rows, its
 * parts.
 */
export const RECORD_NAMES = {
  layout: 'layout',
  plan: 'plan',
  previous: 'previous',
  exact: 'exact',
  signOffs: 'signOffs',
  texts: 'texts',
  differing: 'differing',
  replaced: 'replaced',
  arrivals: 'arrivals',
  seen: 'seen',
  generated: 'generated',
  printedFigures: 'printedFigures',
  printedTexts: 'printedTexts',
  words: 'words',
} as const;

/** Kept in the record; to be raised when the layout changes in a way that readers of the workbook must know of. */
export const LAYOUT_VERSION = '1';

/** The most characters put into one cell, well below the 32,767 that it can hold. */
export const LONGEST_CELL = 30_000;
