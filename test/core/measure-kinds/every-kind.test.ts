import { AnswerSchema, kindOf, MEASURE_KINDS } from '../../../src/core/measure-kinds';
import { measureFaults } from '../../../src/core/plan/measure-faults';
import type { Measure } from '../../../src/core/plan/measure';
import type { Target } from '../../../src/core/plan/target';
import { valueReading } from '../../../src/core/returns/value-reading';
import { shownNumber } from '../../../src/core/words/answer-words';
import { contentOf } from '../../../src/documents/content-of';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import { disagreements } from '../../builders/formula-agreement';
import { everyMark, generatedReturn } from '../../builders/generated-entries';
import type { AskedMeasure } from '../../builders/asked-measures';
import { cell } from '../../builders/return-content';
import { measureOf, PARTNER } from '../../builders/returns';

const EXAMPLES = MEASURE_KINDS.map(({ example }) => [example.kind, example, kindOf(example)] as const);

/** A target of each rule; numbers lie within the limits of the kinds there are. */
const TARGETS: Record<Target['rule'], Target> = {
  'at least': { rule: 'at least', value: 5 },
  'at most': { rule: 'at most', value: 5 },
  'between': { rule: 'between', low: 3, high: 7 },
  'rank at most': { rule: 'rank at most', value: 3 },
  'increase': { rule: 'increase', on: 'last year' },
  'decrease': { rule: 'decrease', on: 'last year', by: { percent: 10 } },
  'no change': { rule: 'no change', on: 'last year', by: { amount: 1 } },
  'yes': { rule: 'yes' },
  'milestone': { rule: 'milestone', accept: ['completed'] },
  'provided': { rule: 'provided' },
  'decided by an officer': { rule: 'decided by an officer' },
};

/** The example under each rule that suits its kind, with the numbers at and beside every mark. */
function askedUnderEachRule([name, answer, kind]: (typeof EXAMPLES)[number]): readonly AskedMeasure[] {
  const isNumber = kind.takes === 'number';
  const ends = isNumber ? [kind.limits.low, kind.limits.high].filter(Number.isFinite) : [];
  const marks = [...new Set([5, ...ends])].flatMap((mark) => [mark - 1, mark, mark + 0.5]);
  return [...kind.rules, 'provided' as const].map((rule) => {
    const measure: Partial<Measure> = { id: `${name}-${rule.replace(/ /g, '-')}`, answer, target: TARGETS[rule] };
    const previous: Partial<Measure> = isNumber ? { previous: { value: 5, qualifier: 'exactly' } } : {};
    return { measure: measureOf({ ...measure, ...previous, title: `${name} ${rule}` }), near: isNumber ? marks : [] };
  });
}

describe.each(EXAMPLES)('The kind "%s"', (...[name, answer, kind]) => {
  it('has an example that a plan may ask', () => expect(AnswerSchema.parse(answer)).toEqual(answer));

  it('suits the rules that it names, and no others', () => {
    const faultsUnder = (rule: Target['rule']): number =>
      measureFaults([measureOf({ answer, target: TARGETS[rule] })]).length;
    const rules = Object.keys(TARGETS) as Target['rule'][];
    expect(rules.filter((rule) => faultsUnder(rule) === 0).sort()).toEqual(
      [...kind.rules, 'provided', 'decided by an officer'].sort(),
    );
  });

  it('says what it asks in words that a cell has room for', () => {
    const { unit, expected, howToEnter, prompt, alert } = kind.words;
    expect([unit, expected, howToEnter, kind.called].every((words) => words !== '' && !words.endsWith('.'))).toBe(true);
    expect([prompt, alert].every((words) => /^[A-Z].*\.$/.test(words) && words.length <= 255)).toBe(true);
  });

  it('reads back what it shows', () => {
    const shown = kind.takes === 'choice' ? kind.choices.map(({ word }) => word) : ['5'];
    const readings = shown.map((typed) => valueReading(cell(typed), measureOf({ answer })).reading);
    expect(readings.map(({ state }) => state)).toEqual(shown.map(() => 'read'));
    if (kind.takes === 'number')
      expect(valueReading(cell(shownNumber(5, answer)), measureOf({ answer })).reading).toMatchObject({ value: 5 });
  });

  it('is told in the sheet as in the code', () => {
    const asked = askedUnderEachRule([name, answer, kind]);
    const returns = [generatedReturn(5, asked), ...(kind.takes === 'number' ? [everyMark(asked)] : [])];
    for (const { plan, entries } of returns) {
      const workbook = returnWorkbook(plan, PARTNER, { entries, texts: new Map() });
      expect(disagreements(contentOf(workbook, 'return.xlsx'), plan)).toEqual([]);
    }
  });
});
