import fc from 'fast-check';
import { consolidationJson } from '../../src/cli/json';
import { STATUS_KINDS, statusWord, type StatusKind } from '../../src/core/plan/status-kind';
import type { CouncilYear } from '../../src/core/consolidation/council-year';
import { headlineSentences } from '../../src/core/narrative/headline-block';
import { annualReport } from '../../src/documents/annual-report/annual-report';
import { readCouncilYear, resultsOf } from '../../src/documents/council-workbook';
import { summarySheet } from '../../src/documents/council-workbook/summary-sheet';
import type { TableBlock } from '../../src/documents/sheet';
import { shownValue } from '../../src/documents/spreadsheet/shown-value';
import { councilOverview } from '../../src/workflows/council-overview';
import { exampleCouncil } from '../builders/opened-example';
import { propertyRuns } from '../builders/property-runs';

/** The example's year after the returns of these partners came in. */
async function yearOfExample(partners?: readonly string[]): Promise<CouncilYear> {
  const year = readCouncilYear(await exampleCouncil(partners));
  if (!('plan' in year)) throw year;
  return year;
}

type Counts = Readonly<Record<string, number>>;

const withoutNone = (counts: Counts): Counts =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

/** The counts of all priorities by the status's word, as each door gives them. */
function countsAtEachDoor(year: CouncilYear): Readonly<Record<string, Counts>> {
  const results = resultsOf(year);
  const { plan, headline } = results;
  const sheet = summarySheet(results).blocks.find((block): block is TableBlock => block.kind === 'table');
  const all = sheet?.rows.at(-1) ?? [];
  const ofSheet = sheet?.columns.map(({ header }, at) => [header, Number(all[at]?.value)] as const).slice(3) ?? [];
  const report = annualReport(results).parts.find((part) => part.kind === 'table');
  const last = report?.rows.at(-1) ?? [];
  const ofReport = report?.columns.map(({ header }, at) => [header, Number(last[at]?.text)] as const).slice(2) ?? [];
  return {
    results: withoutNone(
      Object.fromEntries(STATUS_KINDS.map((kind) => [statusWord(kind, plan), headline.counts[kind]])),
    ),
    json: withoutNone(consolidationJson(results).headline.counts),
    page: Object.fromEntries(councilOverview(year).counts.map(({ word, count }) => [word, count])),
    sheet: withoutNone(Object.fromEntries(ofSheet)),
    report: withoutNone(Object.fromEntries(ofReport)),
  };
}

/** The share achieved of all priorities, as each door gives it. */
function sharesAtEachDoor(year: CouncilYear): readonly string[] {
  const results = resultsOf(year);
  const { plan, headline } = results;
  const sheet = summarySheet(results).blocks.find((block): block is TableBlock => block.kind === 'table');
  const share = sheet?.rows.at(-1)?.[2];
  const said = /\((\d+%)\)/.exec(headlineSentences(headline, plan).join(' '))?.[1] ?? '';
  return [
    `${consolidationJson(results).headline.percentOfAll[statusWord('achieved', plan)]}%`,
    share ? shownValue(share) : '',
    headline.counts.achieved > 0 ? said : '0%',
  ];
}

test('the example, whole and in parts, has the same counts and shares at every door', async () => {
  for (const partners of [undefined, [], ['kent-police'], ['kent-police', 'moat-housing', 'compaid']]) {
    const year = await yearOfExample(partners);
    const { results, ...doors } = countsAtEachDoor(year);
    for (const [door, counts] of Object.entries(doors)) expect({ door, counts }).toEqual({ door, counts: results });
    expect(new Set(sharesAtEachDoor(year)).size).toBe(1);
    expect(councilOverview(year).headline).toBe(headlineSentences(resultsOf(year).headline, year.plan).join(' '));
    expect(consolidationJson(resultsOf(year)).findings).toHaveLength(
      year.unreadable.length + resultsOf(year).findings.length,
    );
  }
});

test('years decided at random have the same counts and shares at every door', async () => {
  const year = await yearOfExample();
  const kinds = fc.array(fc.constantFrom<StatusKind>('achieved', 'partly-achieved', 'not-achieved', 'not-applicable'), {
    minLength: year.plan.priorities.length,
    maxLength: year.plan.priorities.length,
  });
  fc.assert(
    fc.property(kinds, (chosen) => {
      const statuses = year.plan.priorities.map(({ ref }, at) => ({
        priority: ref,
        status: chosen[at] ?? 'achieved',
        reason: 'As agreed.',
        by: 'Ann Lee',
        on: '2022-05-20',
      }));
      const decided = { ...year, decisions: { ...year.decisions, statuses } };
      const { results, ...doors } = countsAtEachDoor(decided);
      for (const [door, counts] of Object.entries(doors)) expect({ door, counts }).toEqual({ door, counts: results });
      expect(new Set(sharesAtEachDoor(decided)).size).toBe(1);
    }),
    propertyRuns(20),
  );
});
