/**
 * The layout of a return workbook, declared once: the template is made from it and returned workbooks are read
 * by it. Sheets and tables are found by name, columns by header, never by position.
 */

import { ABSENCE_WORDS } from '../values/absence';

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
  /** On the very hidden sheet: what each row adds to the code of what is entered. */
  codes: 'Codes',
} as const;

/** The first template version whose returns show a code of what is entered, which is typed beside a signature. */
const CODE_SINCE = 2;

export type PeriodNoun = 'year' | 'half-year' | 'quarter' | 'month';

/** What the cells of a column are read as; `CellValues` gives the type of each. */
export type CellType = 'answer' | 'qualifier' | 'number' | 'text';

interface ColumnOfAny {
  /** A text, or a function that makes it from the period's noun: "This year". */
  header: string | ((noun: PeriodNoun) => string);
  /** In Excel's unit of column width: digits of the body font. */
  width: number;
  /** Set for columns of numbers. */
  align?: 'right';
  /** Set where the column names the row: in words for people, or by an id for programs. */
  namesRow?: 'for people' | 'for programs';
  /** True where no other table of the workbook has this header: the table can be recognised by it. */
  onlyHere?: boolean;
  /** True where it is for programs: it stands last and isn't printed. */
  unprinted?: boolean;
  /** The first template version with this column; 1 where left out. A return issued earlier isn't said to lack it. */
  since?: number;
}

/** One column of a return, with everything that is true of it: all lists of columns are made from this. */
export type ReturnColumn =
  /** Issued with the council's words or values; read as a field only where `holds` is set. */
  | (ColumnOfAny & { filledBy: 'council'; holds?: CellType })
  /**
   * Typed by the partner: unlocked, read, and covered by signatures made with the template version `since` or a
   * later one (see signature.ts). `longText`: several lines are expected.
   */
  | (ColumnOfAny & { filledBy: 'partner'; holds: CellType; since: number; longText?: boolean })
  | (ColumnOfAny & { filledBy: 'formula' });

/**
 * The columns of the Figures table, in order. Up to the qualifier they fit on the first page and a
 * laptop's screen; the rest but the id are on the second page.
 */
export const FIGURES_TABLE = {
  ref: { header: 'Ref', filledBy: 'council', width: 13, namesRow: 'for people' },
  measure: { header: 'Measure', filledBy: 'council', width: 21, namesRow: 'for people' },
  definition: { header: 'What to count', filledBy: 'council', width: 33 },
  unit: { header: 'Unit', filledBy: 'council', width: 13 },
  target: { header: 'Target', filledBy: 'council', width: 14 },
  lastYear: { header: (noun) => `Last ${noun}`, filledBy: 'council', holds: 'answer', width: 12, align: 'right' },
  value: {
    header: (noun) => `This ${noun}`,
    filledBy: 'partner',
    holds: 'answer',
    since: 1,
    width: 14,
    align: 'right',
    onlyHere: true,
  },
  qualifier: {
    header: 'Qualifier',
    filledBy: 'partner',
    holds: 'qualifier',
    since: 1,
    width: 12,
    onlyHere: true,
  },
  numerator: {
    header: 'Numerator',
    filledBy: 'partner',
    holds: 'number',
    since: 1,
    width: 13,
    align: 'right',
    onlyHere: true,
  },
  denominator: {
    header: 'Denominator',
    filledBy: 'partner',
    holds: 'number',
    since: 1,
    width: 13.5,
    align: 'right',
    onlyHere: true,
  },
  source: { header: 'Source', filledBy: 'partner', holds: 'text', since: 1, width: 16 },
  comment: {
    header: 'Comment',
    filledBy: 'partner',
    holds: 'text',
    since: 1,
    width: 22.5,
    onlyHere: true,
    longText: true,
  },
  check: { header: 'Check', filledBy: 'formula', width: 22 },
  status: { header: 'Provisional status', filledBy: 'formula', width: 12 },
  id: { header: 'Measure id', filledBy: 'council', width: 30, namesRow: 'for programs', unprinted: true },
} as const satisfies Record<string, ReturnColumn>;

/** The columns of the Narrative table, in order. */
export const NARRATIVE_TABLE = {
  ref: { header: 'Ref', filledBy: 'council', width: 13, namesRow: 'for people' },
  priority: { header: 'Priority', filledBy: 'council', width: 23, namesRow: 'for people' },
  prompt: { header: 'What to write about', filledBy: 'council', width: 24, onlyHere: true },
  text: {
    header: 'Your text',
    filledBy: 'partner',
    holds: 'text',
    since: 1,
    width: 62,
    onlyHere: true,
    longText: true,
  },
  words: { header: 'Words', filledBy: 'formula', width: 13, onlyHere: true },
} as const satisfies Record<string, ReturnColumn>;

type KeysFilledBy<Columns extends Record<string, ReturnColumn>, By extends ReturnColumn['filledBy']> = {
  [Key in keyof Columns]: Columns[Key]['filledBy'] extends By ? Key : never;
}[keyof Columns];
type KeysRead<Columns extends Record<string, ReturnColumn>> = {
  [Key in keyof Columns]: Columns[Key] extends { holds: CellType } ? Key : never;
}[keyof Columns];

export type FigureKey = keyof typeof FIGURES_TABLE;
/** Columns of the Figures table that the partner types into. */
export type FigureEntryKey = KeysFilledBy<typeof FIGURES_TABLE, 'partner'>;
/** Columns of the Figures table that are read as a field of the entry. */
export type FigureFieldKey = KeysRead<typeof FIGURES_TABLE>;
/** Columns of the Figures table that hold words of the council's which must not change. */
export type FigureIssuedKey = Exclude<KeysFilledBy<typeof FIGURES_TABLE, 'council'>, FigureFieldKey>;
export type NarrativeKey = keyof typeof NARRATIVE_TABLE;
/** Columns of the Narrative table that the partner types into. */
export type TextEntryKey = KeysFilledBy<typeof NARRATIVE_TABLE, 'partner'>;
/** Columns of the Narrative table that hold words of the council's which must not change. */
export type TextIssuedKey = KeysFilledBy<typeof NARRATIVE_TABLE, 'council'>;

/** The template version of the returns that are issued now: that of the newest column or place for signing. */
export const TEMPLATE_VERSION = String(
  Math.max(
    CODE_SINCE,
    ...[FIGURES_TABLE, NARRATIVE_TABLE].flatMap((table) => Object.values<ReturnColumn>(table)).map(sinceOf),
  ),
);

/** The template version that first had a column. */
export function sinceOf({ since = 1 }: Pick<ReturnColumn, 'since'>): number {
  return since;
}

/** A column as it stands in one plan's return. */
export interface LayoutColumn<Key extends string> extends Omit<ColumnOfAny, 'header'> {
  key: Key;
  header: string;
  filledBy: ReturnColumn['filledBy'];
  /** True where the partner types. */
  entry: boolean;
}

function columnsIn<Key extends string>(
  columns: Readonly<Record<Key, ReturnColumn>>,
  noun: PeriodNoun,
): readonly LayoutColumn<Key>[] {
  return keysOf(columns).map((key) => {
    const { header, filledBy, ...rest } = columns[key];
    const shown = typeof header === 'string' ? header : header(noun);
    return { ...rest, key, header: shown, filledBy, entry: filledBy === 'partner' };
  });
}

function keysOf<Key extends string>(columns: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(columns) as Key[];
}

const figureColumnsByNoun = new Map<PeriodNoun, readonly LayoutColumn<FigureKey>[]>();

/** Columns of the Figures table; the headers name the period: "This year", "This quarter". */
export function figureColumns(noun: PeriodNoun): readonly LayoutColumn<FigureKey>[] {
  const columns = figureColumnsByNoun.get(noun) ?? columnsIn(FIGURES_TABLE, noun);
  figureColumnsByNoun.set(noun, columns);
  return columns;
}

export const NARRATIVE_COLUMNS: readonly LayoutColumn<NarrativeKey>[] = columnsIn(NARRATIVE_TABLE, 'year');

/** The columns of the Figures table that the partner types into, in order. */
export const FIGURE_ENTRY_KEYS = keysOf(FIGURES_TABLE).filter(
  (key): key is FigureEntryKey => FIGURES_TABLE[key].filledBy === 'partner',
);

/** The columns of the Figures table that are read as a field of the entry, in order. */
export const FIGURE_FIELD_KEYS = keysOf(FIGURES_TABLE).filter(
  (key): key is FigureFieldKey => 'holds' in FIGURES_TABLE[key],
);

/** The columns of the Narrative table that the partner types into, in order. */
export const TEXT_ENTRY_KEYS = keysOf(NARRATIVE_TABLE).filter(
  (key): key is TextEntryKey => NARRATIVE_TABLE[key].filledBy === 'partner',
);

/** True where several lines are expected in a column's cells. */
export function isLongEntry(key: FigureEntryKey): boolean {
  return 'longText' in FIGURES_TABLE[key];
}

/** Makes a record with one value for each key. */
export function mapColumns<Key extends string, Value>(
  keys: readonly Key[],
  valueOf: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as Record<Key, Value>;
}

/** How many columns, from A, the template's own lines take up above the tables and on "Start here". */
export const LINE_COLUMNS = 2;

/** Labels in column A of "Start here"; the value stands to the right of each, in column B. */
export const START_LABELS = {
  partner: 'Partner',
  period: 'Reporting period',
  returnBy: 'Return by',
  contact: 'Questions and returns to',
  name: 'Your name',
  role: 'Your role',
  date: 'Date signed off',
  code: 'Code of your entries',
  signedCode: 'Code when you signed',
  signature: 'Signature',
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
  signedRows: 'sign-off rows',
  /** Used by the formulas of the code of what is entered. */
  signs: 'signs',
  definitions: 'definitions',
} as const;

export const IDENTITY_COLUMNS = ['Name', 'Value'] as const;

/** The columns of the Codes table: what the row is about, its texts, and what it adds to the code. */
export const CODES_COLUMNS = ['Row', 'Texts', 'Code'] as const;

/** The most characters of the definitions in one cell: Excel allows 32,767, so longer ones are spread over several. */
export const DEFINITION_CHUNK = 30_000;

/** What the council's own cells show where there is nothing to show; the Notes sheet explains each. */
export const SHORTHAND = {
  notAvailable: ABSENCE_WORDS['not-available'].shorthand,
  notApplicable: ABSENCE_WORDS['not-applicable'].shorthand,
} as const;
