import type { CouncilYear } from '../../../src/core/consolidation/council-year';
import { Trouble } from '../../../src/core/trouble';
import { councilWorkbook, readCouncilYear, resultsOf } from '../../../src/documents/council-workbook';
import { cellUnder, contentOf, readBack, tableRows, yearOf, type Retyped } from '../../builders/council';
import { handedIn } from '../../builders/handed-in';
import { planOf } from '../../builders/returns';

const plan = planOf({
  statusWords: { achieved: 'Green' },
  measures: [
    { id: 'visits', target: { rule: 'decided by an officer' } },
    {
      id: 'bins',
      priority: 'Parks 2',
      answer: { kind: 'count', unit: 'bins' },
      target: { rule: 'at least', value: 41 },
      reporters: ['green-trust', 'bin-crew'],
    },
    {
      id: 'trees',
      priority: 'Parks 3',
      answer: { kind: 'count', unit: 'trees' },
      target: { rule: 'at least', value: 1 },
    },
  ],
});
const year = yearOf(plan, [
  handedIn(plan, { partner: 'green-trust', figures: { visits: 10, bins: 41, trees: 2 } }),
  handedIn(plan, { partner: 'bin-crew', figures: { bins: 40 }, signed: '2025-05-01' }),
]);
const workbook = councilWorkbook(year);
const decisionCell = (about: string, header: string): string => cellUnder(workbook, 'Decisions', about, header);

const read = (typed: Retyped, of: CouncilYear = year): CouncilYear => readBack(of, typed);

const decided = (
  about: string,
  decision: string,
  more: { reason?: string; name?: string; date?: string } = {},
): Record<string, string> => ({
  [decisionCell(about, 'Decision')]: decision,
  [decisionCell(about, 'Reason')]: more.reason ?? 'It is so.',
  [decisionCell(about, 'Name')]: more.name ?? 'J. Officer',
  [decisionCell(about, 'Date')]: more.date ?? '20 May 2025',
});

test('a row stands ready for every priority that needs a decision and every conflict', () => {
  const rows = tableRows(workbook, 'Decisions', ['About', 'Question', 'Computed status']);
  expect(rows).toEqual([
    [
      'bins',
      'Parks 2, Visits to parks: which value is right?\n41 from Green Trust (green-trust.xlsx, Figures G9)\n40 from Bin Crew (bin-crew.xlsx, Figures G8)',
      'Values disagree',
    ],
    ['Parks 1', expect.stringContaining('What Parks 1 promises\n'), 'Needs a decision'],
    ['Parks 2', expect.stringContaining('What Parks 2 promises\n'), 'Needs a decision'],
  ]);
});

test("a decision is read with the plan's own word and decides the status", () => {
  const typedOver = read({ Decisions: decided('Parks 1', 'green') });
  expect(typedOver.decisions.statuses).toEqual([
    { priority: 'Parks 1', status: 'achieved', reason: 'It is so.', by: 'J. Officer', on: '2025-05-20' },
  ]);
  expect(resultsOf(typedOver).statuses[0]).toMatchObject({
    computed: 'needs-decision',
    published: 'achieved',
  });
});

test('a choice settles the conflict, and with it the status', () => {
  const typedOver = read({ Decisions: decided('bins', 'green-trust.xlsx') });
  expect(resultsOf(typedOver).consolidated.evidence[1]).toMatchObject({
    state: 'entered',
    figure: { value: 41 },
    partner: 'green-trust',
  });
  expect(resultsOf(typedOver).statuses[1]).toMatchObject({ published: 'achieved' });
});

test('the figures say which value an officer chose', () => {
  const choice = {
    about: 'bins',
    file: 'bin-crew.xlsx',
    reason: 'They empty them.',
    by: 'J. Officer',
    on: '2025-05-20',
  };
  const settled = yearOf(
    plan,
    [
      handedIn(plan, { partner: 'green-trust', figures: { bins: 41 } }),
      handedIn(plan, { partner: 'bin-crew', figures: { bins: 40 } }),
    ],
    { choices: [choice] },
  );
  expect(
    tableRows(councilWorkbook(settled), 'Figures', ['Ref', 'Partner', 'Used']).filter(([ref]) => ref === 'Parks 2'),
  ).toEqual([
    ['Parks 2', 'Green Trust', 'Not chosen'],
    ['Parks 2', 'Bin Crew', 'Used'],
  ]);
  expect(resultsOf(read({}, settled)).consolidated.conflicts).toEqual(resultsOf(settled).consolidated.conflicts);
});

test('a decision in a row of its own under the table is taken', () => {
  const typed = {
    About: 'parks 3',
    Decision: 'Not achieved',
    Reason: 'They died.',
    Name: 'J. Officer',
    Date: '2025-05-20',
  };
  const twoBelow = (address: string): string => address.replace(/\d+/, (row) => String(Number(row) + 2));
  const typedOver = read({
    Decisions: Object.fromEntries(
      Object.entries(typed).map(([header, value]) => [twoBelow(decisionCell('Parks 2', header)), value]),
    ),
  });
  expect(typedOver.decisions.statuses).toMatchObject([{ priority: 'Parks 3', status: 'not-achieved' }]);
});

test.each([
  [
    'no reason',
    decided('Parks 1', 'Green', { reason: '' }),
    "The decision about Parks 1 lacks a reason. It isn't taken.",
  ],
  [
    'no name or reason',
    decided('Parks 1', 'Green', { reason: '', name: '' }),
    "The decision about Parks 1 lacks a reason and a name. It isn't taken.",
  ],
  ['no decision', decided('Parks 1', ''), "The decision about Parks 1 lacks a decision. It isn't taken."],
  [
    'a word that is no status',
    decided('Parks 1', 'Splendid'),
    '"Splendid" isn\'t a status that can be decided on. The decision about Parks 1 isn\'t taken.',
  ],
  [
    '"Needs a decision"',
    decided('Parks 1', 'Needs a decision'),
    '"Needs a decision" isn\'t a status that can be decided on. The decision about Parks 1 isn\'t taken.',
  ],
  [
    'a date that is none',
    decided('Parks 1', 'Green', { date: 'soon' }),
    '"soon" isn\'t a date, so the decision about Parks 1 isn\'t taken.',
  ],
])('a decision with %s is told of, not taken, and not lost', (_, typed, message) => {
  const typedOver = read({ Decisions: typed });
  expect(typedOver.decisions.statuses).toEqual([]);
  expect(resultsOf(typedOver).typed).toMatchObject([
    {
      check: 'unclear-decision',
      message,
      place: { sheet: 'Decisions', cell: decisionCell('Parks 1', 'Decision'), priority: 'Parks 1' },
    },
  ]);
  const again = read({}, { ...year, drafts: typedOver.drafts });
  expect(again.drafts).toEqual(typedOver.drafts);
  expect(again.drafts).toHaveLength(1);
});

test('a decision for a priority that left the plan is kept at the bottom', () => {
  const decisions = {
    ...year.decisions,
    statuses: [
      { priority: 'Parks 9', status: 'achieved' as const, reason: 'Done.', by: 'J. Officer', on: '2025-05-20' },
    ],
  };
  const rows = contentOf(councilWorkbook({ ...year, decisions })).sheets.find(({ name }) => name === 'Decisions')?.rows;
  expect(rows?.at(-1)?.map((cell) => cell?.value)).toEqual([
    'Parks 9',
    'No longer in the plan. The decision is kept here and not used.',
    undefined,
    'Green',
    'Done.',
    'J. Officer',
    '2025-05-20',
  ]);
});

test('the day on which a return came in is read, and makes it late', () => {
  const typedOver = read({ Receipts: { [cellUnder(workbook, 'Receipts', 'Bin Crew', 'Received on')]: '20/05/2025' } });
  expect(typedOver.decisions.received).toEqual([{ partner: 'bin-crew', on: '2025-05-20' }]);
  expect(resultsOf(typedOver).consolidated.receipts[1]).toMatchObject({ receivedOn: '2025-05-20', late: true });
});

test('a workbook of another kind is told apart', () => {
  const trouble = readCouncilYear({
    file: 'other.xlsx',
    format: 'xlsx',
    sheets: [],
    properties: new Map(),
    extras: [],
  });
  expect(trouble).toBeInstanceOf(Trouble);
  expect(trouble).toMatchObject({ code: 'not-a-council-workbook', file: 'other.xlsx' });
});
