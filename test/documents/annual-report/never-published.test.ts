import type { Plan } from '../../../src/core/plan/plan';
import { returnOf } from '../../../src/core/returns/read-return';
import { findingsOf } from '../../../src/core/checks';
import { Trouble } from '../../../src/core/trouble';
import { annualReport } from '../../../src/documents/annual-report/annual-report';
import { councilWorkbook, resultsOf } from '../../../src/documents/council-workbook';
import type { PrefilledEntry } from '../../../src/documents/return-workbook/prefill';
import { returnWorkbook } from '../../../src/documents/return-workbook/return-workbook';
import { contentOf, yearOf } from '../../builders/council';
import { PARTNER, planOf } from '../../builders/returns';

const before = { value: 3, qualifier: 'exactly' } as const;
const plan: Plan = planOf({
  disclosure: { threshold: 5 },
  measures: [
    { id: 'secret', title: 'Families helped' },
    { id: 'small', title: 'Fires', previous: before },
    { id: 'grown', title: 'Floods', previous: before },
    { id: 'broken', title: 'Visits', priority: 'Parks 2' },
    { id: 'none', title: 'Cases resolved', priority: 'Parks 3' },
    { id: 'other', title: 'Bridges', priority: 'Parks 3' },
  ],
});

const ENTRIES: Record<string, PrefilledEntry> = {
  secret: { value: 987654, qualifier: 'confidential', comment: 'There are 987654 of them' },
  small: { value: 4 },
  grown: { value: 7777 },
  broken: { value: '[x]', comment: 'The counter broke in May.' },
  none: { qualifier: 'none arose', comment: 'No cases were reported' },
  other: { value: 'not applicable', comment: 'All bridges were closed' },
};

const sheets = returnWorkbook(plan, PARTNER, { entries: new Map(Object.entries(ENTRIES)), texts: new Map() });
const returned = returnOf(contentOf(sheets), plan);
if (returned instanceof Trouble) throw returned;
const results = resultsOf(yearOf(plan, [{ return: returned, findings: findingsOf(returned, plan) }]));
const report = JSON.stringify(annualReport(results));
const workbook = councilWorkbook(results);
const sheetText = (name: string): string => JSON.stringify(workbook.sheets.find((sheet) => sheet.name === name));

describe('what a report never publishes', () => {
  it('is a confidential value, in the report, the Summary or the Narrative; only the Figures sheet has it', () => {
    for (const text of [report, sheetText('Summary'), sheetText('Narrative')]) expect(text).not.toContain('987654');
    expect(sheetText('Figures')).toContain('987654');
  });

  it('is a number below the threshold, now or last year, or a change that gives it away', () => {
    expect(report).toContain('Numbers from 1 to 4 are not given exactly, so that nobody can be recognised.');
    expect(report.match(/fewer than 5/g)?.length).toBeGreaterThanOrEqual(3);
    expect(report).not.toMatch(/7,774|increase|decrease/);
    expect(sheetText('Summary')).toContain('fewer than 5');
    expect(JSON.stringify(sheets)).not.toContain('"value":3,"qualifier"');
  });
});

describe('what a report says where there is no figure', () => {
  it('is who says so and why', () => {
    expect(report).toContain('Cases resolved: none arose this year: No cases were reported (');
    expect(report).toContain('Bridges: not applicable this year: All bridges were closed (');
    expect(report).toContain('not available: The counter broke in May');
  });

  it('gives the statuses that the plan asks for', () => {
    expect(results.statuses.map(({ computed }) => computed)).toEqual([
      'needs-decision',
      'not-received',
      'not-applicable',
    ]);
  });
});
