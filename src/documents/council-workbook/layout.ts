/**
 * The layout of a council workbook, once: it is made from these columns and read back by them. Sheets
 * and tables are found by name, columns by header, never by position.
 */
import type { PeriodNoun } from '../../core/returns/layout';

export const COUNCIL_SHEETS = {
  summary: 'Summary',
  figures: 'Figures',
  narrative: 'Narrative',
  texts: 'Texts',
  findings: 'Findings',
  receipts: 'Receipts',
  decisions: 'Decisions',
  themes: 'Themes',
  priorities: 'Priorities',
  measures: 'Measures',
  partners: 'Partners',
  notes: 'Notes',
  /** Very hidden: the plan in full, and what a cell can't hold exactly. */
  record: 'Council record',
} as const;

/** Table names, unique in the workbook; the Summary sheet has a second table, of counts. */
export const COUNCIL_TABLES = {
  counts: 'StatusCounts',
  summary: 'Summary',
  figures: 'Figures',
  narrative: 'Narrative',
  texts: 'Texts',
  findings: 'Findings',
  receipts: 'Receipts',
  decisions: 'Decisions',
  themes: 'Themes',
  priorities: 'Priorities',
  measures: 'Measures',
  partners: 'Partners',
  notes: 'Notes',
  record: 'CouncilRecord',
} as const;

export interface CouncilColumn<Key extends string = string> {
  key: Key;
  header: string;
  /** In characters of the body font. */
  width: number;
  align?: 'right';
  /** True where officers type. */
  entry?: boolean;
}

const column = <Key extends string>(key: Key, header: string, width: number, more: Pick<CouncilColumn, 'align' | 'entry'> = {}): CouncilColumn<Key> => ({ key, header, width, ...more });
const right = { align: 'right' } as const;
const entry = { entry: true } as const;

/** Together they print on A4 landscape at 10 points and more: no wider than 145 characters. */
export function summaryColumns(noun: PeriodNoun) {
  return [
    column('ref', 'Ref', 13),
    column('theme', 'Theme', 13),
    column('priority', 'Priority', 27),
    column('status', 'Status', 14),
    column('basis', 'Basis', 10),
    column('figure', 'Figure', 11),
    column('target', 'Target', 15),
    column('lastYear', `Last ${noun}`, 11),
    column('owes', 'Who owes', 12),
    column('reason', 'Reason for decision', 19),
  ];
}

export function figureColumns(noun: PeriodNoun) {
  return [
    column('ref', 'Ref', 12),
    column('partner', 'Partner', 20),
    column('measure', 'Measure', 30),
    column('value', `This ${noun}`, 14, right),
    column('qualifier', 'Qualifier', 11),
    column('numerator', 'Numerator', 12, right),
    column('denominator', 'Denominator', 14, right),
    column('lastYear', `Last ${noun}`, 14, right),
    column('target', 'Target', 18),
    column('outcome', 'Outcome', 13),
    column('used', 'Used', 13),
    column('source', 'Source', 20),
    column('comment', 'Comment', 30),
    column('file', 'File', 22),
    column('sheet', 'Sheet', 10),
    column('cell', 'Cell', 7),
    column('id', 'Measure id', 18),
    column('partnerId', 'Partner id', 18),
  ];
}

/** What became of one partner's entry for a measure. */
export const USED_WORDS = {
  used: 'Used',
  agrees: 'Agrees',
  conflict: 'In conflict',
  notChosen: 'Not chosen',
  inError: 'To correct',
  blank: 'Not given',
  owed: 'Not received',
} as const;

export const NARRATIVE_COLUMNS = [
  column('block', 'Block', 20),
  column('about', 'About', 14),
  column('heading', 'Heading', 28),
  column('text', 'Text', 60),
  column('edited', 'Edited text', 60, entry),
  column('check', 'Check', 22),
  column('sources', 'Sources', 34),
  column('record', 'Edit record', 20),
];

export const TEXT_COLUMNS = [
  column('ref', 'Ref', 12),
  column('partner', 'Partner', 22),
  column('text', 'Text', 80),
  column('used', 'Used', 16),
  column('file', 'File', 26),
  column('sheet', 'Sheet', 12),
  column('cell', 'Cell', 8),
  column('partnerId', 'Partner id', 22),
];

export const FINDING_COLUMNS = [
  column('severity', 'Severity', 12),
  column('about', 'About', 14),
  column('message', 'Finding', 60),
  column('fix', 'What to do', 40),
  column('explained', 'Explained', 30),
  column('file', 'File', 26),
  column('sheet', 'Sheet', 12),
  column('cell', 'Cell', 8),
  column('found', 'Found', 24),
  column('expected', 'Expected', 24),
  column('check', 'Check', 22),
  column('measure', 'Measure id', 22),
];

export const RECEIPT_COLUMNS = [
  column('partner', 'Partner', 34),
  column('state', 'State', 15),
  column('measuresAsked', 'Figures asked', 10, right),
  column('measuresGiven', 'Figures given', 10, right),
  column('textsAsked', 'Texts asked', 10, right),
  column('textsGiven', 'Texts given', 10, right),
  column('signedOn', 'Signed off on', 16),
  column('signedBy', 'Signed off by', 20),
  column('receivedOn', 'Received on', 16, entry),
  column('late', 'Late', 10),
  column('owes', 'Owes', 40),
  column('files', 'Files', 30),
  column('partnerId', 'Partner id', 22),
];

export const DECISION_COLUMNS = [
  column('about', 'About', 16),
  column('question', 'Question', 46),
  column('computed', 'Computed status', 18),
  column('choices', 'Choices', 34),
  column('decision', 'Decision', 24, entry),
  column('reason', 'Reason', 44, entry),
  column('by', 'Name', 20, entry),
  column('on', 'Date', 16, entry),
];

export const THEME_COLUMNS = [column('code', 'Code', 16), column('name', 'Theme', 30), column('aim', 'Aim', 80)];

export const PRIORITY_COLUMNS = [
  column('ref', 'Ref', 12),
  column('theme', 'Theme', 16),
  column('title', 'Priority', 50),
  column('successMeasure', 'Success measure', 50),
  column('lead', 'Lead', 28),
  column('combine', 'How the status is made', 36),
  column('writes', 'Who writes', 28),
];

export function measureColumns(noun: PeriodNoun) {
  return [
    column('ref', 'Ref', 12),
    column('title', 'Measure', 34),
    column('definition', 'Definition', 56),
    column('unit', 'Unit', 20),
    column('role', 'Part in the status', 14),
    column('target', 'Target', 24),
    column('previous', `Last ${noun}`, 14, right),
    column('reporters', 'Who reports it', 28),
    column('id', 'Measure id', 22),
  ];
}

export const PARTNER_COLUMNS = [column('name', 'Partner', 40), column('email', 'E-mail', 34), column('measures', 'Figures asked', 12, right), column('texts', 'Texts asked', 12, right), column('id', 'Partner id', 24)];

export const NOTE_COLUMNS = [column('term', 'Term', 30), column('meaning', 'What it means', 90)];

export const RECORD_COLUMNS = [column('name', 'Name', 20), column('part', 'Part', 8), column('value', 'Value', 60)];

/** Names in the record; what is longer than a cell is spread over several parts. */
export const RECORD_NAMES = { layout: 'layout', plan: 'plan', previous: 'previous', exact: 'exact' } as const;

/** Changes when the layout changes in a way that a reader must know of. */
export const LAYOUT_VERSION = '1';

/** Kept well below the 32,767 characters that a cell holds. */
export const LONGEST_CELL = 30_000;
