import { readdirSync, readFileSync } from 'node:fs';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { openInMemory } from '../../../src/adapters/memory/open-in-memory';
import { printReport } from '../../../src/adapters/docx/print-report';
import { printWorkbook } from '../../../src/adapters/xlsx/print-workbook';
import { readKeptSheets } from '../../../src/adapters/xlsx/read-kept-sheets';
import { readWorkbook } from '../../../src/adapters/xlsx/read-workbook';
import { NO_DECISIONS, readDecisions } from '../../../src/core/consolidation/decisions';
import type { Decisions } from '../../../src/core/consolidation/types';
import type { Plan } from '../../../src/core/plan/plan';
import { parsePlan } from '../../../src/core/plan/read-plan';
import { Trouble } from '../../../src/core/trouble';
import { councilWorkbook, readCouncilYear, resultsOf } from '../../../src/documents/council-workbook';
import { consolidateReturns } from '../../../src/workflows/consolidate-returns';
import { exportReport } from '../../../src/workflows/export-report';
import type { NamedBytes, ShownWorkbook } from '../../../src/workflows/ports';
import { cellUnder } from '../../builders/council';

const EXAMPLE = 'examples/sevenoaks-2021-22';
const read = parsePlan(readFileSync('assets/plans/sevenoaks-2019-22.json', 'utf8'));
if (!('plan' in read)) throw new Error('The example has a plan.');
const plan: Plan = read.plan;
const decided = readDecisions(JSON.parse(readFileSync(`${EXAMPLE}/decisions.json`, 'utf8')), plan);
if (!('decisions' in decided)) throw new Error('The example has decisions.');

async function* returned(): AsyncGenerator<NamedBytes> {
  for (const name of readdirSync(`${EXAMPLE}/returns`).sort())
    yield { name, bytes: new Uint8Array(readFileSync(`${EXAMPLE}/returns/${name}`)) };
}

const ports = { readWorkbook, readKeptSheets };

/** The example's council workbook, as the command line writes it. */
async function councilFile(decisions: Decisions): Promise<NamedBytes> {
  const { year } = await consolidateReturns({ plan, files: returned(), decisions }, ports);
  return { name: 'council.xlsx', bytes: await printWorkbook(councilWorkbook(year)) };
}

async function opened(file: NamedBytes): Promise<ShownWorkbook> {
  const workbook = await openInMemory(file, { read: readWorkbook, keep: readKeptSheets, print: printWorkbook });
  if (workbook instanceof Trouble) throw workbook;
  return workbook;
}

async function saved(workbook: ShownWorkbook): Promise<NamedBytes> {
  const file = await workbook.save();
  if (file instanceof Trouble) throw file;
  return file;
}

/** What is typed on the Decisions sheet about one thing. */
async function decide(
  workbook: ShownWorkbook,
  about: string,
  typed: Record<'Decision' | 'Reason' | 'Name' | 'Date', string>,
): Promise<void> {
  const edits = Object.entries(typed).map(([header, text]) =>
    workbook.editFor(
      { sheet: 'Decisions', cell: cellUnder(workbook.getState().description, 'Decisions', about, header) },
      text,
    ),
  );
  expect(await workbook.write(edits)).toEqual({ state: 'written' });
}

const CARING_2 = { Decision: 'Achieved', Reason: 'The scheme ran all year.', Name: 'C. Wren', Date: '20 May 2022' };

describe('a council workbook opened in memory', () => {
  it('is saved byte for byte as it was opened while nothing is changed', async () => {
    const file = await councilFile(decided.decisions);
    const workbook = await opened(file);
    expect([workbook.notKept(), workbook.getState().isDirty]).toEqual([[], false]);
    expect((await saved(workbook)).bytes).toBe(file.bytes);
  });

  it('shows what the file holds, cell for cell', async () => {
    const { year } = await consolidateReturns({ plan, files: returned(), decisions: decided.decisions }, ports);
    const workbook = await opened({ name: 'council.xlsx', bytes: await printWorkbook(councilWorkbook(year)) });
    expect(workbook.getState().description).toEqual(councilWorkbook(year));
  });

  it('takes a decision that consolidating and the report then go by', async () => {
    const workbook = await opened(await councilFile(NO_DECISIONS));
    await decide(workbook, 'Caring 2', CARING_2);
    const file = await saved(workbook);
    const record = readCouncilYear(await contentOf(file));
    if (record instanceof Trouble) throw record;
    expect(record.decisions.statuses).toEqual([
      { priority: 'Caring 2', status: 'achieved', reason: 'The scheme ran all year.', by: 'C. Wren', on: '2022-05-20' },
    ]);
    const { year } = await consolidateReturns(
      { plan, files: returned(), decisions: NO_DECISIONS, earlier: file },
      ports,
    );
    expect(resultsOf(year).statuses.find(({ priority }) => priority === 'Caring 2')).toMatchObject({
      computed: 'needs-decision',
      published: 'achieved',
      basis: 'decision',
    });
    expect((await exportReport(file, { readWorkbook, printReport })).headline).toMatch(
      /^14 of the 26 priorities were achieved \(54%\)/,
    );
  });

  it('keeps the texts, the dates and the sheets of the officers', async () => {
    const { sheets } = await readXlsx((await councilFile(NO_DECISIONS)).bytes, { readStyles: true });
    const own = { name: 'My notes', rows: [['Ask Kent', 2]] };
    const bytes = await writeXlsx({
      sheets: [
        ...sheets.map(({ name, rows, tables, veryHidden, cells }) => ({ name, rows, tables, veryHidden, cells })),
        own,
      ],
    });
    const workbook = await opened({ name: 'council.xlsx', bytes });
    const description = workbook.getState().description;
    await workbook.write([
      workbook.editFor(
        { sheet: 'Narrative', cell: cellUnder(description, 'Narrative', 'introduction', 'Edited text') },
        'This year in short.',
      ),
      workbook.editFor(
        { sheet: 'Receipts', cell: cellUnder(description, 'Receipts', 'Kent Police', 'Received on') },
        '1 June 2022',
      ),
    ]);
    const again = await opened(await saved(workbook));
    const record = readCouncilYear(await contentOf(await saved(again)));
    if (record instanceof Trouble) throw record;
    expect(record.edits).toMatchObject([{ block: 'introduction', text: 'This year in short.' }]);
    expect(resultsOf(record).consolidated.receipts.find(({ partner }) => partner === 'kent-police')).toMatchObject({
      receivedOn: '2022-06-01',
      late: true,
    });
    expect(again.getState().description.sheets.at(-1)).toMatchObject({
      name: 'My notes',
      blocks: [{ lines: [[{ value: 'Ask Kent' }, { value: 2 }]] }],
    });
    expect(again.notKept()).toEqual([]);
  });
});

async function contentOf(file: NamedBytes) {
  const content = await readWorkbook(file);
  if (content instanceof Trouble) throw content;
  return content;
}

describe('what was written elsewhere on our sheets of a council workbook', () => {
  const typedInto = async (cells: Readonly<Record<string, string | number>>): Promise<readonly string[]> => {
    const { sheets } = await readXlsx((await councilFile(NO_DECISIONS)).bytes, { readStyles: true });
    for (const [place, value] of Object.entries(cells)) {
      const [name = '', letter = '', row = ''] = /^(.+)!([A-Z])(\d+)$/.exec(place)?.slice(1) ?? [];
      const rows = sheets.find((sheet) => sheet.name === name)?.rows;
      if (!rows) throw new Error(`There is no ${name}.`);
      while (rows.length < Number(row)) rows.push([]);
      rows[Number(row) - 1]![letter.charCodeAt(0) - 65] = value;
    }
    const bytes = await writeXlsx({
      sheets: sheets.map(({ name, rows, tables, veryHidden, cells }) => ({ name, rows, tables, veryHidden, cells })),
    });
    return (await opened({ name: 'council.xlsx', bytes })).notKept();
  };

  it('is named before it is left out', async () => {
    expect(
      await typedInto({ 'Summary!L3': 'Show to the board', 'Decisions!I6': 'Ask Tom', 'Receipts!Z6': 'Ring them' }),
    ).toEqual(['"Show to the board" in Summary, L3', '"Ask Tom" in Decisions, I6', '"Ring them" in Receipts, Z6']);
  });

  it('isn’t named where it is kept as it was typed, though it can’t be taken', async () => {
    expect(await typedInto({ 'Receipts!I6': 'soon', 'Decisions!D6': 'perhaps' })).toEqual([]);
  });

  it('isn’t named where it is made anew each time', async () => {
    expect(await typedInto({ 'Summary!D20': '✓ Achieved', 'Decisions!B6': 'What of it?' })).toEqual([]);
  });
});
