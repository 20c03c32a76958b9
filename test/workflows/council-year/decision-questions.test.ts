import type { CouncilYear } from '../../../src/core/consolidation/council-year';
import { withDecision, withoutDecision } from '../../../src/core/consolidation/update-year';
import { resultsOf } from '../../../src/documents/council-workbook';
import { decisionQuestion, decisionQuestions } from '../../../src/workflows/council-year/decision-questions';
import { readBack, yearOf } from '../../builders/council';
import { handedIn } from '../../builders/handed-in';
import { planOf } from '../../builders/returns';

const plan = planOf({
  measures: [
    {
      id: 'bins',
      priority: 'Parks 2',
      title: 'Bins emptied',
      answer: { kind: 'count', unit: 'bins' },
      target: { rule: 'at least', value: 10 },
      reporters: ['green-trust', 'bin-crew'],
    },
  ],
  priorities: [
    { ref: 'Parks 1', text: { from: ['green-trust'], prompt: 'What was done.', minWords: 1, maxWords: 50 } },
    { ref: 'Parks 2' },
  ],
});

const RETURNS = [
  handedIn(plan, { partner: 'green-trust', figures: { bins: 12 }, texts: { 'Parks 1': 'The parks were open.' } }),
  handedIn(plan, { partner: 'bin-crew', figures: { bins: 31 } }),
];

const year = (): CouncilYear => readBack(yearOf(plan, RETURNS));
const ENTERED = { reason: 'The trust counted twice.', by: 'A. Officer', on: '2025-05-20' };

describe('what an officer is asked to decide', () => {
  it('is each conflict, with a file for each value, and each priority that no rule decides', () => {
    expect(decisionQuestions(year())).toMatchObject([
      {
        about: 'bins',
        kind: 'value',
        ref: 'Parks 2',
        state: 'open',
        choices: [{ value: 'green-trust.xlsx' }, { value: 'bin-crew.xlsx' }],
      },
      {
        about: 'Parks 1',
        kind: 'status',
        state: 'open',
        rule: 'The council decides',
        texts: [{ text: 'The parks were open.', file: 'green-trust.xlsx' }],
      },
      {
        about: 'Parks 2',
        kind: 'status',
        figures: [{ title: 'Bins emptied', value: 'Values disagree', target: 'At least 10', outcome: 'Not known' }],
      },
    ]);
  });

  it('can be any other priority', () => {
    const settled = readBack(withDecision(year(), { about: 'bins', decision: 'bin-crew.xlsx', ...ENTERED }));
    expect(decisionQuestions(settled).map(({ about, state }) => [about, state])).toEqual([
      ['bins', 'taken'],
      ['Parks 1', 'open'],
    ]);
    expect(decisionQuestion(settled, 'Parks 2')).toMatchObject({
      state: 'open',
      computed: 'Achieved',
      figures: [{ value: '31', outcome: 'Met' }],
    });
    expect(decisionQuestion(settled, 'Parks 9')).toBeUndefined();
  });
});

describe('a decision', () => {
  it('gives the status, and stands in the workbook with its reason', () => {
    const decided = withDecision(year(), { about: 'Parks 1', decision: 'Partly achieved', ...ENTERED });
    expect(resultsOf(decided).statuses.find(({ priority }) => priority === 'Parks 1')).toMatchObject({
      published: 'partly-achieved',
      basis: 'decision',
    });
    expect(readBack(decided).decisions.statuses).toEqual([
      { priority: 'Parks 1', status: 'partly-achieved', ...ENTERED },
    ]);
  });

  it('takes the place of an earlier one, and can be taken back', () => {
    const first = withDecision(year(), { about: 'Parks 1', decision: 'Achieved', ...ENTERED });
    const second = withDecision(first, { about: 'Parks 1', decision: 'Not achieved', ...ENTERED });
    expect(second.decisions.statuses).toMatchObject([{ status: 'not-achieved' }]);
    expect(withoutDecision(second, 'Parks 1')).toEqual(year());
  });

  it('takes the place of what was begun, and what was said of that goes', () => {
    const drafts = [{ about: 'Parks 1', decision: 'Achieved', reason: '', by: '', on: '' }];
    const begun = readBack({ ...year(), drafts });
    expect(resultsOf(begun).typed).toHaveLength(1);
    const decided = withDecision(begun, { about: 'Parks 1', decision: 'Achieved', ...ENTERED });
    expect(resultsOf(decided).findings.filter(({ check }) => check === 'unclear-decision')).toEqual([]);
    expect(decided.drafts).toEqual([]);
  });

  it('that isn’t complete is begun, and not taken', () => {
    const begun = withDecision(year(), { about: 'Parks 1', decision: 'Achieved', ...ENTERED, by: '' });
    expect(begun.decisions.statuses).toEqual([]);
    expect(resultsOf(begun).typed.map(({ message }) => message)).toEqual([
      "The decision about Parks 1 lacks a name. It isn't taken.",
    ]);
  });

  it('made twice on the sheet is taken once, and both rows stay', () => {
    const row = { about: 'Parks 1', decision: 'Achieved', ...ENTERED };
    const drafts = [
      { ...row, decision: 'Not achieved' },
      { ...row, decision: '', by: '' },
    ];
    const twice = { ...withDecision(year(), row), drafts };
    expect(readBack(twice)).toEqual(twice);
    expect(resultsOf(twice).typed.map(({ message, place }) => [message, place.cell])).toEqual([
      ['Parks 1 is decided more than once on the Decisions sheet. The first decision is taken.', 'D8'],
      ["The decision about Parks 1 lacks a decision and a name. It isn't taken.", 'D9'],
    ]);
  });
});
