import fc from 'fast-check';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { receivedReturn } from '../../../src/core/consolidation/kept-return';
import { updateYear } from '../../../src/core/consolidation/update-year';
import type { CheckedReturn } from '../../../src/core/consolidation/types';
import { Trouble } from '../../../src/core/trouble';
import type { CouncilYear } from '../../../src/core/consolidation/council-year';
import { councilWorkbook, readCouncilYear, resultsOf } from '../../../src/documents/council-workbook';
import { readBack, yearOf } from '../../builders/council';
import { handedIn, type Typed } from '../../builders/handed-in';
import { planOf } from '../../builders/returns';
import { propertyRuns } from '../../builders/property-runs';

const plan = planOf({
  aboutMargin: 10,
  measures: [
    { id: 'count', target: { rule: 'at least', value: 1 } },
    {
      id: 'share',
      priority: 'Parks 2',
      answer: { kind: 'percentage', decimals: 1, mayExceed100: false },
      parts: { numerator: 'kept', denominator: 'all', required: false },
      target: { rule: 'at least', value: 50 },
    },
    {
      id: 'rate',
      priority: 'Parks 2',
      answer: { kind: 'rate', unit: 'falls', per: 1000, perUnit: 'trees', decimals: 2 },
      target: { rule: 'at most', value: 5 },
    },
    {
      id: 'rank',
      priority: 'Parks 3',
      answer: { kind: 'rank', of: 12, best: 'lowest' },
      target: { rule: 'rank at most', value: 3 },
    },
    {
      id: 'cost',
      priority: 'Parks 3',
      answer: { kind: 'money', decimals: 2 },
      target: { rule: 'decrease', on: 'last year' },
      previous: { value: 412500.75, qualifier: 'exactly' },
    },
    { id: 'open', priority: 'Parks 4', answer: { kind: 'yes-no' }, target: { rule: 'yes' } },
    {
      id: 'built',
      priority: 'Parks 4',
      answer: { kind: 'milestone' },
      target: { rule: 'milestone', accept: ['completed'] },
    },
    {
      id: 'said',
      priority: 'Parks 5',
      answer: { kind: 'text' },
      target: { rule: 'provided' },
      reporters: ['green-trust', 'bin-crew'],
    },
  ],
  priorities: [1, 2, 3, 4, 5].map((number) => ({
    ref: `Parks ${number}`,
    text: { from: ['green-trust', 'bin-crew'], prompt: 'What was done.', minWords: 1, maxWords: 9 },
  })),
});

const DATES = '2025-05-20';

function expectSame(read: CouncilYear | Trouble, year: CouncilYear): void {
  if (read instanceof Trouble) throw read;
  expect(read).toEqual(year);
  expect(resultsOf(read)).toEqual(resultsOf(year));
  expect(councilWorkbook(read)).toEqual(councilWorkbook(year));
}

const number = (value: fc.Arbitrary<number>): fc.Arbitrary<Typed> =>
  fc.record({
    kind: fc.constant('number' as const),
    value,
    qualifier: fc.constantFrom('exactly' as const, 'over' as const, 'about' as const, 'at most' as const),
  });
const parts = fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 })).map(([a, b]): Typed => {
  const [numerator, denominator] = [Math.min(a, b), Math.max(a, b)];
  return {
    kind: 'number',
    value: (numerator / denominator) * 100,
    qualifier: 'exactly',
    parts: { numerator, denominator },
  };
});
const wording = fc.constantFrom('tbc', '12 people', '=1+1', 'line one\nline two');
const decimals = (max: number): fc.Arbitrary<number> =>
  fc.double({ min: 0, max, noNaN: true }).map((value) => Number(value.toPrecision(15)));
const figures = fc.record(
  {
    count: fc.oneof(number(fc.nat({ max: 1_000_000 })), wording),
    share: fc.oneof(number(decimals(100)), parts, wording),
    rate: fc.oneof(number(decimals(1000)), wording),
    rank: fc.oneof(number(fc.integer({ min: 1, max: 12 })), wording),
    cost: fc.oneof(number(decimals(1e9)), wording),
    open: fc.oneof(
      fc.boolean().map((value): Typed => ({ kind: 'yes-no', value })),
      wording,
    ),
    built: fc.oneof(
      fc
        .constantFrom('not started' as const, 'completed' as const)
        .map((value): Typed => ({ kind: 'milestone', value })),
      wording,
    ),
    said: fc.constantFrom('Open all year', '2022', '=SUM(A1)', '#N/A').map((value): Typed => ({ kind: 'text', value })),
  },
  { requiredKeys: [] },
);
const returnOf = fc.record({
  partner: fc.constantFrom('green-trust', 'bin-crew'),
  figures,
  texts: fc.dictionary(
    fc.constantFrom('Parks 1', 'Parks 3'),
    fc.constantFrom('We planted.\n- oaks\n- elms', '=HYPERLINK("x")', '<b>Bold</b> & "quoted"'),
  ),
  signed: fc.option(fc.constantFrom('2025-05-01', '2025-05-30'), { nil: undefined }),
});
const returns = fc
  .array(returnOf, { maxLength: 3 })
  .map((all): CheckedReturn[] =>
    all.map((each, index) => handedIn(plan, { ...each, file: `${each.partner} ${index}.xlsx` })),
  );

const decisions = {
  statuses: [
    {
      priority: 'Parks 4',
      status: 'partly-achieved' as const,
      reason: 'Half of it is open.',
      by: 'J. Officer',
      on: DATES,
    },
  ],
  received: [{ partner: 'bin-crew', on: '2025-06-01' }],
};

test('a council workbook gives back the whole year that it was made from', () => {
  fc.assert(
    fc.property(returns, (all) => {
      const year = yearOf(plan, all, decisions);
      expectSame(readBack(year), year);
    }),
    propertyRuns(60),
  );
});

test('a council workbook gives back what came in when, and what it has replaced', () => {
  fc.assert(
    fc.property(returns, returns, (first, second) => {
      const received = second.map((each) => receivedReturn(plan, each));
      const year = updateYear(yearOf(plan, first, decisions), { received });
      const [back] = year.replaced.filter(({ file, replacedBy }) => file !== replacedBy);
      expectSame(readBack(year), year);
      if (!back) return;
      const both = updateYear(year, { broughtBack: [back.file] });
      expectSame(readBack(both), both);
    }),
    propertyRuns(30),
  );
});

test('a real file gives the same back', async () => {
  await fc.assert(
    fc.asyncProperty(returns, async (all) => {
      const year = yearOf(plan, all, decisions);
      const content = await readWorkbook({ name: 'council.xlsx', bytes: await printWorkbook(councilWorkbook(year)) });
      if (content instanceof Trouble) throw content;
      expectSame(readCouncilYear(content), year);
    }),
    propertyRuns(8),
  );
});
