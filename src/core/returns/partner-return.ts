import type { Absence } from '../values/absence';
import type { EntryValue, Figure } from '../values/figure';
import type { Qualifier } from '../values/qualifier';
import type { Reading } from '../values/reading';
import type { Plan } from '../plan/plan';
import type { Source } from '../place';
import type { StruckOut } from '../values/cell';
import type { Annotation } from './workbook-content';
import type { FIGURES_TABLE, FigureFieldKey, NARRATIVE_TABLE, TextEntryKey } from './layout';

/** A cell of the return that is for entry: where it is, what stood there, and what it says. */
export interface Field<T> {
  at: Source;
  /** What stood in the cell, as text; empty where it was blank. */
  found: string;
  reading: Reading<T>;
  /** Present where a formula stands in a cell meant for typing. */
  formula?: string;
  /** The cell's number format where it isn't General. */
  format?: string;
}

/** What a cell is read as, by what its column holds. */
export interface CellValues {
  answer: EntryValue;
  qualifier: Qualifier;
  number: number;
  text: string;
}

/** A field for each column of the Figures table that is read: `lastYear` is the council's, the others the partner's. */
export type EntryFields = {
  [Key in FigureFieldKey]: Field<CellValues[(typeof FIGURES_TABLE)[Key]['holds']]>;
};

/** What a partner entered for one measure: every field with its cell. */
export interface Entry extends EntryFields {
  partner: string;
  measure: string;
  /**
   * The fields put together, where they say one plain thing: qualifiers merged, a percentage or rate
   * computed from its parts where both are given. Left out where the entry is blank, unclear or unusable, and where
   * it says that there is no figure to publish.
   */
  figure?: Figure;
  /** Why there is no figure to publish, where the value's or the qualifier's cell says so. */
  absence?: Absence;
  /** The value beside "confidential": for officers alone, and never published. */
  confidential?: Figure;
}

/** A field for each column of the Narrative table that the partner types into. */
export type TextFields = {
  [Key in TextEntryKey]: Field<CellValues[(typeof NARRATIVE_TABLE)[Key]['holds']]>;
};

/** What a partner wrote for one priority. */
export interface PartnerText extends TextFields {
  partner: string;
  priority: string;
}

/** Who signed the return off, and when. */
export interface SignOff {
  name: Field<string>;
  role: Field<string>;
  date: Field<string>;
  /** The signature (see signature.ts) made by signing off in the add-in; absent where it was signed in the sheet. */
  fingerprint?: string;
  /** Present where the return has a place for the code of what is entered: from template version 2 on. */
  code?: SignedCode;
  /**
   * Where it was signed off in the add-in: what each row added to the code then, by measure's id, priority's ref or
   * `SIGN_OFF_ROW`, and what it adds now.
   */
  rows?: { signed: ReadonlyMap<string, number>; now: ReadonlyMap<string, number> };
}

/** The code typed when signing, and the code of what is entered now. */
export interface SignedCode {
  typed: Field<string>;
  now: string;
  /** True where the typed code is that of what is entered now. */
  isCurrent: boolean;
}

/** What the return says of itself, from its very hidden sheet. */
export interface Identity {
  plan: string;
  planVersion: string;
  templateVersion: string;
  partner: string;
  /** Label of the period: "2021/22". */
  period: string;
  /** Fingerprint of the definitions as issued. */
  definitions: string;
}

/** One partner's returned workbook, read whole: nothing in it is lost and every value keeps its cell. */
export interface PartnerReturn {
  file: string;
  identity: Identity;
  /** The part of the plan that this partner was asked, as issued with the workbook. */
  issued: Plan;
  entries: readonly Entry[];
  texts: readonly PartnerText[];
  signOff: SignOff;
  /** How the workbook differs from the one issued; the workbook checks make findings of it. */
  deviations: readonly Deviation[];
}

/** A way in which the workbook is not built as it was issued, noticed while it was read. */
export type Deviation =
  | { kind: 'missing-sheet'; sheet: string }
  | { kind: 'missing-table'; sheet: string; table: string }
  /** `instead`: the partner's own column that stands in its place, with what its rows hold. */
  | {
      kind: 'missing-column';
      sheet: string;
      table: string;
      column: string;
      instead?: { at: Source; header: string; values: readonly string[] };
    }
  /** A missing column that came with a later template than the return's, so that its absence is no fault. */
  | { kind: 'later-column'; sheet: string; table: string; column: string }
  /** A column whose header was lengthened, and that was read all the same: "This year (2021/22)". */
  | { kind: 'renamed-column'; at: Source; column: string; found: string }
  /** A column of the partner's own, with what its rows hold. */
  | { kind: 'extra-column'; at: Source; column: string; values: readonly string[] }
  /** The same header twice: the first column is read; `differing` are the other's cells that say something else. */
  | { kind: 'repeated-column'; at: Source; column: string; differing: readonly { cell: string; value: string }[] }
  /** A second table with the same headers, on another sheet, with other content. `read`: the sheet that is used. */
  | { kind: 'repeated-table'; sheet: string; table: string; read: string }
  /** A filled row whose measure or priority isn't asked in this return. */
  | { kind: 'extra-row'; at: Source; ref: string; values: readonly string[] }
  /** A second row of a measure or priority, not read; `values` are its entries that differ from the row read. */
  | { kind: 'repeated-row'; at: Source; ref: string; values: readonly string[] }
  /** A measure or priority was asked, and its row is gone. */
  | { kind: 'missing-row'; sheet: string; ref: string }
  /** Something typed outside the tables. */
  | { kind: 'stray-value'; at: Source; value: string }
  /** An entry that is struck through, whole or in part. */
  | { kind: 'struck-out'; at: Source; found: string; struck: StruckOut }
  /** A note on a cell, or text drawn over a sheet; `at` is the cell that it is attached to or begins at. */
  | { kind: 'annotation'; of: Annotation['kind']; sheet: string; at?: Source; text: string }
  /** Something is hidden; `what` says it in words: "the whole sheet", "row 5". */
  | { kind: 'hidden'; sheet: string; what: string }
  /** A cell no longer holds the council's words that it was issued with. */
  | { kind: 'changed-definition'; at: Source; column: string; found: string; issued: string }
  /** The definitions on the very hidden sheet no longer agree with their fingerprint. */
  | { kind: 'definitions-damaged'; sheet: string }
  /** The very hidden sheet is gone; the partner was recognised by name, and the plan at hand was used. */
  | { kind: 'identity-missing'; sheet: string }
  /** Something that a return has no use for, in words: "macros", "the sheet …". */
  | { kind: 'extra-content'; what: string };
