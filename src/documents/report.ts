/** A report as data, before it is printed to Word: it says what each part is, never how it looks. */
export interface ReportDescription {
  title: string;
  subtitle?: string;
  /** Goes into the document's properties. */
  subject: string;
  author: string;
  keywords: readonly string[];
  /** BCP 47: "en-GB". */
  language: string;
  /** Stands at the foot of each page, before the page number. */
  footer: string;
  parts: readonly ReportPart[];
}

export type ReportPart =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; text: readonly Inline[] }
  /** The report's opening words, set larger. */
  | { kind: 'lead'; text: readonly Inline[] }
  | { kind: 'list'; ordered?: boolean; items: readonly (readonly Inline[])[] }
  /** A status in words, with the sign that goes with it. */
  | { kind: 'status'; tone: Tone; text: string }
  | ReportTable
  | { kind: 'contents'; heading: string }
  | { kind: 'page-break' };

export interface ReportTable extends TableArrangement {
  kind: 'table';
  caption: string;
  /** Alternative text: what the table shows. */
  summary: string;
  /** The same in narrower arrangements, of which a printer takes the first that fits where the table is too wide. */
  narrower?: readonly TableArrangement[];
}

/** The columns and rows of a table. */
export interface TableArrangement {
  columns: readonly ReportColumn[];
  rows: readonly (readonly ReportCell[])[];
}

export interface ReportColumn {
  header: string;
  /** Share of the table's width, 1 to 100; all columns of a table add up to 100. */
  width: number;
  align?: 'left' | 'right';
}

export interface ReportCell {
  text: string;
  tone?: Tone;
  /** True where the cell heads its row. */
  heading?: boolean;
}

/** How good or bad a status is; printers give it a colour and a sign, never a colour alone. */
export type Tone = 'good' | 'partly' | 'bad' | 'missing' | 'open' | 'neutral';

export type Inline = string | { strong: string } | { link: string; to: string };

/** Stands before the words wherever something was decided or edited on figures or texts that have moved since. */
export const OUTDATED_SIGN = '⚠';

/** The sign that stands in front of a status word, readable in black and white. */
export const TONE_SIGNS: Record<Tone, string> = {
  good: '✓',
  partly: '◐',
  bad: '✗',
  missing: '?',
  open: '…',
  neutral: '–',
};
