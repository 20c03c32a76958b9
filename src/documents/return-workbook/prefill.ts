import {
  mapColumns,
  FIGURE_ENTRY_KEYS,
  FIGURES_TABLE,
  type FigureEntryKey,
  type CellType,
} from '../../core/returns/layout';
import { kindOf } from '../../core/measure-kinds';
import type { Measure } from '../../core/plan/measure';
import type { SignedInAddIn } from '../../core/returns/identity';
import { storedNumber } from './stored-number';

/**
 * What to print into the entry cells of a return: nothing when it is issued, the partner's entries when it is saved by
 * printing it anew.
 */
export interface Prefill {
  /** By id of the measure. */
  entries: ReadonlyMap<string, PrefilledEntry>;
  /** By ref of the priority. */
  texts: ReadonlyMap<string, string>;
  signOff?: PrefilledSignOff;
  /** The fingerprint of the definitions as issued, where they were changed since: the change is then still noticed. */
  definitions?: string;
}

/** The types of value that may be printed into an entry cell, by what its column holds. */
interface Printable extends Record<CellType, unknown> {
  answer: string | number | boolean;
  qualifier: string;
  number: string | number;
  text: string;
}

/**
 * The entry cells of one row of the Figures table, by column. Numbers are in the measure's own unit (97 for 97%); texts
 * are printed as they were typed, even where a number is asked for.
 */
export type PrefilledEntry = {
  [Key in FigureEntryKey]?: Printable[(typeof FIGURES_TABLE)[Key]['holds']];
};

export interface PrefilledSignOff {
  name: string;
  role: string;
  /** ISO date; any other text is printed as it was typed. */
  date: string;
  /** The code typed when signing; left out where none was. */
  code?: string;
  /**
   * True where the code of what is printed is to stand there: the return is signed, and printing it anew changes nothing
   * of what was signed.
   */
  signsAsPrinted?: boolean;
  /** What signing off in the add-in left, where it was signed there. */
  inAddIn?: SignedInAddIn;
}

export const NO_PREFILL: Prefill = { entries: new Map(), texts: new Map() };

/**
 * One row's entry as its cells hold it: a percentage as a fraction, a choice as the word in its list; null for a blank.
 */
export type EntryCellValues = Readonly<Record<FigureEntryKey, string | number | null>>;

export function entryCellValues({ answer }: Measure, entry: PrefilledEntry): EntryCellValues {
  return mapColumns(FIGURE_ENTRY_KEYS, (key) => {
    const value = entry[key];
    if (FIGURES_TABLE[key].holds === 'answer') return answerCellValue(value, answer);
    return typeof value === 'boolean' ? String(value) : (value ?? null);
  });
}

function answerCellValue(value: PrefilledEntry[FigureEntryKey], answer: Measure['answer']): string | number | null {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return storedNumber(value, answer);
  const kind = kindOf(answer);
  const choices = kind.takes === 'choice' ? kind.choices : [];
  const chosen = choices.find(({ figure }) => figure.value === value)?.word;
  if (typeof value === 'boolean') return chosen ?? (value ? 'Yes' : 'No');
  return chosen ?? value;
}
