import fc from 'fast-check';
import { findingsOf, planFindings } from '../../../src/core/checks';
import type { EntrySketch, TypedCell } from '../../../src/core/checks/example';
import { MILESTONE_STATES } from '../../../src/core/values/figure';
import { QUALIFIERS } from '../../../src/core/values/qualifier';
import { type Answer } from '../../../src/core/measure-kinds';
import type { Measure } from '../../../src/core/plan/measure';
import type { Target } from '../../../src/core/plan/target';
import type { UnclearReason, UnusableReason } from '../../../src/core/values/reading';
import type { Deviation } from '../../../src/core/returns/partner-return';
import { FILE, planOf, returnOf } from '../../builders/returns';
import { propertyRuns } from '../../builders/property-runs';

/** Named one by one, so that a reason that is added to the reader is missed here by the compiler. */
const UNCLEAR: Record<UnclearReason, true> = {
  'fraction': true,
  'times-100': true,
  'decimal-mark': true,
  'range': true,
  'date': true,
  'several-numbers': true,
  'other-unit': true,
  'two-qualifiers': true,
  'zero': true,
  'wording': true,
};
const UNUSABLE: Record<UnusableReason, true> = {
  'not-a-number': true,
  'placeholder': true,
  'error-value': true,
  'not-a-choice': true,
  'not-a-date': true,
};
const unclearReasons = Object.keys(UNCLEAR) as UnclearReason[];
const unusableReasons = Object.keys(UNUSABLE) as UnusableReason[];

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('', '1,513', 'tbc', '<b>', '=1+1', '__proto__', 'constructor', '\n\n'),
);
const number = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -0, 100, 1e308, Number.MIN_VALUE, Infinity, NaN));

/** A cell in any state at all, whether or not the reader would ever give it. */
function anyCell<T>(value: fc.Arbitrary<T>): fc.Arbitrary<TypedCell<T>> {
  const reading = fc.oneof(
    fc.constant({ state: 'blank' as const }),
    fc.record({ state: fc.constant('read' as const), value, said: fc.option(text, { nil: undefined }) }),
    fc.record({
      state: fc.constant('unclear' as const),
      reason: fc.constantFrom(...unclearReasons),
      meanings: fc.array(text, { maxLength: 3 }),
    }),
    fc.record({ state: fc.constant('unusable' as const), reason: fc.constantFrom(...unusableReasons) }),
  );
  return fc.record({ found: text, reading, formula: fc.option(text, { nil: undefined }) });
}

const answer: fc.Arbitrary<Answer> = fc.constantFrom<Answer>(
  { kind: 'count', unit: 'visits' },
  { kind: 'percentage', decimals: 1, mayExceed100: false },
  { kind: 'percentage', decimals: 0, mayExceed100: true },
  { kind: 'rate', unit: 'visits', per: 1000, perUnit: 'people', decimals: 2 },
  { kind: 'rank', of: 12, best: 'lowest' },
  { kind: 'money', decimals: 2 },
  { kind: 'amount', unit: 'tonnes', decimals: 1 },
  { kind: 'yes-no' },
  { kind: 'milestone' },
  { kind: 'text' },
);
const target: fc.Arbitrary<Target> = fc.constantFrom<Target>(
  { rule: 'provided' },
  { rule: 'increase', on: 'last year' },
  { rule: 'decrease', on: 'baseline' },
  { rule: 'at least', value: 5 },
);
const measure: fc.Arbitrary<Partial<Measure>> = fc.record({
  answer,
  target,
  parts: fc.constantFrom(
    undefined,
    { numerator: 'a', denominator: 'b', required: true },
    { numerator: 'a', denominator: 'b', required: false },
  ),
  previous: fc.option(
    fc.record({
      value: fc.oneof(fc.integer(), fc.boolean(), fc.constantFrom(...MILESTONE_STATES)),
      qualifier: fc.constantFrom(...QUALIFIERS),
    }),
    { nil: undefined },
  ),
  plausible: fc.constantFrom(undefined, {}, { low: 5 }, { high: 5 }, { change: 10 }),
});
const value = fc.oneof(number, fc.boolean(), fc.constantFrom(...MILESTONE_STATES), text);
const entry: fc.Arbitrary<EntrySketch> = fc.record({
  measure,
  value: anyCell(value),
  qualifier: anyCell(fc.constantFrom(...QUALIFIERS)),
  numerator: anyCell(number),
  denominator: anyCell(number),
  source: anyCell(text),
  comment: anyCell(text),
  lastYear: anyCell(value),
  figure: fc.constantFrom(undefined, null),
});

const at = fc.record({
  file: fc.constant(FILE),
  sheet: fc.constantFrom('Figures', 'Narrative', 'Own', ''),
  cell: fc.constantFrom('A1', 'ZZ99', '', 'nonsense'),
});
const deviation: fc.Arbitrary<Deviation> = fc.oneof(
  fc.record({ kind: fc.constant('missing-sheet' as const), sheet: text }),
  fc.record({ kind: fc.constant('missing-table' as const), sheet: text, table: fc.constantFrom('Figures', 'Own') }),
  fc.record({
    kind: fc.constant('missing-column' as const),
    sheet: text,
    table: fc.constantFrom('Figures', 'Narrative'),
    column: fc.constantFrom('This year', 'Comment', 'Your text'),
  }),
  fc.record({ kind: fc.constant('renamed-column' as const), at, column: text, found: text }),
  fc.record({ kind: fc.constant('extra-column' as const), at, column: text, values: fc.array(text) }),
  fc.record({
    kind: fc.constant('repeated-column' as const),
    at,
    column: text,
    differing: fc.array(fc.record({ cell: text, value: text })),
  }),
  fc.record({ kind: fc.constant('repeated-table' as const), sheet: text, table: text, read: text }),
  fc.record({
    kind: fc.constantFrom('extra-row' as const, 'repeated-row' as const),
    at,
    ref: text,
    values: fc.array(text),
  }),
  fc.record({
    kind: fc.constant('missing-row' as const),
    sheet: text,
    ref: fc.constantFrom('parks-1-visits', 'Parks 1', ''),
  }),
  fc.record({ kind: fc.constant('stray-value' as const), at, value: text }),
  fc.record({ kind: fc.constant('hidden' as const), sheet: text, what: text }),
  fc.record({ kind: fc.constant('changed-definition' as const), at, column: text, found: text, issued: text }),
  fc.record({ kind: fc.constantFrom('definitions-damaged' as const, 'identity-missing' as const), sheet: text }),
  fc.record({ kind: fc.constant('extra-content' as const), what: text }),
);

const ret = fc.record({
  entries: fc.tuple(entry),
  texts: fc.array(fc.record({ text: anyCell(text) }), { maxLength: 3 }),
  deviations: fc.array(deviation, { maxLength: 4 }),
  identity: fc.record({ plan: text, planVersion: text, templateVersion: text, period: text }, { requiredKeys: [] }),
  signOff: fc.record({ name: anyCell(text), role: anyCell(text), date: anyCell(text) }, { requiredKeys: [] }),
});

describe('Any return at all', () => {
  it('is checked without throwing, with or without a plan, and every finding is whole', () => {
    const plan = planOf({ version: '2', measures: [{ plausible: { change: 5 } }] });
    fc.assert(
      fc.property(ret, (sketch) => {
        const read = returnOf(sketch);
        for (const finding of [...findingsOf(read), ...findingsOf(read, plan), ...planFindings(read.issued)]) {
          expect(Object.values(finding).every((part) => part !== undefined)).toBe(true);
          expect(finding.message).not.toMatch(/undefined|\[object/);
        }
      }),
      propertyRuns(200),
    );
  });
});

describe('A value that the reader is in doubt of', () => {
  it.each(unclearReasons)('is asked about: %s', (reason) => {
    const value = { found: '?', reading: { state: 'unclear' as const, reason, meanings: [] } };
    expect(findingsOf(returnOf({ entries: [{ value }] })).map(({ severity }) => severity)).toEqual(['error']);
  });

  it.each(unusableReasons.filter((reason) => reason !== 'not-a-date'))(
    'or can make nothing of, is to be corrected: %s',
    (reason) => {
      const value = { found: '?', reading: { state: 'unusable' as const, reason } };
      expect(findingsOf(returnOf({ entries: [{ value }] })).map(({ severity }) => severity)).toEqual(['error']);
    },
  );
});
