import { receivedReturn } from '../../../src/core/consolidation/kept-return';
import type { CouncilYear } from '../../../src/core/consolidation/council-year';
import { updateYear, withDecision } from '../../../src/core/consolidation/update-year';
import type { Finding } from '../../../src/core/finding';
import { councilWorkbook, resultsOf } from '../../../src/documents/council-workbook';
import { cellUnder, readBack, tableRows, yearOf } from '../../builders/council';
import { handedIn, NOTHING_DECIDED, type HandedIn } from '../../builders/handed-in';
import { planOf } from '../../builders/returns';

const plan = planOf({
  measures: [
    { id: 'visits', title: 'Visits', target: { rule: 'at least', value: 5 }, reporters: ['green-trust', 'bin-crew'] },
  ],
  priorities: [
    { ref: 'Parks 1', text: { from: ['green-trust'], prompt: 'What was done.', minWords: 1, maxWords: 50 } },
    { ref: 'Parks 2' },
  ],
});
const ROW = { about: 'Parks 1', decision: 'Achieved', reason: 'It is so.', by: 'A. Officer', on: '2025-05-20' };
const DECIDED = { priority: 'Parks 1', status: 'achieved' as const, reason: 'It is so.', by: 'A. Officer' };

const sent = (figures: HandedIn['figures'], more: Partial<HandedIn> = {}) =>
  handedIn(plan, { partner: 'green-trust', figures, ...more });
const withReturn = (year: CouncilYear, ...args: Parameters<typeof sent>): CouncilYear =>
  updateYear(year, { received: [receivedReturn(plan, sent(...args))] });
const outdated = (year: CouncilYear): readonly Finding[] =>
  resultsOf(year).findings.filter(({ check }) => check === 'decision-outdated' || check === 'choice-outdated');

describe('a decision', () => {
  const year = yearOf(plan, [sent({ visits: 7056 })]);
  const decided = withDecision(year, ROW);

  it('is found to be outdated once a figure moves, with then and now, and stays as it is', () => {
    expect(outdated(decided)).toEqual([]);
    const moved = withReturn(readBack(decided), { visits: 7156 });
    expect(outdated(moved)).toMatchObject([
      {
        check: 'decision-outdated',
        severity: 'query',
        message: [
          'Parks 1: figures have moved since the decision was taken. Visits: then 7,056, now 7,156.',
          'It stays as it is: Achieved (A. Officer, 20 May 2025).',
        ].join(' '),
        place: {
          priority: 'Parks 1',
          sheet: 'Decisions',
          cell: cellUnder(councilWorkbook(moved), 'Decisions', 'Parks 1', 'Date'),
        },
        then: '7,056',
        now: '7,156',
        moved: [
          {
            of: 'figure',
            measure: 'visits',
            then: { words: '7,056', value: 7056 },
            now: { words: '7,156', value: 7156 },
          },
        ],
      },
    ]);
    expect(moved.decisions).toEqual(decided.decisions);
    expect(outdated(readBack(readBack(moved)))).toEqual(outdated(moved));
  });

  it('is no longer outdated where the figure comes back to what it was', () => {
    const back = withReturn(withReturn(decided, { visits: 7156 }), { visits: 7056 });
    expect(outdated(back)).toEqual([]);
  });

  it('typed into the sheet was taken on the figures of that workbook, not on those that come in after', () => {
    const cell = (header: string): string => cellUnder(councilWorkbook(asked), 'Decisions', 'Parks 1', header);
    const asked = yearOf(plan, [sent({ visits: 'lots' })]);
    const typed = readBack(asked, {
      Decisions: {
        [cell('Decision')]: 'Achieved',
        [cell('Reason')]: 'It is so.',
        [cell('Name')]: 'A. Officer',
        [cell('Date')]: '2025-05-20',
      },
    });
    const [finding] = outdated(withReturn(typed, { visits: 3 }));
    expect(finding).toMatchObject({ then: '"lots", which can\'t be used', now: '3' });
    expect(finding?.message).toContain('By rule: then Needs a decision, now Not achieved.');
  });

  it('of a file that says the same again confirms nothing', () => {
    const decisions = { ...NOTHING_DECIDED, statuses: [{ ...DECIDED, on: '2025-05-20' }] };
    const first = updateYear(year, { decisions });
    const moved = updateYear(withReturn(readBack(first), { visits: 7156 }), { decisions });
    const again = updateYear(readBack(moved), { decisions });
    expect([first, moved, again].map((each) => outdated(each).length)).toEqual([0, 1, 1]);
  });

  it('is confirmed by another date, by any other change, and by deciding anew', () => {
    const moved = withReturn(decided, { visits: 7156 });
    const workbook = councilWorkbook(moved);
    const retyped = (header: string, value: string): CouncilYear =>
      readBack(moved, { Decisions: { [cellUnder(workbook, 'Decisions', 'Parks 1', header)]: value } });
    expect(outdated(retyped('Date', '2025-06-01'))).toEqual([]);
    expect(outdated(retyped('Reason', 'It is still so.'))).toEqual([]);
    expect(outdated(retyped('Date', '20 May 2025'))).toHaveLength(1);
    expect(outdated(withDecision(moved, ROW))).toEqual([]);
    expect(outdated(readBack(withReturn(retyped('Date', '2025-06-01'), { visits: 8000 })))).toMatchObject([
      { then: '7,156', now: '8,000' },
    ]);
  });

  it('can be taken before a return is in, which is said until it comes, and then found', () => {
    const early = withDecision(yearOf(plan, []), { ...ROW, decision: 'Not achieved' });
    const checks = (of: CouncilYear) => tableRows(councilWorkbook(of), 'Decisions', ['Check']);
    expect(checks(readBack(early))).toContainEqual([
      'Taken before the information from Green Trust and Bin Crew came in.',
    ]);
    const come = withReturn(readBack(early), { visits: 12 });
    expect(outdated(come)).toMatchObject([{ then: 'not received from Green Trust and Bin Crew', now: '12' }]);
    expect(checks(come)).toContainEqual([
      [
        '⚠ Figures have moved. By rule: then Information not received, now Achieved.',
        'Visits: then not received from Green Trust and Bin Crew, now 12. Date it anew to confirm it, or change it.',
      ].join(' '),
    ]);
  });

  it('is outdated by another text, another value of the period before, and values that come to disagree', () => {
    const text = withReturn(decided, { visits: 7056 }, { texts: { 'Parks 1': 'We counted every gate.' } });
    expect(outdated(text)).toMatchObject([{ then: 'nothing', now: '"We counted every gate."' }]);
    const visits = plan.measures[0]!;
    const another = { ...plan, measures: [{ ...visits, previous: { value: 12, qualifier: 'exactly' as const } }] };
    expect(outdated(updateYear(decided, { plan: another }))).toMatchObject([{ then: 'nothing', now: '12' }]);
    const crew = receivedReturn(plan, handedIn(plan, { partner: 'bin-crew', figures: { visits: 6 } }));
    expect(outdated(updateYear(decided, { received: [crew] }))).toMatchObject([
      { then: '7,056', now: '7,056 from Green Trust and 6 from Bin Crew, which disagree' },
    ]);
  });

  it('isn’t outdated by the same figure from its parts, or in a workbook’s cell', () => {
    const share = planOf({
      measures: [
        {
          id: 'visits',
          answer: { kind: 'percentage', decimals: 1, mayExceed100: false },
          target: { rule: 'at least', value: 50 },
        },
      ],
    });
    const third = handedIn(share, {
      partner: 'green-trust',
      figures: { visits: { kind: 'number', value: 100 / 3, qualifier: 'exactly' } },
    });
    expect(outdated(readBack(readBack(withDecision(yearOf(share, [third]), ROW))))).toEqual([]);
  });

  it('says in the Summary that it is outdated, in words', () => {
    const moved = withReturn(decided, { visits: 7156 });
    expect(tableRows(councilWorkbook(moved), 'Summary', ['Ref', 'Reason for decision'])[0]).toEqual([
      'Parks 1',
      '⚠ Decided before figures or texts moved: see the Decisions sheet. It is so.',
    ]);
  });

  it('isn’t said to be outdated where the plan has switched that off', () => {
    const off = { ...plan, switchedOff: [{ check: 'decision-outdated', reason: 'We look ourselves.' }] };
    expect(outdated(withReturn({ ...decided, plan: off }, { visits: 7156 }))).toEqual([]);
  });
});

describe('a choice between values', () => {
  const CHOICE = { about: 'visits', file: 'bin-crew.xlsx', reason: 'It is so.', by: 'A. Officer', on: '2025-05-20' };
  const crew = handedIn(plan, { partner: 'bin-crew', figures: { visits: 6 } });
  const chosen = yearOf(plan, [sent({ visits: 9 }), crew], { choices: [CHOICE] });

  it('is found to be outdated once one of the values is another, and still settles them', () => {
    expect(outdated(chosen)).toEqual([]);
    const moved = withReturn(readBack(chosen), { visits: 10 });
    expect(outdated(moved)).toMatchObject([
      {
        check: 'choice-outdated',
        message: [
          'visits: figures have moved since the choice was made. green-trust.xlsx: then 9, now 10.',
          'It stays as it is: bin-crew.xlsx (A. Officer, 20 May 2025).',
        ].join(' '),
        then: '9',
        now: '10',
        place: { measure: 'visits', priority: 'Parks 1', sheet: 'Decisions' },
      },
    ]);
    expect(resultsOf(moved).consolidated.evidence[0]).toMatchObject({ state: 'entered', figure: { value: 6 } });
    const { decision, ...rest } = { ...CHOICE, decision: CHOICE.file };
    expect(outdated(withDecision(moved, { ...rest, decision }))).toEqual([]);
  });

  it('made in a file before the values are in was made on those that come first', () => {
    const early = yearOf(plan, [crew], { choices: [CHOICE] });
    const both = withReturn(readBack(early), { visits: 9 });
    expect(outdated(both)).toEqual([]);
    expect(outdated(withReturn(readBack(both), { visits: 10 }))).toMatchObject([{ then: '9', now: '10' }]);
  });
});
