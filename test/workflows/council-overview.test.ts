import { withDecision } from '../../src/core/consolidation/update-year';
import { Trouble } from '../../src/core/trouble';
import type { CouncilYear } from '../../src/core/consolidation/council-year';
import { readCouncilYear } from '../../src/documents/council-workbook';
import { councilOverview } from '../../src/workflows/council-overview';
import { yearOf } from '../builders/council';
import { handedIn } from '../builders/handed-in';
import { exampleCouncil } from '../builders/opened-example';
import { planOf } from '../builders/returns';

async function yearOfExample(partners?: readonly string[]): Promise<CouncilYear> {
  const year = readCouncilYear(await exampleCouncil(partners));
  if (year instanceof Trouble) throw year;
  return year;
}

describe('where the year stands', () => {
  it('says the headline, the statuses, what is in and what is still owed by whom', async () => {
    const overview = councilOverview(await yearOfExample());
    expect(overview).toMatchObject({
      counts: [
        { word: 'Achieved', tone: 'good', count: 25 },
        { word: 'Information not received', tone: 'missing', count: 1 },
      ],
      returns: { asked: 9, received: 9, late: 0 },
      owed: [{ partner: 'Kent County Council', isReceived: true, what: '2 figures (Safe 4, Caring 3)' }],
      decisions: { made: 12, waiting: [], conflicts: 0, incomplete: 0 },
    });
    expect(overview.headline).toMatch(/^25 of the 26 priorities were achieved \(96%\)\./);
  });

  it('names the partners whose whole return is owed', async () => {
    const { returns, owed } = councilOverview(await yearOfExample(['kent-police']));
    expect(returns).toEqual({ asked: 9, received: 1, late: 0 });
    expect(owed.filter(({ isReceived }) => !isReceived)).toHaveLength(8);
  });

  it('counts findings that are open, and neither notes nor what is explained', async () => {
    const year = await yearOfExample();
    const finding = { check: 'range', message: '', fix: '', place: {} };
    const { findings } = councilOverview({
      ...year,
      returns: year.returns.map((each, at) => ({
        ...each,
        findings:
          at > 0
            ? []
            : [
                { ...finding, severity: 'error' },
                { ...finding, severity: 'query' },
                { ...finding, severity: 'query', explained: 'It snowed.' },
                { ...finding, severity: 'note' },
              ],
      })),
    });
    expect(findings).toEqual({ toFix: 1, toExplain: 1, unreadable: 0 });
  });

  it('names the priorities that wait for a decision', async () => {
    const year = await yearOfExample();
    const { decisions } = councilOverview({ ...year, decisions: { ...year.decisions, statuses: [] } });
    expect(decisions.made).toBe(0);
    expect(decisions.waiting.length).toBeGreaterThan(0);
  });

  it('counts values that disagree until an officer has chosen one', () => {
    const measures = [{ id: 'bins', reporters: ['green-trust', 'bin-crew'] }];
    const plan = planOf({ measures });
    const year = yearOf(plan, [
      handedIn(plan, { partner: 'green-trust', figures: { bins: 41 } }),
      handedIn(plan, { partner: 'bin-crew', figures: { bins: 40 } }),
    ]);
    expect(councilOverview(year).decisions.conflicts).toBe(1);
    const row = { about: 'bins', decision: 'bin-crew.xlsx', reason: 'They empty them.', by: 'J. Officer', on: '' };
    expect(councilOverview(withDecision(year, row)).decisions.conflicts).toBe(0);
  });
});
