import { phraseOf } from './plain-text';

/** How many letters of a phrase are compared with the lists below, since the sheet's formulas compare one length. */
export const START_LENGTH = 4;

/** The first START_LENGTH letters of a phrase, filled up with spaces: "tbc " for "TBC by June" and "no  " for "No". */
export function startOf(phrase: string): string {
  return phrase.slice(0, START_LENGTH).padEnd(START_LENGTH);
}

/** Starts of the names of spreadsheet errors, pasted or typed as text: "#VALUE!", "DIV/0", "Err:502", "####". */
export const ERROR_STARTS: readonly string[] = [
  ...['#n/a', '#ref', '#val', '#div', '#nam', '#num', '#nul', '#spi', '#cal', '#err', '##  ', '### ', '####'],
  ...['div/', 'err5'],
];

/** True for "#VALUE!", "DIV/0" and the like: the name of an error in place of an answer. */
export function isErrorName(text: string): boolean {
  return text.length <= LONGEST_ERROR_NAME && ERROR_STARTS.includes(startOf(phraseOf(text)));
}

const LONGEST_ERROR_NAME = 15;

/** Starts of phrases that may mean zero, or that there is no figure: "nil return", "none", "no". */
export const NIL_STARTS: readonly string[] = ['nil ', 'none', 'noug', 'noth', 'no  '];

/** The start of a phrase that says so with the unit: "no incidents reported"; undefined for a kind without a unit. */
export function nilPhrase(unit: string | undefined): string | undefined {
  return unit === undefined ? undefined : `no ${unit.toLowerCase()}`;
}

export function saysNil(text: string, unit: string | undefined): boolean {
  const phrase = phraseOf(text);
  const withUnit = nilPhrase(unit);
  return NIL_STARTS.includes(startOf(phrase)) || (withUnit !== undefined && phrase.startsWith(withUnit));
}

/** True for "=SUM(10,20)" that stands in a cell as text; "=>10" is "at least 10". */
export function isTypedFormula(text: string): boolean {
  return /^\s*'?=(?!>)/.test(text);
}
