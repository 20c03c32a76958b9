import fc from 'fast-check';
import { FIGURE_ENTRY_KEYS, type FigureEntryKey } from '../../../src/core/returns/layout';
import type { Field, PartnerReturn } from '../../../src/core/returns/partner-return';
import { returnOf } from '../../../src/core/returns/read-return';
import { verifySignature, makeSignature } from '../../../src/core/returns/signature';
import { Trouble } from '../../../src/core/trouble';
import { percent, returnContent, withSheet, type Filled, type Typed } from '../../builders/return-content';
import { PARTNER, planOf } from '../../builders/returns';
import { propertyRuns } from '../../builders/property-runs';

const PLAN = planOf({
  measures: [
    { id: 'visits' },
    {
      id: 'open',
      title: 'Days open',
      answer: { kind: 'percentage', decimals: 0, mayExceed100: false },
      parts: { numerator: 'days open', denominator: 'days', required: false },
    },
  ],
  priorities: [{ ref: 'Parks 1', text: { from: [PARTNER], prompt: 'What changed.', minWords: 30, maxWords: 250 } }],
});

function read(filled: Filled, reversed = false): PartnerReturn {
  const content = returnContent(PLAN, PARTNER, filled);
  const ret = returnOf(
    reversed
      ? withSheet(content, 'Figures', (each) => ({ ...each, rows: each.rows.map((row) => [...row].reverse()) }))
      : content,
  );
  if (ret instanceof Trouble) throw ret;
  return ret;
}

const FILLED: Filled = {
  figures: { visits: { value: 12, comment: 'One gate.' }, open: { value: percent(0.97) } },
  texts: { 'Parks 1': 'Open.' },
};
const signed = (filled: Filled, reversed = false): string => makeSignature(read(filled, reversed));

describe('The signature of what was entered', () => {
  it('is the same for the same entries, wherever and however they stand', () => {
    expect(signed(FILLED, true)).toBe(signed(FILLED));
    expect(signed({ ...FILLED, figures: { ...FILLED.figures, open: { value: '97%' } } })).toBe(signed(FILLED));
  });

  it.each<[string, Filled]>([
    ['a value', { ...FILLED, figures: { ...FILLED.figures, visits: { value: 13, comment: 'One gate.' } } }],
    [
      'a qualifier',
      { ...FILLED, figures: { ...FILLED.figures, visits: { value: 12, qualifier: 'over', comment: 'One gate.' } } },
    ],
    [
      'a qualifier in the value',
      { ...FILLED, figures: { ...FILLED.figures, visits: { value: 'over 12', comment: 'One gate.' } } },
    ],
    ['a comment', { ...FILLED, figures: { ...FILLED.figures, visits: { value: 12, comment: 'Two gates.' } } }],
    ['a text', { ...FILLED, texts: { 'Parks 1': 'Open all year.' } }],
    ['the name', { ...FILLED, signed: { name: 'Ann Lee' } }],
    ['the date', { ...FILLED, signed: { date: '11 May 2025' } }],
  ])('changes with %s', (_what, changed) => expect(signed(changed)).not.toBe(signed(FILLED)));

  it.each(FIGURE_ENTRY_KEYS)('changes where what can not be read is changed to another such thing: %s', (key) => {
    const unreadable = (typed: string): Filled => ({ figures: { open: { [key]: typed } } });
    expect(signed(unreadable('between 3 and 5'))).not.toBe(signed(unreadable('between 3 and 6')));
    expect(signed(unreadable('between 3 and 5'))).toBe(signed(unreadable('between 3  and\n5')));
  });

  it('stands for what was signed alone, and not where it was made in a way that is not known here', () => {
    const ret = read(FILLED);
    expect(verifySignature(makeSignature(ret), ret)).toBe(true);
    expect(verifySignature(makeSignature(ret), read({ ...FILLED, texts: { 'Parks 1': 'Shut.' } }))).toBe(false);
    expect(verifySignature(`9:${makeSignature(ret)}`, ret)).toBe(false);
  });
});

/** The same for fields that say the same, whichever way it was typed. */
function saying({ reading, found }: Field<unknown>): string {
  const content = reading.state === 'read' ? reading.value : found;
  return JSON.stringify(typeof content === 'string' ? content.replace(/\s+/g, ' ') : content);
}

const typed: fc.Arbitrary<Typed> = fc.oneof(
  fc.constantFrom<Typed>(null, 'tbc', 'over 12', '12', 12, '1,200', '#N/A', 'nearly', 'over', '20 to 25', '[z]', '97%'),
  fc.integer({ min: -5, max: 2000 }),
  fc.double({ min: 0, max: 1, noNaN: true }).map(percent),
  fc.string({ maxLength: 12 }),
);
const typedRow = fc.record(
  Object.fromEntries(FIGURE_ENTRY_KEYS.map((key) => [key, typed])) as Record<FigureEntryKey, fc.Arbitrary<Typed>>,
);
const typedReturn = fc.record({ visits: typedRow, open: typedRow, text: typed });

test('The signature changes with any entry or text, readable or not, and with nothing else', () => {
  fc.assert(
    fc.property(
      typedReturn,
      fc.constantFrom('visits' as const, 'open' as const, 'text' as const),
      fc.constantFrom(...FIGURE_ENTRY_KEYS),
      typed,
      ({ visits, open, text }, where, key, other) => {
        const now: Filled = { figures: { visits, open }, texts: { 'Parks 1': text } };
        const changed: Filled =
          where === 'text'
            ? { ...now, texts: { 'Parks 1': other } }
            : { ...now, figures: { visits, open, [where]: { ...{ visits, open }[where], [key]: other } } };
        const [before, after] = [read(now), read(changed)];
        const fieldIn = (ret: PartnerReturn): Field<unknown> | undefined =>
          where === 'text' ? ret.texts[0]?.text : ret.entries.find(({ measure }) => measure === where)?.[key];
        const [was, is] = [fieldIn(before), fieldIn(after)];
        const figure = (ret: PartnerReturn) => JSON.stringify(ret.entries.map((entry) => entry.figure ?? null));
        const same = was && is && saying(was) === saying(is) && figure(before) === figure(after);
        expect(makeSignature(before) === makeSignature(after)).toBe(same);
        expect(verifySignature(makeSignature(before), after)).toBe(same);
        expect(makeSignature(read(changed))).toBe(makeSignature(after));
      },
    ),
    propertyRuns(80),
  );
});
