import { STATUS_KINDS, statusWord } from '../../../src/core/plan/status-kind';
import { councilWorkbook } from '../../../src/documents/council-workbook';
import type { CellDescription, TableBlock } from '../../../src/documents/sheet';
import { tableRows, yearOf } from '../../builders/council';
import { handedIn } from '../../builders/handed-in';
import { planOf } from '../../builders/returns';

const plan = planOf({
  measures: [
    { id: 'visits', target: { rule: 'decided by an officer' } },
    {
      id: 'bins',
      priority: 'Parks 2',
      answer: { kind: 'count', unit: 'bins' },
      reporters: ['green-trust', 'bin-crew'],
    },
  ],
  priorities: [
    { ref: 'Parks 1', text: { from: ['green-trust'], prompt: 'What was done.', minWords: 1, maxWords: 9 } },
    { ref: 'Parks 2' },
  ],
});
const workbook = councilWorkbook(
  yearOf(plan, [
    handedIn(plan, { partner: 'green-trust', figures: { visits: 10, bins: 41 }, texts: { 'Parks 1': 'Open.' } }),
    handedIn(plan, { partner: 'bin-crew', figures: { bins: 40 } }),
  ]),
);

function table(sheet: string): TableBlock {
  const found = workbook.sheets
    .find(({ name }) => name === sheet)
    ?.blocks.find((block): block is TableBlock => block.kind === 'table');
  if (!found) throw new Error(`No table on ${sheet}.`);
  return found;
}

function under(sheet: string, header: string): readonly (CellDescription | undefined)[] {
  const { columns, rows } = table(sheet);
  const column = columns.findIndex((each) => each.header === header);
  return rows.map((row) => row[column]);
}

test('a decision is chosen from a list: of files where values disagree, else of the statuses', () => {
  const rules = under('Decisions', 'Decision').map((cell) => cell?.validation?.rule);
  expect(rules).toEqual([
    { kind: 'list', values: ['green-trust.xlsx', 'bin-crew.xlsx'] },
    {
      kind: 'list',
      values: STATUS_KINDS.filter((kind) => kind !== 'needs-decision').map((kind) => statusWord(kind, plan)),
    },
    {
      kind: 'list',
      values: STATUS_KINDS.filter((kind) => kind !== 'needs-decision').map((kind) => statusWord(kind, plan)),
    },
  ]);
});

test.each(['Decisions', 'Narrative', 'Receipts'])('on %s, cells are for entry in the columns for it alone', (sheet) => {
  const { columns, rows } = table(sheet);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const isEntry = row.map(({ role }) => role === 'entry' || role === 'entry-text');
    expect(isEntry).toEqual(columns.map(({ entry }) => entry ?? false));
  }
});

test('the blank cells of a row for what is owed are not for entry', () => {
  const owed = councilWorkbook(yearOf(plan, [handedIn(plan, { partner: 'green-trust', figures: { visits: 10 } })]));
  const figures = owed.sheets.find(({ name }) => name === 'Figures')?.blocks.find((block) => block.kind === 'table');
  const blank = (figures?.kind === 'table' ? figures.rows : []).flat().filter(({ value }) => value === null);
  expect(blank.length).toBeGreaterThan(0);
  expect(new Set(blank.map(({ role }) => role))).toEqual(new Set(['text']));
});

test('each text says what became of it', () => {
  expect(tableRows(workbook, 'Texts', ['Ref', 'Text', 'Used'])).toEqual([['Parks 1', 'Open.', 'Used']]);
});
