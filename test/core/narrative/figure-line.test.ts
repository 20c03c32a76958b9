import fc from 'fast-check';
import type { FigureLine } from '../../../src/core/narrative/block';
import { figureLines } from '../../../src/core/narrative/figure-line';
import type { Measure } from '../../../src/core/plan/measure';
import type { Evidence, Outcome } from '../../../src/core/status/outcome';
import { anOutcome, aStatus, entered, number, owedBy, yesNo } from '../../builders/narrative';
import { planOf } from '../../builders/returns';
import { propertyRuns } from '../../builders/property-runs';

function lineOf(measure: Partial<Measure>, evidence: Partial<Evidence>, outcome: Partial<Outcome> = {}): FigureLine {
  return figureLines(planOf({ measures: [measure] }), aStatus({ deciding: [anOutcome(evidence, outcome)] }))[0]!;
}

const said = (...given: Parameters<typeof lineOf>): string => lineOf(...given).sentence;

const percentage = { answer: { kind: 'percentage', decimals: 1, mayExceed100: false } } as const;
const rank = { title: 'Place in the county', answer: { kind: 'rank', of: 12, best: 'lowest' } } as const;
const milestone = { title: 'New park', answer: { kind: 'milestone' } } as const;

describe('a figure in words', () => {
  it.each<[string, Partial<Measure>, Partial<Evidence>]>([
    ['Visits to parks: 7,056.', {}, entered(number(7056))],
    ['Visits to parks: over 5,000.', {}, entered(number(5000, 'over'))],
    ['Visits to parks: 0.', {}, entered(number(0))],
    ['Trees: 1 oak.', { title: 'Trees', answer: { kind: 'count', unit: 'oaks' } }, entered(number(1))],
    [
      'Waste: 1 tonne of leaves.',
      { title: 'Waste', answer: { kind: 'amount', unit: 'tonnes of leaves', decimals: 0 } },
      entered(number(1)),
    ],
    [
      'Waste: 1.0 tonnes.',
      { title: 'Waste', answer: { kind: 'amount', unit: 'tonnes', decimals: 1 } },
      entered(number(1)),
    ],
    ['Visits to parks: 97.0%.', percentage, entered(number(97))],
    ['Visits to parks: £5,000.', { answer: { kind: 'money', decimals: 0 } }, entered(number(5000))],
    [
      'Missed bins: 6.8 per 100,000 people.',
      { title: 'Missed bins', answer: { kind: 'rate', unit: 'bins', per: 100000, perUnit: 'people', decimals: 1 } },
      entered(number(6.8)),
    ],
    ['Place in the county: 2nd of 12 (1st is the lowest).', rank, entered(number(2))],
    ['New park: on track.', milestone, entered({ kind: 'milestone', value: 'on track' })],
    ['Park open: no.', { title: 'Park open', answer: { kind: 'yes-no' } }, entered(yesNo(false))],
    [
      'Best park: Hill Park.',
      { title: 'Best park', answer: { kind: 'text' } },
      entered({ kind: 'text', value: 'Hill Park.' }),
    ],
    [
      'Best park: Hill Park?',
      { title: 'Best park', answer: { kind: 'text' } },
      entered({ kind: 'text', value: 'Hill Park?' }),
    ],
  ])('says "%s"', (sentence, measure, evidence) => {
    expect(said(measure, evidence)).toBe(sentence);
  });

  it.each<[string, Partial<Measure>, Partial<Evidence>]>([
    ['7,056, an increase of 265 (3.9%) from 6,791 in 2023/24.', {}, entered(number(7056), number(6791))],
    ['1,513, a decrease of 1,177 (44%) from 2,690 in 2023/24.', {}, entered(number(1513), number(2690))],
    ['98.0%, the same as in 2023/24.', percentage, entered(number(98), number(98))],
    ['97.0%, an increase of 1.0 percentage points from 96.0% in 2023/24.', percentage, entered(number(97), number(96))],
    [
      '98%, an increase of 1 percentage point from 97% in 2023/24.',
      { answer: { kind: 'percentage', decimals: 0, mayExceed100: false } },
      entered(number(98), number(97)),
    ],
    [
      '£4,500, a decrease of £500 (10%) from £5,000 in 2023/24.',
      { answer: { kind: 'money', decimals: 0 } },
      entered(number(4500), number(5000)),
    ],
    ['5, an increase of 5 from 0 in 2023/24.', {}, entered(number(5), number(0))],
    ['6, an increase of 1 from 5 in 2023/24.', {}, entered(number(6), number(5))],
    ['1, a decrease of 499 (over 99%) from 500 in 2023/24.', {}, entered(number(1), number(500))],
    [
      '100,001, an increase of 1 (less than 0.1%) from 100,000 in 2023/24.',
      {},
      entered(number(100001), number(100000)),
    ],
    ['over 5,000, compared with 4,000 in 2023/24.', {}, entered(number(5000, 'over'), number(4000))],
    ['5,000, compared with about 4,000 in 2023/24.', {}, entered(number(5000), number(4000, 'about'))],
  ])('compares with last year: "Visits to parks: %s"', (rest, measure, evidence) => {
    expect(said(measure, evidence)).toBe(`Visits to parks: ${rest}`);
  });

  it('compares places and answers without a difference', () => {
    expect(said(rank, entered(number(2), number(4)))).toBe(
      'Place in the county: 2nd of 12 (1st is the lowest), compared with 4th in 2023/24.',
    );
    expect(
      said(
        { ...milestone },
        entered({ kind: 'milestone', value: 'completed' }, { kind: 'milestone', value: 'on track' }),
      ),
    ).toBe('New park: completed, compared with on track in 2023/24.');
    expect(said({ title: 'Park open', answer: { kind: 'yes-no' } }, entered(yesNo(true), yesNo(true)))).toBe(
      'Park open: yes, the same as in 2023/24.',
    );
  });

  it('compares with the baseline where the target does', () => {
    const measure: Partial<Measure> = {
      target: { rule: 'decrease', on: 'baseline', by: { percent: 20 } },
      baseline: { value: 640, period: '2018/19' },
    };
    expect(said(measure, entered(number(480), number(571)))).toBe(
      'Visits to parks: 480, a decrease of 160 (25%) from 640 in 2018/19. This meets the target of a decrease of at least 20% on the baseline (2018/19).',
    );
  });

  it.each<[string, Partial<Measure>, Partial<Evidence>, Partial<Outcome>]>([
    [
      '5. This nearly meets the target of at least 6.',
      { target: { rule: 'at least', value: 6 } },
      entered(number(5)),
      { kind: 'nearly met' },
    ],
    [
      '5. This misses the target of 6 to 9.',
      { target: { rule: 'between', low: 6, high: 9 } },
      entered(number(5)),
      { kind: 'missed' },
    ],
    [
      '5. Whether this meets the target of an increase on last year is not known: there is no figure for 2023/24 to compare it with.',
      { target: { rule: 'increase', on: 'last year' } },
      entered(number(5)),
      { kind: 'not known', why: 'no value for last year' },
    ],
    [
      'over 5,000. Whether this meets the target of at least 6,000 is not known: the figure is given as a range that reaches to both sides of it.',
      { target: { rule: 'at least', value: 6000 } },
      entered(number(5000, 'over')),
      { kind: 'not known', why: 'straddles the target' },
    ],
    [
      '5. It is not due until 31 March 2026.',
      { target: { rule: 'at least', value: 6 }, due: '2026-03-31' },
      entered(number(5)),
      { kind: 'not due' },
    ],
    [
      'not due until 31 March 2026.',
      { target: { rule: 'at least', value: 6 }, due: '2026-03-31' },
      owedBy(),
      { kind: 'not due' },
    ],
    ['5.', { target: { rule: 'decided by an officer' } }, entered(number(5)), { kind: 'not known', why: 'no rule' }],
  ])('holds it against the target: "Visits to parks: %s"', (rest, measure, evidence, outcome) => {
    expect(said(measure, evidence, outcome)).toBe(`Visits to parks: ${rest}`);
  });

  it('does not repeat a target that says no more than the answer', () => {
    expect(
      said(
        { ...milestone, target: { rule: 'milestone', accept: ['completed'] } },
        entered({ kind: 'milestone', value: 'completed' }),
      ),
    ).toBe('New park: completed. This meets the target.');
    expect(
      said(
        { ...milestone, target: { rule: 'milestone', accept: ['completed'] } },
        entered({ kind: 'milestone', value: 'delayed' }),
        { kind: 'missed' },
      ),
    ).toBe('New park: delayed. This misses the target (completed).');
  });

  it('gives a reason where there is no figure to give', () => {
    expect(said({}, owedBy('green-trust', 'bin-crew'), { kind: 'not known', why: 'no entry' })).toBe(
      'Visits to parks: not received from Green Trust and Bin Crew.',
    );
    expect(said({}, { state: 'in error' }, { kind: 'not known', why: 'entry in error' })).toBe(
      'Visits to parks: no figure can be given.',
    );
    expect(said({}, { state: 'conflict', figure: number(3) }, { kind: 'not known', why: 'conflicting entries' })).toBe(
      'Visits to parks: no figure can be given.',
    );
  });

  it('shortens what a division gave, and shows what it was divided from', () => {
    const parts = { numerator: 34, denominator: 35 };
    expect(
      said(
        { answer: { kind: 'percentage', decimals: 0, mayExceed100: false } },
        entered({ kind: 'number', value: (34 / 35) * 100, qualifier: 'exactly', parts }),
      ),
    ).toBe('Visits to parks: 97% (34 of 35).');
  });

  it('never shortens a figure across its target', () => {
    const measure: Partial<Measure> = {
      answer: { kind: 'percentage', decimals: 0, mayExceed100: false },
      target: { rule: 'at least', value: 85 },
    };
    expect(said(measure, entered(number(84.9987)), { kind: 'missed' })).toBe(
      'Visits to parks: 84.999%. This misses the target of at least 85%.',
    );
  });

  it("never shortens a figure into last year's", () => {
    const measure: Partial<Measure> = { answer: { kind: 'percentage', decimals: 0, mayExceed100: false } };
    expect(said(measure, entered(number(97.1234), number(97.1)))).toBe(
      'Visits to parks: 97.12%, an increase of 0.02 percentage points from 97.1% in 2023/24.',
    );
  });

  it('keeps the number that was given in every sentence of a whole number', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(10_000_000), (now, before) => {
        const sentence = said({}, entered(number(now), number(before)));
        expect(sentence).toContain(`: ${now.toLocaleString('en-GB')}`);
        expect(/increase/.test(sentence)).toBe(now > before);
        expect(/decrease/.test(sentence)).toBe(now < before);
      }),
      propertyRuns(200),
    );
  });

  it('is told in pieces for a table', () => {
    expect(lineOf({ target: { rule: 'at least', value: 5000 } }, entered(number(7056), number(6791)))).toMatchObject({
      value: '7,056',
      previous: '6,791',
      change: '+265 (3.9%)',
      target: 'At least 5,000: met',
    });
    expect(
      lineOf({ target: { rule: 'increase', on: 'last year' } }, entered(number(5)), {
        kind: 'not known',
        why: 'no value for last year',
      }),
    ).toMatchObject({
      value: '5',
      previous: '',
      change: '',
      target: 'An increase on last year: not known, no figure for 2023/24',
    });
    const onBaseline: Partial<Measure> = {
      target: { rule: 'decrease', on: 'baseline', by: { percent: 20 } },
      baseline: { value: 640, period: '2018/19' },
    };
    expect(lineOf(onBaseline, entered(number(498), number(571)))).toMatchObject({
      previous: '571',
      change: '−73 (13%)',
      target: 'A decrease of at least 20% on the baseline (2018/19): met',
    });
    expect(lineOf({}, owedBy('bin-crew'), { kind: 'not known', why: 'no entry' })).toMatchObject({
      value: 'Not received',
      target: 'To be provided',
    });
  });
});
