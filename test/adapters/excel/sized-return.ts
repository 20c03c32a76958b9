import type { Measure } from '../../../src/core/plan/measure';
import type { Plan } from '../../../src/core/plan/plan';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import type { WorkbookDescription } from '../../../src/documents/sheet';
import { PARTNER, planOf } from '../../builders/returns';
import type { Book } from '../../excel-host/workbook/model';
import { describedBook } from './described-book';

/** A normal return, ten and a hundred times as much. */
export const SIZES = [26, 260, 2600] as const;

const MEASURES_A_PRIORITY = 4;

/** A plan that asks so many measures of one partner, and a text for every four of them. */
export function sizedPlan(measures: number): Plan {
  const priorities = Array.from(
    { length: Math.ceil(measures / MEASURES_A_PRIORITY) },
    (_, index) => `Parks ${index + 1}`,
  );
  return planOf({
    measures: Array.from({ length: measures }, (_, index) => ({
      id: `measure-${index + 1}`,
      priority: priorities[Math.floor(index / MEASURES_A_PRIORITY)] ?? '',
      title: `Measure ${index + 1}`,
      definition: 'Everything of the kind that happened in the area during the year, each once.',
      ...answerOf(index),
    })),
    priorities: priorities.map((ref) => ({
      ref,
      text: { from: [PARTNER], prompt: 'What was done, and what came of it.', minWords: 3, maxWords: 200 },
    })),
  });
}

function answerOf(index: number): Partial<Measure> {
  switch (index % 4) {
    case 0:
      return {
        answer: { kind: 'percentage', decimals: 0, mayExceed100: false },
        target: { rule: 'at least', value: 80 },
        parts: { numerator: 'met', denominator: 'all', required: false },
      };
    case 1:
      return { answer: { kind: 'yes-no' }, target: { rule: 'yes' } };
    case 2:
      return { answer: { kind: 'milestone' }, target: { rule: 'milestone', accept: ['on track', 'completed'] } };
    default:
      return {
        answer: { kind: 'count', unit: 'things' },
        target: { rule: 'increase', on: 'last year' },
        previous: { value: 1000 + index, qualifier: 'exactly' },
      };
  }
}

/** The return with an entry for every measure and a text for every priority, as yet unsigned. */
export function sizedReturn(measures: number): WorkbookDescription {
  const plan = sizedPlan(measures);
  const entries = plan.measures.map(
    ({ id }, index) => [id, { value: [90, 'Yes', 'completed', 5000 + index][index % 4] }] as const,
  );
  return returnWorkbook(plan, PARTNER, {
    entries: new Map(entries),
    texts: new Map(plan.priorities.map(({ ref }) => [ref, `The parks of ${ref} were open all year.`])),
  });
}

/** Entry columns of Figures and Narrative, and where "Start here" is typed into. */
const OPEN = { 'Figures': [6, 11], 'Narrative': [3, 3], 'Start here': [1, 1] } as const;

export const sizedBook = (measures: number): Book => describedBook(sizedReturn(measures), 'green-trust.xlsx', OPEN);
