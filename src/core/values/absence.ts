import { cellText, type CellContent } from './cell';
import { plainText } from './plain-text';

/** Why there is no figure to publish, said in the figure's place. */
export const ABSENCES = ['confidential', 'not-available', 'not-applicable', 'none-arose'] as const;
export type Absence = (typeof ABSENCES)[number];

interface AbsenceWords {
  /** As it is said in a sentence and offered in lists. */
  word: string;
  /** As tables show it. */
  shorthand: '[c]' | '[x]' | '[z]';
  /** All that can be typed for it in place of a value, in small letters. */
  typed: readonly string[];
}

/** The shorthand is that of the Government Analysis Function; the Notes sheets explain it. */
export const ABSENCE_WORDS: Readonly<Record<Absence, AbsenceWords>> = {
  'confidential': { word: 'confidential', shorthand: '[c]', typed: ['[c]', 'confidential'] },
  'not-available': { word: 'not available', shorthand: '[x]', typed: ['[x]', 'not available'] },
  'not-applicable': { word: 'not applicable', shorthand: '[z]', typed: ['[z]', 'not applicable'] },
  'none-arose': {
    word: 'none arose',
    shorthand: '[z]',
    typed: ['none arose', 'no cases arose'],
  },
};

/** An absence as a table shows it: "[c]"; "None arose" has no shorthand of its own. */
export function shownAbsence(absence: Absence): string {
  return absence === 'none-arose' ? 'None arose' : ABSENCE_WORDS[absence].shorthand;
}

/** The words that can be chosen as the qualifier of a number. */
export const ABSENCES_AS_QUALIFIER = ABSENCES.map((absence) => ABSENCE_WORDS[absence].word);

/** The absence that a value's cell says, and nothing else; undefined where it says anything else. */
export function absenceIn(cell: CellContent | undefined): Absence | undefined {
  const found = plainTextIn(cell);
  return ABSENCES.find((absence) => ABSENCE_WORDS[absence].typed.includes(found));
}

/** The absence that a cell of the Qualifier column says; undefined where it says none. */
export function absenceInQualifier(cell: CellContent | undefined): Absence | undefined {
  const found = plainTextIn(cell);
  return ABSENCES.find((absence) => ABSENCE_WORDS[absence].word === found);
}

function plainTextIn(cell: CellContent | undefined): string {
  return cell?.kind === 'text' ? plainText(cellText(cell)).toLowerCase() : '';
}
