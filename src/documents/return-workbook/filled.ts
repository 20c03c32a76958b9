/**
 * What to print into the entry cells of a return: nothing for one that is issued; what a partner
 * entered for one that is saved by printing it anew.
 */
export interface Filled {
  /** By id of the measure. */
  entries: ReadonlyMap<string, FilledEntry>;
  /** By ref of the priority. */
  texts: ReadonlyMap<string, string>;
  signOff?: FilledSignOff;
  /** Fingerprint of the definitions as issued, where somebody changed them since: it stays known. */
  definitions?: string;
}

/**
 * One row of the Figures table. Numbers are in the measure's own unit, 97 for 97%; texts are printed
 * as they were typed, even where a number is asked for.
 */
export interface FilledEntry {
  value?: string | number | boolean;
  qualifier?: string;
  numerator?: string | number;
  denominator?: string | number;
  source?: string;
  comment?: string;
}

export interface FilledSignOff {
  name: string;
  role: string;
  /** ISO date; any other text is printed as it was typed. */
  date: string;
  /** Fingerprint of what was entered when it was signed off in the add-in. */
  fingerprint?: string;
}

export const NOTHING_FILLED: Filled = { entries: new Map(), texts: new Map() };
