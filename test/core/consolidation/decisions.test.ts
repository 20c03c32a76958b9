import type { Decisions } from '../../../src/core/consolidation/types';
import { readDecisions } from '../../../src/core/consolidation/decisions';
import { newYear, type CouncilYear } from '../../../src/core/consolidation/council-year';
import { differingFindings, mergeDecisions } from '../../../src/core/consolidation/merge-decisions';
import type { Decision } from '../../../src/core/status/priority-status';
import { NOTHING_DECIDED } from '../../builders/handed-in';
import { planOf, priorityOf } from '../../builders/returns';

const plan = planOf({
  statusWords: { achieved: 'Green' },
  priorities: [priorityOf({ ref: 'Parks 1', text: { from: ['green-trust'], prompt: 'p', minWords: 1, maxWords: 9 } })],
});
const status = {
  priority: 'Parks 1',
  status: 'Green',
  reason: 'All paths are open.',
  by: 'J. Officer',
  on: '2025-05-20',
};

describe('a decisions file', () => {
  test("is read with the plan's words or the ids of statuses", () => {
    expect(readDecisions({ statuses: [status] }, plan)).toEqual({
      decisions: { ...NOTHING_DECIDED, statuses: [{ ...status, status: 'achieved' }] },
    });
    expect(readDecisions({ statuses: [{ ...status, status: 'partly-achieved' }] }, plan)).toMatchObject({
      decisions: { statuses: [{ status: 'partly-achieved' }] },
    });
  });

  test("holds figures of the council's own, each about one measure and partner of the plan", () => {
    const figure = { measure: 'parks-1-visits', value: '97%', reason: 'They rang.', by: 'J. O.', on: '2025-05-12' };
    expect(readDecisions({ councilFigures: [figure] }, plan)).toMatchObject({
      decisions: { councilFigures: [{ ...figure, partner: '', from: '', typedOver: '' }] },
    });
    expect(readDecisions({ councilFigures: [figure, { ...figure, partner: 'nobody' }] }, plan)).toEqual({
      faults: [
        { path: 'councilFigures[1].partner', reason: 'the plan has no partner "nobody"' },
        {
          path: 'councilFigures[1]',
          reason: 'the figure of "parks-1-visits" is entered twice, here and in councilFigures[0]; keep one',
        },
      ],
    });
    expect(readDecisions({ councilFigures: [{ ...figure, measure: 'parks-1-visit' }] }, plan)).toMatchObject({
      faults: [{ path: 'councilFigures[0].measure' }],
    });
  });

  test('may leave any part out', () => {
    expect(readDecisions({}, plan)).toEqual({ decisions: NOTHING_DECIDED });
  });

  test.each([
    [{ statuses: [{ ...status, reason: ' ' }] }, 'statuses[0].reason', 'is empty'],
    [{ statuses: [{ ...status, by: undefined }] }, 'statuses[0].by', 'is missing'],
    [
      { statuses: [{ ...status, on: '20/05/2025' }] },
      'statuses[0].on',
      'expects a date as year-month-day, such as "2022-05-11", found "20/05/2025"',
    ],
    [{ statuses: [{ ...status, priority: 'Parks 9' }] }, 'statuses[0].priority', 'the plan has no priority "Parks 9"'],
    [{ statuses: [status, status] }, 'statuses[1]', '"Parks 1" is decided twice, here and in statuses[0]; keep one'],
    [{ decisions: [] }, 'decisions', "isn't a field of decisions"],
    [[], 'decisions', 'expects a group of fields, between { and }'],
    [
      { choices: [{ about: 'Parks 2 text', file: 'a.xlsx', reason: 'r', by: 'b', on: '2025-05-20' }] },
      'choices[0].about',
      '"Parks 2 text" is neither the id of a measure nor a text that the plan asks for, such as "Parks 1 text"',
    ],
    [
      { received: [{ partner: 'green-thrust', on: '2025-05-20' }] },
      'received[0].partner',
      'the plan has no partner "green-thrust"; did you mean "green-trust"?',
    ],
  ])("names the path and the reason where it can't be used: %j", (json, path, reason) => {
    expect(readDecisions(json, plan)).toEqual({ faults: [{ path, reason }] });
  });

  test('lists the statuses where one is unknown', () => {
    const read = readDecisions({ statuses: [{ ...status, status: 'Purple' }] }, plan);
    expect(read).toEqual({
      faults: [
        {
          path: 'statuses[0].status',
          reason: expect.stringContaining('"Purple" isn\'t a status of the plan, which are Green, Partly achieved'),
        },
      ],
    });
  });
});

describe('decisions of the workbook and of a file', () => {
  const decided: Decision = { ...status, status: 'achieved' };
  const withStatus = (each: Partial<Decision>): Decisions => ({
    ...NOTHING_DECIDED,
    statuses: [{ ...decided, ...each }],
  });

  const findingsAfter = (merged: Pick<CouncilYear, 'decisions' | 'differing'>) =>
    differingFindings({ ...newYear(plan), ...merged });

  test('are put together', () => {
    const file = { ...NOTHING_DECIDED, received: [{ partner: 'bin-crew', on: '2025-05-20' }] };
    expect(mergeDecisions(withStatus({}), file)).toEqual({
      decisions: { ...withStatus({}), received: file.received },
      differing: [],
    });
  });

  test("that differ leave the later one, of one day the workbook's, and a finding says so", () => {
    const later = mergeDecisions(withStatus({}), withStatus({ status: 'not-achieved', on: '2025-05-21' }));
    expect(later.decisions.statuses).toMatchObject([{ status: 'not-achieved' }]);
    expect(findingsAfter(later).map(({ message }) => message)).toEqual([
      "Parks 1: the decisions file says Not achieved (21 May 2025), the council workbook says Green (20 May 2025). The decisions file's is used.",
    ]);
    const sameDay = mergeDecisions(withStatus({}), withStatus({ status: 'not-achieved' }));
    expect(sameDay.decisions.statuses).toMatchObject([{ status: 'achieved' }]);
    expect(findingsAfter(sameDay)).toMatchObject([
      { check: 'differing-decision', found: 'Not achieved', expected: 'Green' },
    ]);
  });
});
