import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { readKeptSheets } from '../../src/adapters/xlsx/read-kept-sheets';
import { printWorkbook } from '../../src/adapters/xlsx/print-workbook';
import { NO_DECISIONS } from '../../src/core/consolidation/decisions';
import { parsePlan } from '../../src/core/plan/read-plan';
import type { Plan } from '../../src/core/plan/plan';
import { councilWorkbook, resultsOf } from '../../src/documents/council-workbook';
import { consolidateReturns } from '../../src/workflows/consolidate-returns';
import type { NamedBytes } from '../../src/workflows/ports';

const RETURNS = 'examples/sevenoaks-2021-22/returns';

function sevenoaks(): Plan {
  const read = parsePlan(readFileSync('assets/plans/sevenoaks-2019-22.json', 'utf8'));
  if (!('plan' in read)) throw new Error('the plan should be readable');
  return read.plan;
}

async function* files(...names: readonly string[]): AsyncGenerator<NamedBytes> {
  for (const name of names) yield { name, bytes: new Uint8Array(readFileSync(`${RETURNS}/${name}`)) };
}

const ports = { readWorkbook, readKeptSheets };

async function councilFor(plan: Plan, ...names: readonly string[]): Promise<NamedBytes> {
  const { year } = await consolidateReturns({ plan, files: files(...names), decisions: NO_DECISIONS }, ports);
  return { name: 'council.xlsx', bytes: await printWorkbook(councilWorkbook(year)) };
}

describe('updating a council workbook', () => {
  it('keeps a return that was in it and isn’t among the files, and names it', async () => {
    const plan = sevenoaks();
    const earlier = await councilFor(plan, 'kent-police-2021-22.xlsx', 'compaid-2021-22.xlsx');
    const { year, stayed } = await consolidateReturns(
      { plan, files: files('west-kent-extra-2021-22.xlsx'), decisions: NO_DECISIONS, earlier },
      ports,
    );
    expect(year.returns.map(({ file }) => file).sort()).toEqual([
      'compaid-2021-22.xlsx',
      'kent-police-2021-22.xlsx',
      'west-kent-extra-2021-22.xlsx',
    ]);
    expect([...stayed].sort()).toEqual(['compaid-2021-22.xlsx', 'kent-police-2021-22.xlsx']);
  });

  it('takes out the files that are named, and no other', async () => {
    const plan = sevenoaks();
    const earlier = await councilFor(plan, 'kent-police-2021-22.xlsx', 'compaid-2021-22.xlsx');
    const request = { plan, files: files(), decisions: NO_DECISIONS, earlier };
    const { year } = await consolidateReturns({ ...request, takenOut: ['kent-police-2021-22.xlsx'] }, ports);
    expect(year.returns.map(({ file }) => file)).toEqual(['compaid-2021-22.xlsx']);
    await expect(consolidateReturns({ ...request, takenOut: ['kent-police.xlsx'] }, ports)).rejects.toMatchObject({
      code: 'usage',
      message: "kent-police.xlsx can't be taken out: the council workbook has no file of that name.",
    });
  });

  it('keeps what was begun on the Decisions sheet', async () => {
    const plan = sevenoaks();
    const { year } = await consolidateReturns({ plan, files: files(), decisions: NO_DECISIONS }, ports);
    const drafts = [{ about: 'Caring 2', decision: 'Achieved', reason: '', by: 'C. Wren', on: 'soon' }];
    const earlier = { name: 'council.xlsx', bytes: await printWorkbook(councilWorkbook({ ...year, drafts })) };
    const updated = await consolidateReturns(
      { plan, files: files('compaid-2021-22.xlsx'), decisions: NO_DECISIONS, earlier },
      ports,
    );
    expect(updated.year.drafts).toEqual(drafts);
  });

  it('keeps no sheets where nothing reads them, and says of none that it is lost', async () => {
    const plan = sevenoaks();
    const earlier = await councilFor(plan, 'compaid-2021-22.xlsx');
    const request = { plan, files: files(), decisions: NO_DECISIONS, earlier };
    const { year, kept, lost } = await consolidateReturns(request, { readWorkbook });
    expect([year.returns.map(({ file }) => file), kept, lost]).toEqual([['compaid-2021-22.xlsx'], [], []]);
  });

  it('is refused with another period’s workbook, so that last year’s decisions stay in last year', async () => {
    const plan = sevenoaks();
    const earlier = await councilFor({ ...plan, period: { ...plan.period, label: '2020/21' } });
    await expect(
      consolidateReturns({ plan, files: files(), decisions: NO_DECISIONS, earlier }, ports),
    ).rejects.toMatchObject({
      code: 'other-council-workbook',
      message: 'council.xlsx is the council workbook for 2020/21, and this is 2021/22.',
    });
  });

  it('is refused with a file that is no council workbook', async () => {
    const [earlier] = [
      { name: 'compaid-2021-22.xlsx', bytes: new Uint8Array(readFileSync(`${RETURNS}/compaid-2021-22.xlsx`)) },
    ];
    await expect(
      consolidateReturns({ plan: sevenoaks(), files: files(), decisions: NO_DECISIONS, earlier }, ports),
    ).rejects.toMatchObject({ code: 'not-a-council-workbook' });
  });
});

describe('the example of Sevenoaks District', () => {
  it('gives 25 of 26 priorities achieved by the officers’ decisions, and Safe 4 owed by Kent County Council', async () => {
    const plan = sevenoaks();
    const decisions = JSON.parse(readFileSync('examples/sevenoaks-2021-22/decisions.json', 'utf8')) as {
      statuses: { priority: string; reason: string; by: string; on: string }[];
    };
    const statuses = decisions.statuses.map((each) => ({ ...each, status: 'achieved' as const }));
    const names = [
      'age-concern',
      'compaid',
      'kent-county-council',
      'kent-police',
      'moat-housing',
      'sevenoaks-district-council',
      'west-kent-ccg',
      'west-kent-extra',
      'west-kent-housing',
    ].map((id) => `${id}-2021-22.xlsx`);
    const { year } = await consolidateReturns(
      { plan, files: files(...names), decisions: { ...NO_DECISIONS, statuses } },
      ports,
    );
    expect(resultsOf(year).headline).toMatchObject({
      priorities: 26,
      reported: 25,
      counts: { 'achieved': 25, 'not-received': 1 },
      percentOfAll: { 'achieved': 96, 'not-received': 4 },
      percentOfReported: { achieved: 100 },
    });
    expect(
      resultsOf(year)
        .statuses.filter(({ published }) => published === 'not-received')
        .map(({ priority, owed }) => [priority, owed]),
    ).toEqual([['Safe 4', [{ partner: 'kent-county-council', measures: ['safe-4-casualties'] }]]]);
    expect(
      Object.fromEntries(
        resultsOf(year).statuses.map(({ priority, computed, basis }) => [priority, `${computed}, ${basis}`]),
      ),
    ).toEqual(EXPECTED_BASES);
  });
});

/** What the rules give and what the published status rests on, from the published report's facts. */
const EXPECTED_BASES = {
  'Safe 1': 'achieved, figure',
  'Safe 2': 'achieved, figure',
  'Safe 3': 'achieved, figure',
  'Safe 4': 'not-received, missing',
  'Safe 5': 'achieved, figure',
  'Caring 1': 'needs-decision, decision',
  'Caring 2': 'needs-decision, decision',
  'Caring 3': 'not-received, decision',
  'Caring 4': 'achieved, figure',
  'Caring 5': 'needs-decision, decision',
  'Caring 6': 'needs-decision, decision',
  'Green 1': 'needs-decision, decision',
  'Green 2': 'needs-decision, decision',
  'Green 3': 'achieved, figure',
  'Green 4': 'achieved, figure',
  'Healthy 1': 'achieved, milestone',
  'Healthy 2': 'achieved, figure',
  'Healthy 3': 'needs-decision, decision',
  'Healthy 4': 'needs-decision, decision',
  'Dynamic 1': 'achieved, milestone',
  'Dynamic 2': 'needs-decision, decision',
  'Dynamic 3': 'achieved, figure',
  'Sustainable 1': 'needs-decision, decision',
  'Sustainable 2': 'achieved, figure',
  'Sustainable 3': 'achieved, milestone',
  'Sustainable 4': 'needs-decision, decision',
};
