/**
 * The layout of a return workbook, once: the template is made from it and returned workbooks are read
 * by it, so the two can't drift. Sheets and tables are found by name, columns by header, never by position.
 */

/** Changes when the layout changes in a way that a reader must know of. */
export const TEMPLATE_VERSION = '1';

export const RETURN_SHEETS = {
  start: 'Start here',
  figures: 'Figures',
  narrative: 'Narrative',
  definitions: 'Definitions',
  notes: 'Notes',
  /** Very hidden: identity of the return and the definitions it was issued with. */
  identity: 'Return',
} as const;

export const RETURN_TABLES = {
  figures: 'Figures',
  narrative: 'Narrative',
  definitions: 'Definitions',
  notes: 'Notes',
  identity: 'Identity',
} as const;

export type PeriodNoun = 'year' | 'half-year' | 'quarter' | 'month';

export interface LayoutColumn<Key extends string> {
  key: Key;
  header: string;
  /** True where the partner types. */
  entry: boolean;
}

export type FigureKey =
  | 'ref'
  | 'id'
  | 'measure'
  | 'definition'
  | 'unit'
  | 'target'
  | 'lastYear'
  | 'value'
  | 'qualifier'
  | 'numerator'
  | 'denominator'
  | 'source'
  | 'comment'
  | 'check'
  | 'status';

/** Columns of the Figures table; the headers name the period: "This year", "This quarter". */
export function figureColumns(noun: PeriodNoun): readonly LayoutColumn<FigureKey>[] {
  return [
    { key: 'ref', header: 'Ref', entry: false },
    { key: 'measure', header: 'Measure', entry: false },
    { key: 'definition', header: 'What to count', entry: false },
    { key: 'unit', header: 'Unit', entry: false },
    { key: 'target', header: 'Target', entry: false },
    { key: 'lastYear', header: `Last ${noun}`, entry: false },
    { key: 'value', header: `This ${noun}`, entry: true },
    { key: 'qualifier', header: 'Qualifier', entry: true },
    { key: 'numerator', header: 'Numerator', entry: true },
    { key: 'denominator', header: 'Denominator', entry: true },
    { key: 'source', header: 'Source', entry: true },
    { key: 'comment', header: 'Comment', entry: true },
    { key: 'check', header: 'Check', entry: false },
    { key: 'status', header: 'Provisional status', entry: false },
    { key: 'id', header: 'Measure id', entry: false },
  ];
}

export type NarrativeKey = 'ref' | 'priority' | 'prompt' | 'text' | 'words';

export const NARRATIVE_COLUMNS: readonly LayoutColumn<NarrativeKey>[] = [
  { key: 'ref', header: 'Ref', entry: false },
  { key: 'priority', header: 'Priority', entry: false },
  { key: 'prompt', header: 'What to write about', entry: false },
  { key: 'text', header: 'Your text', entry: true },
  { key: 'words', header: 'Words', entry: false },
];

/** Labels in column A of "Start here"; the value stands to the right of each, in column B. */
export const START_LABELS = {
  partner: 'Partner',
  period: 'Reporting period',
  returnBy: 'Return by',
  contact: 'Questions and returns to',
  name: 'Your name',
  role: 'Your role',
  date: 'Date signed off',
} as const;

/** Names in the Identity table's first column; the long definitions follow as "definitions 1", "definitions 2" ... */
export const IDENTITY_NAMES = {
  plan: 'plan',
  planVersion: 'plan version',
  templateVersion: 'template version',
  partner: 'partner',
  period: 'period',
  fingerprint: 'definitions fingerprint',
  signOff: 'sign-off fingerprint',
  definitions: 'definitions',
} as const;

export const IDENTITY_COLUMNS = ['Name', 'Value'] as const;

/** Excel holds 32,767 characters a cell; longer definitions are spread over several. */
export const DEFINITION_CHUNK = 30_000;

/** Shorthand in square brackets, as the Government Analysis Function has it; the Notes sheet explains each. */
export const SHORTHAND = { notAvailable: '[x]', notApplicable: '[z]' } as const;
