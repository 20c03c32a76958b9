import { BINARY_ERROR, roundTo } from '../../values/decimal';
import { askedDecimals, shownNumber } from '../../words/answer-words';
import { spellCount } from '../../words/english';
import type { EntryCheck } from '../check';
import type { EntryExample, Examples } from '../example';
import { numberOf } from '../entry-fields';
import { PERCENTAGE } from '../example-measures';

/** True where the number has more decimals than asked; the last digits of a computed one may be binary errors. */
function hasMoreDecimals(value: number, asked: number): boolean {
  return Math.abs(value - roundTo(value, asked)) > BINARY_ERROR * Math.max(1, Math.abs(value));
}

export const check: EntryCheck = {
  family: 'entry',
  id: 'wrong-decimals',
  fixIsFor: 'nobody',
  severity: 'note',
  unless: ['out-of-range', 'parts-disagree'],
  title: 'More decimals than asked',
  why:
    'Figures are published to the decimals that the measure asks for. The target is tested on the value as ' +
    'entered, never on a rounded one.',
  fix: 'Nothing needs to be done, unless the decimals are a slip.',
  *find({ entry, measure }) {
    const { answer } = measure;
    const value = numberOf(entry.value);
    if (value === undefined || !('decimals' in answer)) return;
    const asked = askedDecimals(answer);
    if (!hasMoreDecimals(value, asked)) return;
    yield {
      at: entry.value.at,
      message: ({ who }) =>
        `${who} entered ${shownNumber(value, answer)}, and ${spellCount(asked, 'decimal place')} ` +
        `${asked === 1 ? 'is' : 'are'} asked for.`,
      found: entry.value.found,
      expected: shownNumber(roundTo(value, asked), answer),
    };
  },
};

export const examples: Examples<EntryExample> = {
  accepts: [
    { given: 'As many decimals as asked', entry: { measure: PERCENTAGE, value: 97 } },
    { given: 'Fewer decimals than asked', entry: { measure: { answer: { kind: 'money', decimals: 2 } }, value: 5000 } },
    { given: 'A binary remainder far behind the point', entry: { measure: PERCENTAGE, value: 56.00000000000001 } },
  ],
  rejects: [
    {
      given: 'A decimal where whole per cents are asked',
      entry: { measure: PERCENTAGE, value: 97.25 },
      finds: [
        {
          message: 'Parks 1, Bins emptied on time: you entered 97.25%, and no decimal places are asked for.',
          place: { sheet: 'Figures', cell: 'G5', measure: 'parks-1-visits' },
          found: '97.25',
          expected: '97%',
        },
      ],
    },
  ],
};
