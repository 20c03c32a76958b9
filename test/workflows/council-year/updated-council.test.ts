import { readdirSync, readFileSync } from 'node:fs';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { readDecisions } from '../../../src/core/consolidation/decisions';
import type { Decisions } from '../../../src/core/consolidation/types';
import type { Plan } from '../../../src/core/plan/plan';
import { parsePlan } from '../../../src/core/plan/read-plan';
import { Trouble } from '../../../src/core/trouble';
import { contentOf } from '../../../src/documents/content-of';
import {
  councilRecordOf,
  councilWorkbook,
  type CouncilRecord,
  type CouncilState,
} from '../../../src/documents/council-workbook';
import { checkReturn, type CheckedFile } from '../../../src/workflows/check-return';
import { consolidateReturns } from '../../../src/workflows/consolidate-returns';
import { newYear, updatedCouncil } from '../../../src/workflows/council-year/updated-council';
import type { NamedBytes } from '../../../src/workflows/ports';

interface Example {
  plan: Plan;
  decisions: Decisions;
  files: readonly NamedBytes[];
}

function example(folder: string, planFile: string): Example {
  const read = parsePlan(readFileSync(`assets/plans/${planFile}`, 'utf8'));
  if (!('plan' in read)) throw new Error(`${planFile} can't be used.`);
  const decided = readDecisions(JSON.parse(readFileSync(`examples/${folder}/decisions.json`, 'utf8')), read.plan);
  if (!('decisions' in decided)) throw new Error(`The decisions of ${folder} can't be used.`);
  const files = readdirSync(`examples/${folder}/returns`)
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`examples/${folder}/returns/${name}`)) }));
  return { plan: read.plan, decisions: decided.decisions, files };
}

const EXAMPLES = [
  ['sevenoaks-2021-22', 'sevenoaks-2019-22.json'],
  ['brackenmere-hard-quarter', 'brackenmere-pledges.json'],
] as const;

async function* each(files: readonly NamedBytes[]): AsyncGenerator<NamedBytes> {
  yield* files;
}

const checkedAll = async ({ plan }: Example, files: readonly NamedBytes[]): Promise<CheckedFile[]> =>
  Promise.all(files.map((file) => checkReturn(file, readWorkbook, plan)));

async function allAtOnce({ plan, decisions, files }: Example): Promise<CouncilState> {
  return (await consolidateReturns({ plan, files: each(files), decisions }, { readWorkbook })).state;
}

/** The workbook that a state gives, read again. */
function read(state: CouncilState): CouncilRecord {
  const record = councilRecordOf(contentOf(councilWorkbook(state), 'council.xlsx'));
  if (record instanceof Trouble) throw record;
  return record;
}

/** All sheets as they would be; findings in one order, since each sort of finding keeps the order in which it came. */
const sheetsOf = (state: CouncilState) =>
  councilWorkbook({
    ...state,
    findings: [...state.findings].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  });

describe.each(EXAMPLES)('the returns of %s', (folder, planFile) => {
  it('come to the same a few at a time as all at once', async () => {
    const given = example(folder, planFile);
    const whole = await allAtOnce(given);
    const checked = await checkedAll(given, given.files);
    let record = newYear(given.plan, given.decisions);
    for (const some of [checked.slice(3, 5), checked.slice(0, 3), checked.slice(5)])
      record = read(updatedCouncil(record, { checked: some }));
    expect(sheetsOf(updatedCouncil(record))).toEqual(sheetsOf(whole));
  });

  it('change nothing where they come again', async () => {
    const given = example(folder, planFile);
    const whole = await allAtOnce(given);
    const again = updatedCouncil(read(whole), { checked: await checkedAll(given, given.files.slice(1, 4)) });
    expect(sheetsOf(again)).toEqual(sheetsOf(whole));
  });

  it('leave nothing behind once they are taken out', async () => {
    const given = example(folder, planFile);
    const whole = await allAtOnce(given);
    const only = whole.consolidated.receipts.find(({ files }) => files.length === 1)?.files[0] ?? '';
    const without = updatedCouncil(read(whole), { takenOut: [only] });
    expect(sheetsOf(without)).toEqual(
      sheetsOf(await allAtOnce({ ...given, files: given.files.filter(({ name }) => name !== only) })),
    );
  });
});

test('a file that couldn’t be read is named until it comes again', async () => {
  const given = example(...EXAMPLES[0]);
  const [file] = given.files;
  if (!file) throw new Error('The example has returns.');
  const broken = await checkReturn({ name: file.name, bytes: new Uint8Array([1, 2, 3]) }, readWorkbook, given.plan);
  const before = updatedCouncil(newYear(given.plan), { checked: [broken] });
  expect(before.unreadable.map((each) => each.file)).toEqual([file.name]);
  const after = updatedCouncil(read(before), { checked: await checkedAll(given, [file]) });
  expect(after.unreadable).toEqual([]);
  expect(after.consolidated.receipts.filter(({ state }) => state === 'received')).toHaveLength(1);
});
