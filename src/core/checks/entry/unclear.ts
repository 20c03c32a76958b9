import { isNumeric, type Answer } from '../../plan/answer';
import type { UnclearReason } from '../../values/reading';
import { listed } from '../../words/english';
import type { EntryCheck } from '../check';
import { readFields } from '../entry-fields';
import { type EntryExample, type Examples, type ExpectedFinding, unclear } from '../example';
import { MILESTONE, PERCENTAGE } from '../example-measures';
import { expectedAnswer, howToEnter, quoted } from '../message-words';

/** A check of the fields that could mean more than one thing, for one reason: each asks what was meant. */
interface UnclearRow extends Pick<EntryCheck, 'id' | 'title' | 'why' | 'fix'> {
  /** Completes 'you entered "1.513", …'. */
  clause: string | ((found: string) => string);
  /** The instruction where it can be more exact than the check's own; `meanings` is empty where none suggests itself. */
  fixFor?(answer: Answer, meanings: string): string | undefined;
}

const withSign = (_answer: Answer, meanings: string): string | undefined =>
  meanings === '' ? undefined : `Enter the percentage with its sign: ${meanings}.`;

const chosenFromList = (answer: Answer): string | undefined => (isNumeric(answer) ? undefined : howToEnter(answer));

/** In the order in which they are listed. A reason without its check is an error of types. */
const UNCLEAR = {
  'fraction': {
    id: 'fraction',
    title: 'A fraction where a percentage belongs',
    why: 'Whether 0.97 means 97% or less than 1% can only be told by the person who typed it. It is asked, never guessed.',
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
    why: 'Some countries and programs write 1.513 for one thousand five hundred and thirteen. What was meant is asked, never guessed.',
    fix: 'Enter the number with a full stop before decimals only, and without marks between thousands.',
    clause: 'in which the mark may stand for thousands or for decimals',
  },
  'range': {
    id: 'range',
    title: 'A range where one number belongs',
    why: 'A range has no one value to hold against a target or to compare with last year.',
    fix: 'Enter one number. If only the lower or upper end is known, enter that and choose "at least" or "at most" as the qualifier.',
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
    fix: 'Type the value again, with an apostrophe in front if the program turns it into a date once more.',
    clause: 'which is a date or a time',
  },
  'other-unit': {
    id: 'other-unit',
    title: 'A value in another unit',
    why: 'A per cent or pound sign where things are counted, or a rank among another number, says that something else was measured.',
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
    why: '"nil" and "none" may mean that there were none, or that there is nothing to say. Zero and not known are never mixed up.',
    fix: "Enter 0 if there were none. If it isn't known, leave the cell blank and say why in the comment.",
    clause: "which isn't a number",
  },
  'wording': {
    id: 'wording',
    title: 'Words that leave the value open',
    why: '"nearly 300" is less than 300 by an amount that nobody knows, and "ongoing" isn\'t a stage. What was meant is asked, never guessed.',
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
      for (const { field, called } of readFields(answered)) {
        const { at, found, reading } = field;
        if (reading.state !== 'unclear' || reading.reason !== reason) continue;
        const meanings = listed(reading.meanings, 'or');
        const where = called === 'value' ? '' : ` as the ${called}`;
        const why = typeof clause === 'string' ? clause : clause(found);
        yield {
          at,
          message: `you entered ${quoted(found)}${where}, ${why}.${meanings && ` It could mean ${meanings}.`}`,
          fix: fixFor?.(answer, meanings),
          found,
          expected: meanings || (called === 'value' ? expectedAnswer(answer) : `one plain ${called}`),
        };
      }
    },
  };
}

/** What is asked where an entry could mean more than one thing. */
function asked(
  found: string,
  clause: string,
  meanings: string,
  { of = 'Visits to parks', fix }: { of?: string; fix?: string } = {},
): ExpectedFinding[] {
  const message = `Parks 1, ${of}: you entered "${found}", ${clause}. It could mean ${meanings}.`;
  const place = { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' };
  return [{ message, ...(fix !== undefined && { fix }), place, found, expected: meanings }];
}

export const examples = (): Record<(typeof UNCLEAR)[UnclearReason]['id'], Examples<EntryExample>> => ({
  'fraction': {
    accepts: [{ given: 'A percentage with its sign', entry: { measure: PERCENTAGE, value: 97 } }],
    rejects: [
      {
        given: 'Less than 1% where one expects more',
        entry: { measure: PERCENTAGE, value: unclear('0.97%', 'fraction', '97%', '0.97%') },
        finds: asked('0.97%', 'which is less than 1%', '97% or 0.97%', {
          of: 'Bins emptied on time',
          fix: 'Enter the percentage with its sign: 97% or 0.97%.',
        }),
      },
      {
        given: "A fraction in a cell that isn't formatted as a percentage",
        entry: { measure: PERCENTAGE, value: unclear('0.97', 'fraction', '97%', '0.97%') },
        finds: asked('0.97', 'without a per cent sign', '97% or 0.97%', {
          of: 'Bins emptied on time',
          fix: 'Enter the percentage with its sign: 97% or 0.97%.',
        }),
      },
    ],
  },
  'hundredfold': {
    accepts: [{ given: 'A percentage with its sign', entry: { measure: PERCENTAGE, value: 97 } }],
    rejects: [
      {
        given: 'A number pasted into a cell that shows percentages',
        entry: { measure: PERCENTAGE, value: unclear('97', 'times-100', '97%', '9,700%') },
        finds: asked('97', 'which the cell shows as a hundred times as much', '97% or 9,700%', {
          of: 'Bins emptied on time',
          fix: 'Enter the percentage with its sign: 97% or 9,700%.',
        }),
      },
    ],
  },
  'decimal-mark': {
    accepts: [{ given: 'A number without marks', entry: { value: 1513 } }],
    rejects: [
      {
        given: 'A number with one mark and three digits after it',
        entry: { value: unclear('1.513', 'decimal-mark', '1,513', '1.513') },
        finds: asked('1.513', 'in which the mark may stand for thousands or for decimals', '1,513 or 1.513'),
      },
    ],
  },
  'range': {
    accepts: [{ given: 'The lower end with a qualifier', entry: { value: 20, qualifier: 'at least' } }],
    rejects: [
      {
        given: 'Two ends',
        entry: { value: unclear('20 to 25', 'range', '20', '25') },
        finds: asked('20 to 25', 'which is a range', '20 or 25'),
      },
    ],
  },
  'several-numbers': {
    accepts: [
      {
        given: 'One number, and another in the comment',
        entry: { value: 5213, comment: 'Of these, 300 were on one day' },
      },
    ],
    rejects: [
      {
        given: 'A number and another in brackets',
        entry: { value: unclear('over 5,000 (5,213)', 'several-numbers', 'over 5,000', '5,213') },
        finds: asked('over 5,000 (5,213)', 'which holds more than one number', 'over 5,000 or 5,213'),
      },
    ],
  },
  'date': {
    accepts: [{ given: 'A number', entry: { value: 1513 } }],
    rejects: [
      {
        given: 'A fraction that the program turned into a date',
        entry: { value: unclear('3 April 2022', 'date', '3/4', '3 April 2022') },
        finds: asked('3 April 2022', 'which is a date or a time', '3/4 or 3 April 2022'),
      },
    ],
  },
  'other-unit': {
    accepts: [{ given: 'A number in the unit asked for', entry: { value: 1513 } }],
    rejects: [
      {
        given: 'A percentage where visits are counted',
        entry: { value: unclear('97%', 'other-unit') },
        finds: [
          {
            message: 'Parks 1, Visits to parks: you entered "97%", which is in another unit than the one asked for.',
            place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
            found: '97%',
            expected: 'a whole number of visits',
          },
        ],
      },
    ],
  },
  'two-qualifiers': {
    accepts: [{ given: 'A number with one qualifier', entry: { value: 5000, qualifier: 'over' } }],
    rejects: [
      {
        given: 'One qualifier with the number and another in its column',
        entry: { value: unclear('over 5,000', 'two-qualifiers', 'over 5,000', 'under 5,000'), qualifier: 'under' },
        finds: asked('over 5,000', 'and the cell beside it says otherwise', 'over 5,000 or under 5,000'),
      },
    ],
  },
  'nil': {
    accepts: [{ given: 'A value of 0', entry: { value: 0 } }],
    rejects: [
      {
        given: 'A word for nothing',
        entry: { value: unclear('nil', 'zero', '0', 'not known') },
        finds: asked('nil', "which isn't a number", '0 or not known'),
      },
    ],
  },
  'wording': {
    accepts: [{ given: 'A number with a qualifier', entry: { value: 300, qualifier: 'under' } }],
    rejects: [
      {
        given: "A number that isn't reached",
        entry: { value: unclear('nearly 300', 'wording', 'under 300', 'about 300') },
        finds: asked('nearly 300', 'which can be read in more than one way', 'under 300 or about 300'),
      },
      {
        given: 'Words beside a list of stages',
        entry: { measure: MILESTONE, value: unclear('ongoing', 'wording', 'on track', 'delayed') },
        finds: asked('ongoing', 'which can be read in more than one way', 'on track or delayed', {
          of: 'New path built',
          fix: 'Choose not started, on track, delayed, completed or dropped from the list in the cell.',
        }),
      },
    ],
  },
});
