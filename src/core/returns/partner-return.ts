import type { EntryValue, Figure } from '../values/figure';
import type { Qualifier } from '../values/qualifier';
import type { Reading } from '../values/reading';
import type { Plan } from '../plan/plan';
import type { Source } from '../place';
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
   * computed from its parts where both are given. Absent where the entry is blank, unclear or unusable.
   */
  figure?: Figure;
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

/** Who signed the return off; the fingerprint is of what was entered at that moment: see signature.ts. */
export interface SignOff {
  name: Field<string>;
  role: Field<string>;
  date: Field<string>;
  /** The signature of the entries and texts when signed off in the add-in; absent where typed by hand. */
  fingerprint?: string;
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
  /** What stood in the workbook that isn't part of a return: for the workbook checks. */
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
  /** A column of a later template than the one that the return was issued with: nobody took it out. */
  | { kind: 'later-column'; sheet: string; table: string; column: string }
  /** A column whose header was lengthened, and that was read all the same: "This year (2021/22)". */
  | { kind: 'renamed-column'; at: Source; column: string; found: string }
  /** A column of the partner's own, with what its rows hold. */
  | { kind: 'extra-column'; at: Source; column: string; values: readonly string[] }
  /** The same header twice; the first is read. What the other says differently is told. */
  | { kind: 'repeated-column'; at: Source; column: string; differing: readonly { cell: string; value: string }[] }
  /** A second table of the same headers, on another sheet, that says something else. `read`: the sheet that is used. */
  | { kind: 'repeated-table'; sheet: string; table: string; read: string }
  /** A filled row whose measure or priority isn't asked in this return. */
  | { kind: 'extra-row'; at: Source; ref: string; values: readonly string[] }
  /** The same measure or priority on two rows, the first that holds something is read; `values` are the other's. */
  | { kind: 'repeated-row'; at: Source; ref: string; values: readonly string[] }
  /** A measure or priority that was asked, whose row is gone. */
  | { kind: 'missing-row'; sheet: string; ref: string }
  /** Something typed outside the tables. */
  | { kind: 'stray-value'; at: Source; value: string }
  | { kind: 'hidden'; sheet: string; what: string }
  | { kind: 'changed-definition'; at: Source; column: string; found: string; issued: string }
  /** The definitions on the very hidden sheet no longer agree with their fingerprint. */
  | { kind: 'definitions-damaged'; sheet: string }
  /** The very hidden sheet is gone; the partner was recognised by name, and the plan at hand was used. */
  | { kind: 'identity-missing'; sheet: string }
  | { kind: 'extra-content'; what: string };
