import { consolidate } from '../../src/core/consolidation/consolidate';
import type { Decisions } from '../../src/core/consolidation/types';
import { findingsOf } from '../../src/core/checks';
import type { Plan } from '../../src/core/plan/plan';
import { annualReport } from '../../src/documents/annual-report/annual-report';
import { newYear } from '../../src/core/consolidation/council-year';
import { receivedReturn } from '../../src/core/consolidation/kept-return';
import { updateYear } from '../../src/core/consolidation/update-year';
import { councilWorkbook, resultsOf } from '../../src/documents/council-workbook';
import { handedIn } from '../builders/handed-in';
import { planOf } from '../builders/returns';
import { watched, type Looks } from '../builders/watched';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

/** Each partner has a theme of its own with two priorities and a measure for each; one more measure may be asked of all. */
function planWith(partners: number, askedOfAll: boolean): Plan {
  const ids = numbers(partners);
  return planOf({
    partners: ids.map((id) => ({ id: `partner-${id}`, name: `Partner ${id}` })),
    themes: ids.map((id) => ({ code: `T${id}`, name: `Theme ${id}`, aim: 'more for all' })),
    priorities: ids.flatMap((id) =>
      [1, 2].map((number) => ({
        ref: `T${id} ${number}`,
        theme: `T${id}`,
        lead: `partner-${id}`,
        text: { from: [`partner-${id}`], prompt: 'What was done.', minWords: 1, maxWords: 90 },
      })),
    ),
    measures: [
      ...ids.flatMap((id) =>
        [1, 2].map((number) => ({
          id: `m-${id}-${number}`,
          priority: `T${id} ${number}`,
          reporters: [`partner-${id}`],
          target: { rule: 'at least' as const, value: 5 },
        })),
      ),
      ...(askedOfAll
        ? [
            {
              id: 'asked-of-all',
              priority: 'T1 1',
              answer: { kind: 'yes-no' as const },
              target: { rule: 'yes' as const },
              reporters: ids.map((id) => `partner-${id}`),
            },
          ]
        : []),
    ],
  });
}

/** Every partner sends two files, which agree about one measure and differ about the other and about a text. */
function returnsFor(plan: Plan) {
  return plan.partners.flatMap(({ id }, index) =>
    [1, 2].map((file) =>
      handedIn(plan, {
        partner: id,
        file: `${id} ${file}.xlsx`,
        figures: {
          [`m-${index + 1}-1`]: 7,
          [`m-${index + 1}-2`]: file,
          'asked-of-all': { kind: 'yes-no', value: true },
        },
        texts: { [`T${index + 1} 1`]: 'We did much.', [`T${index + 1} 2`]: `We did ${file} things.` },
        signed: '2025-05-01',
      }),
    ),
  );
}

function decisionsFor(plan: Plan): Decisions {
  const officer = { reason: 'Asked.', by: 'Ann Lee', on: '2025-05-20' };
  return {
    statuses: plan.priorities.map(({ ref }) => ({ priority: ref, status: 'achieved', ...officer })),
    choices: plan.partners.map(({ id }, index) => ({ about: `m-${index + 1}-2`, file: `${id} 2.xlsx`, ...officer })),
    received: plan.partners.map(({ id }) => ({ partner: id, on: '2025-05-02' })),
  };
}

/** How often each step looks into a list of what it is handed. */
function looksOfEachStep(partners: number): Record<string, number> {
  const looks: Looks = { count: 0 };
  const looked: Record<string, number> = {};
  const step = <Result>(name: string, result: () => Result): Result => {
    looks.count = 0;
    const made = result();
    looked[name] = looks.count;
    return watched(made, looks);
  };
  const apart = watched(planWith(partners, false), looks);
  const eachApart = watched(returnsFor(apart), looks);
  step('checking', () => eachApart.map((each) => findingsOf(each.return, apart)));
  const plan = watched(planWith(partners, true), looks);
  const decisions = watched(decisionsFor(plan), looks);
  const returns = watched(returnsFor(plan), looks);
  const received = step('taking in', () => returns.map((each) => receivedReturn(plan, each)));
  const year = step('updating', () => updateYear(newYear(plan), { received, decisions }));
  step('consolidating', () => consolidate(year));
  const drafts = watched(
    plan.priorities.map(({ ref }) => ({ about: ref, decision: '', reason: 'Later.', by: '', on: '' })),
    looks,
  );
  const begun = { ...year, drafts };
  const results = step('working everything out', () => resultsOf(begun));
  step('describing the workbook', () => councilWorkbook(begun));
  step('describing the report', () => annualReport(results));
  return looked;
}

describe('with four times as many partners', () => {
  const [few, many] = [looksOfEachStep(10), looksOfEachStep(40)];

  it.each(Object.keys(few))('%s looks into lists no more than about four times as often', (name) => {
    expect(few[name]).toBeGreaterThan(10);
    expect((many[name] ?? 0) / (few[name] ?? 1)).toBeLessThan(5);
  });
});
