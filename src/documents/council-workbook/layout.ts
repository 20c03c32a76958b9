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
  /** True where it is for programs or for looking up: it stands last and isn't printed. */
  unprinted?: boolean;
}

const column = <Key extends string>(
  key: Key,
  header: string,
  width: number,
  more: Pick<CouncilColumn, 'align' | 'entry' | 'unprinted'> = {},
): CouncilColumn<Key> => ({ key, header, width, ...more });
const right = { align: 'right' } as const;
const entry = { entry: true } as const;
const unprinted = { unprinted: true } as const;

/** The page that councillors read: it is printed on one page across. */
export function summaryColumns(noun: PeriodNoun) {
  return [
    column('ref', 'Ref', 13),
    column('theme', 'Theme', 11.2),
    column('priority', 'Priority', 23.5),
    column('status', 'Status', 11.7),
    column('basis', 'Basis', 9),
    column('figure', 'Figure', 10.3),
    column('target', 'Target', 11.5),
    column('lastYear', `Last ${noun}`, 11),
    column('owes', 'Who owes', 9.5),
    column('reason', 'Reason for decision', 21.3),
  ];
}

/** The first page across holds the figures and what became of them, the second what they rest on. */
export function figureColumns(noun: PeriodNoun) {
  return [
    column('ref', 'Ref', 13),
    column('measure', 'Measure', 23),
    column('partner', 'Partner', 19),
    column('value', `This ${noun}`, 12, right),
    column('qualifier', 'Qualifier', 11),
    column('lastYear', `Last ${noun}`, 12, right),
    column('target', 'Target', 17),
    column('outcome', 'Outcome', 13),
    column('used', 'Used', 11),
    column('numerator', 'Numerator', 12.5, right),
    column('denominator', 'Denominator', 14, right),
    column('source', 'Source', 18),
    column('comment', 'Comment', 19),
    column('file', 'File', 16),
    column('sheet', 'Sheet', 9),
    column('cell', 'Cell', 7),
    column('id', 'Measure id', 34, unprinted),
    column('partnerId', 'Partner id', 34, unprinted),
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

/** The text and the officer's own stand side by side, each seen whole up to about 250 words. */
export const NARRATIVE_COLUMNS = [
  column('block', 'Block', 20),
  column('text', 'Text', 52),
  column('edited', 'Edited text', 50, entry),
  column('check', 'Check', 13.5),
  column('heading', 'Heading', 40, unprinted),
  column('about', 'About', 13, unprinted),
  column('sources', 'Sources', 80, unprinted),
  column('record', 'Edit record', 34, unprinted),
];

export const TEXT_COLUMNS = [
  column('ref', 'Ref', 13),
  column('partner', 'Partner', 17),
  column('text', 'Text', 58),
  column('used', 'Used', 11),
  column('file', 'File', 16),
  column('sheet', 'Sheet', 9.5),
  column('cell', 'Cell', 7),
  column('partnerId', 'Partner id', 34, unprinted),
];

/** The first page across says what was found and what to do, the second where. */
export const FINDING_COLUMNS = [
  column('severity', 'Severity', 11.5),
  column('about', 'About', 13),
  column('message', 'Finding', 52),
  column('fix', 'What to do', 34),
  column('explained', 'Explained', 22),
  column('file', 'File', 26),
  column('sheet', 'Sheet', 10),
  column('cell', 'Cell', 7),
  column('found', 'Found', 21),
  column('expected', 'Expected', 21),
  column('check', 'Check', 19),
  column('measure', 'Measure id', 34, unprinted),
];

export const RECEIPT_COLUMNS = [
  column('partner', 'Partner', 26),
  column('state', 'State', 13),
  column('measuresAsked', 'Figures asked', 10, right),
  column('measuresGiven', 'Figures given', 10, right),
  column('textsAsked', 'Texts asked', 9, right),
  column('textsGiven', 'Texts given', 9, right),
  column('signedOn', 'Signed off on', 18.5),
  column('signedBy', 'Signed off by', 18),
  column('receivedOn', 'Received on', 18, entry),
  column('late', 'Late', 7),
  column('owes', 'Owes', 50),
  column('files', 'Files', 36),
  column('partnerId', 'Partner id', 34, unprinted),
];

/** All on one page across: officers add rows under the table, and they are printed too. */
export const DECISION_COLUMNS = [
  column('about', 'About', 14),
  column('question', 'Question', 37),
  column('computed', 'Computed status', 12.5),
  column('decision', 'Decision', 13.5, entry),
  column('reason', 'Reason', 28, entry),
  column('by', 'Name', 12.5, entry),
  column('on', 'Date', 16.5, entry),
];

export const THEME_COLUMNS = [column('code', 'Code', 16), column('name', 'Theme', 30), column('aim', 'Aim', 86)];

export const PRIORITY_COLUMNS = [
  column('ref', 'Ref', 13),
  column('theme', 'Theme', 13),
  column('title', 'Priority', 31),
  column('successMeasure', 'Success measure', 31),
  column('lead', 'Lead', 15),
  column('combine', 'How the status is made', 15),
  column('writes', 'Who writes', 15),
];

export function measureColumns(noun: PeriodNoun) {
  return [
    column('ref', 'Ref', 13),
    column('title', 'Measure', 23),
    column('definition', 'Definition', 34),
    column('unit', 'Unit', 12.5),
    column('role', 'Part in the status', 12),
    column('target', 'Target', 13),
    column('previous', `Last ${noun}`, 10, right),
    column('reporters', 'Who reports it', 15),
    column('id', 'Measure id', 34, unprinted),
  ];
}

export const PARTNER_COLUMNS = [
  column('name', 'Partner', 50),
  column('email', 'E-mail', 46),
  column('measures', 'Figures asked', 12, right),
  column('texts', 'Texts asked', 12, right),
  column('id', 'Partner id', 34, unprinted),
];

export const NOTE_COLUMNS = [column('term', 'Term', 34), column('meaning', 'What it means', 96)];

export const RECORD_COLUMNS = [column('name', 'Name', 20), column('part', 'Part', 8), column('value', 'Value', 60)];

/** Names in the record; what is longer than a cell is spread over several parts. */
export const RECORD_NAMES = {
  layout: 'layout',
  plan: 'plan',
  previous: 'previous',
  exact: 'exact',
  signOffs: 'signOffs',
  texts: 'texts',
  differing: 'differing',
} as const;

/** Changes when the layout changes in a way that a reader must know of. */
export const LAYOUT_VERSION = '1';

/** Kept well below the 32,767 characters that a cell holds. */
export const LONGEST_CELL = 30_000;
