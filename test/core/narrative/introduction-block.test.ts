import { introductionBlock } from '../../../src/core/narrative/introduction-block';
import type { Receipt } from '../../../src/core/consolidation/types';
import type { PlanSketch } from '../../../src/core/checks/example';
import { aHeadline, aReceipt } from '../../builders/narrative';
import { planOf } from '../../builders/returns';

function introduction(plan: PlanSketch = {}, receipts: readonly Receipt[] = []): string {
  const block = introductionBlock({ plan: planOf(plan), statuses: [], headline: aHeadline({}), texts: [], receipts });
  return block.parts.map((part) => (part.kind === 'paragraph' ? part.text : '')).join('\n');
}

const returns = (...states: Receipt['state'][]): readonly Receipt[] => states.map((state) => aReceipt({ state }));

const partner = (id: string): { id: string; name: string } => ({ id, name: id });

describe('the introduction', () => {
  it('says the period, its place in the action plan, and the size of the plan', () => {
    expect(introduction()).toBe(
      'This report covers 2024/25, from 1 April 2024 to 31 March 2025. That is the second of the three years of the 2023-26 action plan. ' +
        'The plan has one priority in one theme, and two partners work on it.',
    );
  });

  it("begins with the plan's own paragraphs", () => {
    expect(introduction({ introduction: ['Welcome to our parks.'] }).split('\n')[0]).toBe('Welcome to our parks.');
  });

  it.each([
    [{ label: '2022-25', ends: '2025-03-31' }, 'That is the last of the three years of the 2022-25 action plan.'],
    [{ label: '2024-26', ends: '2026-03-31' }, 'That is the first of the two years of the 2024-26 action plan.'],
    [{ label: '2024/25', ends: '2025-03-31' }, 'That is the only year of the 2024/25 action plan.'],
    [{ label: 'Greener parks', ends: '2026-03-31' }, 'The Greener parks action plan runs until 31 March 2026.'],
    [{ label: 'Greener parks', ends: '2024-12-31' }, 'The Greener parks action plan ended on 31 December 2024.'],
    [{ label: '2023-25', ends: '2025-12-31' }, 'The 2023-25 action plan runs until 31 December 2025.'],
  ])('says of %j: %s', (actionPlan, sentence) => {
    expect(introduction({ actionPlan })).toContain(` ${sentence} `);
  });

  it('counts calendar years whole', () => {
    const period = {
      label: '2024',
      start: '2024-01-01',
      end: '2024-12-31',
      previousLabel: '2023',
      returnBy: '2025-02-01',
      noun: 'year' as const,
    };
    expect(introduction({ period, actionPlan: { label: '2023-25', ends: '2025-12-31' } })).toContain(
      'That is the second of the three years of the 2023-25 action plan.',
    );
  });

  it('claims no year of the plan for a quarter', () => {
    const period = {
      label: 'Quarter 2 of 2024/25',
      start: '2024-07-01',
      end: '2024-09-30',
      previousLabel: 'Quarter 1 of 2024/25',
      returnBy: '2024-10-15',
      noun: 'quarter' as const,
    };
    expect(introduction({ period })).toContain(
      'This report covers Quarter 2 of 2024/25, from 1 July 2024 to 30 September 2024. The 2023-26 action plan runs until 31 March 2026.',
    );
  });

  it('counts many priorities, themes and partners', () => {
    const themes = ['A', 'B'].map((code) => ({ code, name: code, aim: 'more' }));
    const priorities = Array.from({ length: 11 }, (_, index) => ({ ref: `A ${index}`, theme: 'A' }));
    expect(introduction({ themes, priorities, measures: [], partners: [partner('green-trust')] })).toContain(
      'The plan has 11 priorities in two themes, and one partner works on it.',
    );
  });

  it.each([
    [returns('nothing asked'), ''],
    [returns('received'), 'The one partner asked for a return sent it.'],
    [returns('not received'), 'The one partner asked for a return has not sent it.'],
    [returns('received', 'received'), 'Both partners asked for a return sent it.'],
    [returns('received', 'received', 'received', 'nothing asked'), 'All three partners asked for a return sent it.'],
    [returns('not received', 'not received'), 'None of the two partners asked for a return has sent it.'],
    [returns('received', 'not received', 'not received'), 'Of the three partners asked for a return, one has sent it.'],
    [returns('received', 'received', 'not received'), 'Of the three partners asked for a return, two have sent it.'],
  ])('says how many of those asked sent a return (%#)', (receipts, sentence) => {
    expect(introduction({}, receipts)).toMatch(
      new RegExp(`two partners work on it\\.${sentence === '' ? '' : ` ${sentence}`}$`),
    );
  });
});
