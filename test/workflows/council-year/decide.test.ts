import { Trouble } from '../../../src/core/trouble';
import { contentOf } from '../../../src/documents/content-of';
import {
  councilRecordOf,
  councilWorkbook,
  type CouncilRecord,
  type CouncilState,
} from '../../../src/documents/council-workbook';
import { decided, undecided } from '../../../src/workflows/council-year/decide';
import { decisionQuestion, decisionQuestions } from '../../../src/workflows/council-year/decision-questions';
import { councilState } from '../../builders/council';
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

function recordOf(state: CouncilState): CouncilRecord {
  const record = councilRecordOf(contentOf(councilWorkbook(state), 'council.xlsx'));
  if (record instanceof Trouble) throw record;
  return record;
}

const year = (): CouncilRecord => recordOf(councilState(plan, RETURNS));
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
    const settled = recordOf(decided(year(), { about: 'bins', decision: 'bin-crew.xlsx', ...ENTERED }));
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
    const state = decided(year(), { about: 'Parks 1', decision: 'Partly achieved', ...ENTERED });
    expect(state.statuses.find(({ priority }) => priority === 'Parks 1')).toMatchObject({
      published: 'partly-achieved',
      basis: 'decision',
    });
    expect(recordOf(state).decisions.statuses).toEqual([
      { priority: 'Parks 1', status: 'partly-achieved', ...ENTERED },
    ]);
  });

  it('takes the place of an earlier one, and can be taken back', () => {
    const first = recordOf(decided(year(), { about: 'Parks 1', decision: 'Achieved', ...ENTERED }));
    const second = recordOf(decided(first, { about: 'Parks 1', decision: 'Not achieved', ...ENTERED }));
    expect(second.decisions.statuses).toMatchObject([{ status: 'not-achieved' }]);
    expect(recordOf(undecided(second, 'Parks 1')).decisions.statuses).toEqual([]);
  });

  it('takes the place of what was begun, and what was said of that goes', () => {
    const begun = recordOf(
      councilState(
        plan,
        RETURNS,
        {},
        { drafts: [{ about: 'Parks 1', decision: 'Achieved', reason: '', by: '', on: '' }] },
      ),
    );
    expect(begun.readingFindings).toHaveLength(1);
    const state = decided(begun, { about: 'Parks 1', decision: 'Achieved', ...ENTERED });
    expect(state.findings.filter(({ check }) => check === 'unclear-decision')).toEqual([]);
    expect(recordOf(state)).toMatchObject({ drafts: [], readingFindings: [] });
  });
});
