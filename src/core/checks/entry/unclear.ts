import { isNumeric, numberKindOf, type Answer } from '../../measure-kinds';
import type { UnclearReason } from '../../values/reading';
import { formatList } from '../../words/english';
import type { EntryCheck } from '../check';
import { numberFields } from '../entry-fields';
import { expectedAnswer, howToEnter, inQuotes } from '../message-words';

/** A check that asks what was meant by a field that could mean more than one thing, for one reason. */
interface UnclearRow extends Pick<EntryCheck, 'id' | 'title' | 'why' | 'fix'> {
  /** The end of the sentence 'you entered "1.513", …'. */
  clause: string | ((found: string) => string);
  /** A more exact instruction than the check's own; `meanings` lists what it could mean, or is empty. */
  fixFor?(answer: Answer, meanings: string): string | undefined;
}

const withSign = (_answer: Answer, meanings: string): string | undefined =>
  meanings === '' ? undefined : `Enter the percentage with its sign: ${meanings}.`;

const chosenFromList = (answer: Answer): string | undefined => (isNumeric(answer) ? undefined : howToEnter(answer));

/** A check for each `UnclearReason` (the compiler sees to it), in the order of docs/checks.md. */
const UNCLEAR = {
  'fraction': {
    id: 'fraction',
    title: 'A fraction where a percentage belongs',
    why:
      'Whether 0.97 means 97% or less than 1% can only be told by the person who typed it. It is asked, never ' +
      'guessed.',
    fix: 'Enter the percentage with its sign, such as 97% or 0.97%.',
    clause: (found) => (found.includes('%') ? 'which is less than 1%' : 'without a per cent sign'),
    fixFor: withSign,
  },
  'times-100': {
    id: 'hundredfold',
    title: 'A percentage a hundred times too large',
    why: 'A 97 pasted into a cell that shows percentages becomes 9,700%. What was meant is asked, never guessed.',
    fix: 'Enter the percentage with its sign, such as 97%.',
    clause: 'which the cell shows as a hundred times as much',
    fixFor: withSign,
  },
  'decimal-mark': {
    id: 'decimal-mark',
    title: 'A mark that may divide thousands or decimals',
    why:
      'Some countries and programs write 1.513 for one thousand five hundred and thirteen. What was meant is ' +
      'asked, never guessed.',
    fix: 'Enter the number with a full stop before decimals only, and without marks between thousands.',
    clause: 'in which the mark may stand for thousands or for decimals',
  },
  'range': {
    id: 'range',
    title: 'A range where one number belongs',
    why: 'A range has no one value to hold against a target or to compare with last year.',
    fix:
      'Enter one number. If only the lower or upper end is known, enter that and choose "at least" or "at most" ' +
      'as the qualifier.',
    clause: 'which is a range',
  },
  'several-numbers': {
    id: 'several-numbers',
    title: 'More than one number in a cell',
    why: 'Only one number can be held against the target, and which one is for the partner to say.',
    fix: 'Enter one number. The other can go into the comment.',
    clause: 'which holds more than one number',
  },
  'date': {
    id: 'date',
    title: 'A date where a value belongs',
    why: 'A spreadsheet program turns "3/4" or "12-13" into a date on its own, and what was typed is lost.',
    fix: 'Type the figure again in digits alone, without slashes, colons or hyphens.',
    clause: 'which is a date or a time',
    fixFor: (answer) =>
      numberKindOf(answer)?.notation.position ? 'Type the position alone: for "3/12", type 3.' : undefined,
  },
  'other-unit': {
    id: 'other-unit',
    title: 'A value in another unit',
    why:
      'A per cent or pound sign where things are counted, or a rank among another number, says that something ' +
      'else was measured.',
    fix: 'Enter the value in the unit that is asked for.',
    clause: 'which is in another unit than the one asked for',
  },
  'two-qualifiers': {
    id: 'two-qualifiers',
    title: 'Two qualifiers that disagree',
    why: '"over 5,000" with "under" in the next column says two things at once.',
    fix: 'Leave one qualifier: the word in the cell, or the one in the column.',
    clause: 'and the cell beside it says otherwise',
  },
  'zero': {
    id: 'nil',
    title: 'A word that may mean zero',
    why:
      '"nil" and "none" may mean that there were none, or that there is nothing to say. Zero and not known are ' +
      'never mixed up.',
    fix: "Enter 0 if there were none. If it isn't known, leave the cell blank and say why in the comment.",
    clause: "which isn't a number",
  },
  'wording': {
    id: 'wording',
    title: 'Words that leave the value open',
    why:
      '"nearly 300" is less than 300 by an amount that nobody knows, and "ongoing" isn\'t a stage. What was meant ' +
      'is asked, never guessed.',
    fix: "Enter the value in digits, and choose a qualifier for what isn't exact.",
    clause: 'which can be read in more than one way',
    fixFor: chosenFromList,
  },
} as const satisfies Record<UnclearReason, UnclearRow>;

export const checks: readonly EntryCheck[] = (Object.keys(UNCLEAR) as UnclearReason[]).map((reason) =>
  unclearCheck(reason, UNCLEAR[reason]),
);

function unclearCheck(reason: UnclearReason, { clause, fixFor, ...described }: UnclearRow): EntryCheck {
  return {
    family: 'entry',
    severity: 'error',
    ...described,
    *find(answered) {
      const { answer } = answered.measure;
      for (const { field, called } of numberFields(answered)) {
        const { at, found, reading } = field;
        if (reading.state !== 'unclear' || reading.reason !== reason) continue;
        const meanings = formatList(reading.meanings, 'or');
        const where = called === 'value' ? '' : ` as the ${called}`;
        const why = typeof clause === 'string' ? clause : clause(found);
        yield {
          at,
          message: ({ who }) =>
            `${who} entered ${inQuotes(found)}${where}, ${why}.${meanings && ` It could mean ${meanings}.`}`,
          fix: fixFor?.(answer, meanings),
          found,
          expected: meanings || (called === 'value' ? expectedAnswer(answer) : `one plain ${called}`),
        };
      }
    },
  };
}

export type UnclearCheckId = (typeof UNCLEAR)[UnclearReason]['id'];
