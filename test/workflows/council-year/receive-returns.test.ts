import { readdirSync, readFileSync } from 'node:fs';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { NO_DECISIONS, readDecisions } from '../../../src/core/consolidation/decisions';
import { newYear, type CouncilYear } from '../../../src/core/consolidation/council-year';
import type { Decisions } from '../../../src/core/consolidation/types';
import { updateYear } from '../../../src/core/consolidation/update-year';
import type { ReceivedFile } from '../../../src/core/consolidation/council-year';
import type { Plan } from '../../../src/core/plan/plan';
import { parsePlan } from '../../../src/core/plan/read-plan';
import { Trouble } from '../../../src/core/trouble';
import { contentOf } from '../../../src/documents/content-of';
import { councilWorkbook, readCouncilYear, resultsOf } from '../../../src/documents/council-workbook';
import { consolidateReturns } from '../../../src/workflows/consolidate-returns';
import { receivedFile, ReturnsReader, summaryOf } from '../../../src/workflows/council-year/receive-returns';
import type { Finding } from '../../../src/core/finding';
import { handedIn } from '../../builders/handed-in';
import { planOf } from '../../builders/returns';
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

async function receivedAll({ plan }: Example, files: readonly NamedBytes[]): Promise<ReceivedFile[]> {
  const reader = new ReturnsReader(plan, readWorkbook, newYear(plan));
  const all: ReceivedFile[] = [];
  for (const file of files) all.push((await reader.receive(file)).received);
  return all;
}

async function allAtOnce({ plan, decisions, files }: Example): Promise<CouncilYear> {
  return (await consolidateReturns({ plan, files: each(files), decisions }, { readWorkbook })).year;
}

/** The workbook of a year, read again. */
function readAgain(year: CouncilYear): CouncilYear {
  const read = readCouncilYear(contentOf(councilWorkbook(year), 'council.xlsx'));
  if (read instanceof Trouble) throw read;
  return read;
}

describe.each(EXAMPLES)('the returns of %s', (folder, planFile) => {
  it('come to the same a few at a time as all at once', async () => {
    const given = example(folder, planFile);
    const whole = await allAtOnce(given);
    const received = await receivedAll(given, given.files);
    let year = newYear(given.plan);
    for (const some of [received.slice(3, 5), received.slice(0, 3), received.slice(5)])
      year = readAgain(updateYear(year, { received: some }));
    year = readAgain(updateYear(year, { decisions: given.decisions }));
    expect(year).toEqual(whole);
    expect(resultsOf(year)).toEqual(resultsOf(whole));
    expect(councilWorkbook(year)).toEqual(councilWorkbook(whole));
  });

  it('change nothing where they come again', async () => {
    const given = example(folder, planFile);
    const whole = await allAtOnce(given);
    const received = await receivedAll(given, given.files.slice(1, 4));
    expect(updateYear(readAgain(whole), { received })).toEqual(whole);
  });

  it('leave nothing behind once they are taken out', async () => {
    const given = { ...example(folder, planFile), decisions: NO_DECISIONS };
    const whole = await allAtOnce(given);
    for (const { file } of whole.returns)
      expect(updateYear(readAgain(whole), { takenOut: [file] })).toEqual(
        await allAtOnce({ ...given, files: given.files.filter(({ name }) => name !== file) }),
      );
  }, 60_000);
});

test('a file that couldn’t be read is named until it comes again', async () => {
  const given = example(...EXAMPLES[0]);
  const [file] = given.files;
  if (!file) throw new Error('The example has returns.');
  const broken = await receivedAll(given, [{ name: file.name, bytes: new Uint8Array([1, 2, 3]) }]);
  const before = updateYear(newYear(given.plan), { received: broken });
  expect(before.unreadable.map((unread) => unread.file)).toEqual([file.name]);
  const after = updateYear(readAgain(before), { received: await receivedAll(given, [file]) });
  expect([after.unreadable, after.returns.length]).toEqual([[], 1]);
});

test('a file that can’t be read takes nothing from the one that came in under its name', async () => {
  const given = example(...EXAMPLES[0]);
  const [file] = given.files;
  if (!file) throw new Error('The example has returns.');
  const before = updateYear(newYear(given.plan), { received: await receivedAll(given, [file]) });
  const broken = await receivedAll(given, [{ name: file.name, bytes: new Uint8Array([1, 2, 3]) }]);
  const after = updateYear(readAgain(before), { received: broken });
  expect(after.returns).toEqual(before.returns);
  expect(after.unreadable.map((unread) => unread.file)).toEqual([file.name]);
});

test('of a file that came in it is said how much is to correct and to explain, without what is explained', async () => {
  const plan = planOf({ measures: [{ id: 'visits' }, { id: 'walks' }] });
  const finding = { check: 'out-of-range', message: '', fix: '', place: {} };
  const findings: Finding[] = [
    { ...finding, severity: 'error' },
    { ...finding, severity: 'query' },
    { ...finding, severity: 'query' },
    { ...finding, severity: 'query', explained: 'It snowed.' },
    { ...finding, severity: 'note' },
  ];
  const sent = handedIn(plan, { partner: 'green-trust', figures: { visits: 3 }, signed: '2025-05-11', findings });
  const checked = { file: sent.return.file, readable: true as const, ...sent };
  expect(summaryOf(plan, { checked, received: receivedFile(plan, checked) })).toEqual({
    state: 'read',
    file: 'green-trust.xlsx',
    partner: 'Green Trust',
    entries: { given: 1, asked: 2 },
    texts: { given: 0, asked: 0 },
    signedOn: '2025-05-11',
    work: { fix: 1, explain: 2, enter: 0, look: 0, explained: 1, note: 1 },
  });
});
