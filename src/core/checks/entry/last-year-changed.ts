import { shownFigure } from '../../words/figure-words';
import type { Measure } from '../../plan/measure';
import { BINARY_ERROR } from '../../values/decimal';
import type { Field } from '../../returns/partner-return';
import { previousFigure } from '../../returns/previous-figure';
import type { EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { holdsNoValue, valueOf } from '../entry-fields';
import { LAST_YEAR } from '../example-measures';
import { inQuotes } from '../message-words';

export const check: EntryCheck = {
  family: 'entry',
  id: 'last-year-changed',
  severity: 'query',
  title: "Last year's value isn't the council's",
  why:
    'An increase or decrease is judged on the value that the council published. A correction is welcome, but has ' +
    "to be agreed, and the council's value is used until then.",
  fix: "Put the council's value back, or say in the comment what last year's value should be and why.",
  *find({ entry, measure, issued, noun, missingColumns }) {
    if (missingColumns.has('lastYear')) return;
    const { at, found } = entry.lastYear;
    const councils = [issued?.previous, measure.previous].filter((previous) => previous !== undefined);
    if (
      holdsNoValue(entry.lastYear)
        ? councils.length === 0
        : councils.some((previous) => isPreviousValue(entry.lastYear, measure, previous))
    )
      return;
    const [council] = councils;
    const expected = council && shownFigure(previousFigure(council), measure.answer);
    yield {
      at,
      message:
        `last ${noun}'s value is ${found === '' ? 'blank' : inQuotes(found)}, and the council has ` +
        `${expected ?? 'none'}.`,
      ...(found !== '' && { found }),
      ...(expected !== undefined && { expected }),
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'The value as issued', entry: { measure: LAST_YEAR, value: 1600, lastYear: 1513 } },
    { given: 'No value known, and none entered', entry: { value: 1600 } },
  ],
  rejects: [
    {
      given: 'Another value',
      entry: { measure: LAST_YEAR, value: 1600, lastYear: 1531 },
      finds: [
        {
          message: `Parks 1, Visits to parks: last year's value is "1531", and the council has 1,513.`,
          place: { sheet: 'Figures', cell: 'F5', measure: 'parks-1-visits' },
          found: '1531',
          expected: '1,513',
        },
      ],
    },
    {
      given: 'A value taken out',
      entry: { measure: LAST_YEAR, value: 1600, lastYear: { found: '', reading: { state: 'blank' } } },
      finds: [
        {
          message: "Parks 1, Visits to parks: last year's value is blank, and the council has 1,513.",
          place: { sheet: 'Figures', cell: 'F5', measure: 'parks-1-visits' },
          expected: '1,513',
        },
      ],
    },
    {
      given: 'A value where the council has none',
      entry: { value: 1600, lastYear: 1513, comment: "Last year's return had 1,513" },
      finds: [
        {
          message: `Parks 1, Visits to parks: last year's value is "1513", and the council has none.`,
          place: { sheet: 'Figures', cell: 'F5', measure: 'parks-1-visits' },
          found: '1513',
          explained: "Last year's return had 1,513",
        },
      ],
    },
  ],
};

type CouncilsValue = NonNullable<Measure['previous']>;

/** True where the cell holds last period's value as the council gave it, as a value or in the words issued. */
function isPreviousValue(field: Field<unknown>, measure: Measure, previous: CouncilsValue): boolean {
  const value = valueOf(field);
  if (typeof value === 'number' && typeof previous.value === 'number') return nearlyEqual(value, previous.value);
  if (value === previous.value) return true;
  return field.found.trim().toLowerCase() === shownFigure(previousFigure(previous), measure.answer).toLowerCase();
}

/** True where two numbers are equal but for binary rounding: 0.97 in a percentage cell is read as almost 97. */
function nearlyEqual(a: number, b: number): boolean {
  return Math.abs(a - b) <= BINARY_ERROR * Math.max(Math.abs(a), Math.abs(b));
}
