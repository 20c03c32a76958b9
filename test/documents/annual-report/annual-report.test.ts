import type { PlanSketch } from '../../../src/core/checks/example';
import type { Block, NarrativeInput } from '../../../src/core/narrative/block';
import { reportBlocks } from '../../../src/core/narrative/report-blocks';
import { STATUS_KINDS, statusWord } from '../../../src/core/plan/status-kind';
import type { PriorityStatus } from '../../../src/core/status/priority-status';
import { annualReport } from '../../../src/documents/annual-report/annual-report';
import { applyBlockEdits } from '../../../src/documents/council-workbook';
import type { ReportDescription, ReportPart } from '../../../src/documents/report';
import { aDecision, aHeadline, anOutcome, aStatus, aText, entered, number } from '../../builders/narrative';
import { planOf } from '../../builders/returns';

const THREE_MEASURES: PlanSketch = {
  measures: [
    { target: { rule: 'at least', value: 5000 } },
    { id: 'parks-1-dogs', title: 'Dogs', role: 'context', target: undefined },
    { id: 'parks-1-trees', title: 'Trees', role: 'context', target: undefined },
  ],
};

const THREE_FIGURES = aStatus({
  deciding: [anOutcome(entered(number(7056), number(6791)))],
  context: [
    anOutcome(entered(number(12)), { measure: 'parks-1-dogs' }),
    anOutcome(entered(number(40, 'over')), { measure: 'parks-1-trees' }),
  ],
});

interface Sketch {
  plan?: PlanSketch;
  statuses?: readonly PriorityStatus[];
  edit?: (blocks: readonly Block[]) => readonly Block[];
  text?: string;
}

function inputOf({ plan = {}, statuses = [aStatus()], text = 'We dug.' }: Sketch): NarrativeInput {
  const counts = Object.fromEntries(
    STATUS_KINDS.map((kind) => [kind, statuses.filter(({ published }) => published === kind).length]),
  );
  return { plan: planOf(plan), statuses, headline: aHeadline(counts), texts: [aText(text)], receipts: [] };
}

function reportOf({ edit = (blocks) => blocks, ...sketch }: Sketch = {}): ReportDescription {
  const input = inputOf(sketch);
  return annualReport({ plan: input.plan, statuses: input.statuses, blocks: edit(reportBlocks(input)) });
}

const headings = ({ parts }: ReportDescription): readonly string[] =>
  parts.flatMap((part) => (part.kind === 'heading' ? [`${part.level} ${part.text}`] : []));

const tables = ({ parts }: ReportDescription): readonly Extract<ReportPart, { kind: 'table' }>[] =>
  parts.filter((part) => part.kind === 'table');

const tableOf = (report: ReportDescription, caption: string): readonly (readonly string[])[] => {
  const table = tables(report).find((each) => each.caption.startsWith(caption));
  return table
    ? [table.columns.map(({ header }) => header), ...table.rows.map((row) => row.map((cell) => cell.text))]
    : [];
};

const prose = ({ parts }: ReportDescription): string => JSON.stringify(parts.filter((part) => part.kind !== 'table'));

/** What an officer typed over the block with this id. */
const edited =
  (id: string, text: string) =>
  (blocks: readonly Block[]): readonly Block[] =>
    applyBlockEdits(blocks, [{ block: id, heading: '', text, record: '' }]);

describe('the annual report', () => {
  it("stands in the published report's order", () => {
    const plan: PlanSketch = {
      introduction: ['Welcome.'],
      vision: ['Parks for all.'],
      partnership: { name: 'Parks Partnership', about: ['We care.'] },
    };
    expect(
      headings(
        reportOf({
          plan,
          statuses: [aStatus({ published: 'not-received', owed: [{ partner: 'bin-crew', measures: [] }] })],
        }),
      ),
    ).toEqual([
      '1 Introduction',
      '1 Our vision',
      '1 Our performance',
      '2 Information not received',
      '1 The partnership',
      '2 The partners',
      '1 Parks',
      '2 Parks 1: What Parks 1 promises',
      '1 Where the figures come from',
      '1 Contact',
    ]);
  });

  it('prints every block of the Narrative sheet', () => {
    const plan: PlanSketch = {
      introduction: ['Welcome.'],
      vision: ['Parks for all.'],
      partnership: { name: 'Parks Partnership', about: ['We care.'] },
    };
    const statuses = [aStatus({ published: 'not-received', owed: [{ partner: 'bin-crew', measures: [] }] })];
    const typed = (blocks: readonly Block[]): readonly Block[] =>
      blocks.map((block) => ({ ...block, parts: [{ kind: 'paragraph', text: `Typed for ${block.id}.` }] }));
    const ids = reportBlocks(inputOf({ plan, statuses })).map(({ id }) => id);
    const report = prose(reportOf({ plan, statuses, edit: typed }));
    expect(ids.filter((id) => !report.includes(`Typed for ${id}.`))).toEqual([]);
  });

  it('says in its properties what it is', () => {
    expect(reportOf()).toMatchObject({
      title: 'Parks plan',
      subtitle: 'Annual report 2024/25',
      subject: 'Annual report 2024/25 of the Parks Partnership, 1 April 2024 to 31 March 2025',
      author: 'Westbury Council',
      language: 'en-GB',
    });
  });

  it('is no annual report where the period is a quarter', () => {
    const period = {
      label: 'Quarter 2',
      start: '2024-07-01',
      end: '2024-09-30',
      noun: 'quarter' as const,
      previousLabel: 'Quarter 1',
      returnBy: '2024-10-15',
    };
    expect(reportOf({ plan: { period } })).toMatchObject({
      subtitle: 'Report for Quarter 2',
      footer: 'Parks plan: report for Quarter 2',
    });
  });

  it('never skips a level of headings', () => {
    const levels = headings(reportOf()).map((heading) => Number(heading[0]));
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
  });

  it('gives every table widths of a hundred, and as many cells a row as columns', () => {
    for (const table of tables(reportOf({ plan: THREE_MEASURES, statuses: [THREE_FIGURES] }))) {
      expect(table.columns.reduce((sum, column) => sum + column.width, 0)).toBe(100);
      expect(table.rows.filter((row) => row.length !== table.columns.length)).toEqual([]);
    }
  });
});

describe('our performance', () => {
  const plan: PlanSketch = {
    themes: [
      { code: 'Parks', name: 'Parks', aim: 'parks' },
      { code: 'Bins', name: 'Bins', aim: 'bins' },
    ],
    priorities: [{ ref: 'Parks 1' }, { ref: 'Parks 2' }, { ref: 'Bins 1', theme: 'Bins' }],
  };

  it('counts the statuses by theme and in all', () => {
    const statuses = [
      aStatus(),
      aStatus({ priority: 'Parks 2', published: 'not-received' }),
      aStatus({ priority: 'Bins 1' }),
    ];
    expect(tableOf(reportOf({ plan, statuses }), 'Priorities by theme')).toEqual([
      ['Theme', 'Priorities', 'Achieved', 'Information not received'],
      ['Parks', '2', '1', '1'],
      ['Bins', '1', '1', '0'],
      ['All themes', '3', '2', '1'],
    ]);
  });

  it('offers a row for each status, and one for each status of each theme, where many statuses are too wide', () => {
    const statuses = STATUS_KINDS.slice(0, 5).map((published, index) =>
      aStatus({ priority: index < 3 ? 'Parks 1' : 'Bins 1', published }),
    );
    const [table] = tables(reportOf({ plan, statuses }));
    const arrangements = [table, ...(table?.narrower ?? [])].map((each) => [
      each?.columns.map(({ header }) => header),
      ...(each?.rows ?? []).map((row) => row.map(({ text }) => text)),
    ]);
    expect(arrangements[0]?.slice(0, 2)).toEqual([
      ['Theme', 'Priorities', ...STATUS_KINDS.slice(0, 5).map((kind) => statusWord(kind, { statusWords: {} }))],
      ['Parks', '3', '1', '1', '1', '0', '0'],
    ]);
    expect(arrangements[1]).toEqual([
      ['Status', 'Parks', 'Bins', 'All themes'],
      ['Achieved', '1', '0', '1'],
      ['Partly achieved', '1', '0', '1'],
      ['Not achieved', '1', '0', '1'],
      ['Information not received', '0', '1', '1'],
      ['Needs a decision', '0', '1', '1'],
      ['All priorities', '3', '2', '5'],
    ]);
    expect(arrangements[2]?.slice(0, 5)).toEqual([
      ['Theme', 'Status', 'Priorities'],
      ['Parks', 'Achieved', '1'],
      ['Parks', 'Partly achieved', '1'],
      ['Parks', 'Not achieved', '1'],
      ['Bins', 'Information not received', '1'],
    ]);
  });

  it('prints the headline as an officer has worded it', () => {
    const report = reportOf({ edit: edited('headline', 'A good year.') });
    expect(report.parts).toContainEqual({ kind: 'lead', text: ['A good year.'] });
  });
});

describe("a theme's part", () => {
  it('tells each priority with its status and sign', () => {
    const judged = aStatus({ computed: 'needs-decision', published: 'achieved', decision: aDecision() });
    const report = reportOf({ statuses: [judged] });
    expect(tables(report).find(({ caption }) => caption.startsWith('Parks: priorities'))?.rows).toEqual([
      [
        { text: 'Parks 1', heading: true },
        { text: 'What Parks 1 promises' },
        { text: "Achieved, the council's judgement", tone: 'good' },
      ],
    ]);
    expect(report.parts).toContainEqual({ kind: 'status', tone: 'good', text: "Achieved, the council's judgement" });
  });

  it('sets three figures or more in a table in place of the list', () => {
    const report = reportOf({ plan: THREE_MEASURES, statuses: [THREE_FIGURES] });
    expect(tableOf(report, 'Parks 1: figures')).toEqual([
      ['Measure', 'Figure', '2023/24', 'Change', 'Target'],
      ['Visits to parks', '7,056', '6,791', '+265 (3.9%)', 'At least 5,000: met'],
      ['Dogs', '12', 'Not known', 'Not known', 'No target'],
      ['Trees', 'over 40', 'Not known', 'Not known', 'No target'],
    ]);
    expect(prose(report)).not.toContain('Dogs: 12 visits');
  });

  it('says fewer figures in sentences', () => {
    const report = reportOf({ statuses: [aStatus({ deciding: [anOutcome(entered(number(7)))] })] });
    expect(tableOf(report, 'Parks 1: figures')).toEqual([]);
    expect(report.parts).toContainEqual({ kind: 'list', items: [['Visits to parks: 7.']] });
  });

  it("prints an officer's words for a section, and the table of its figures with them", () => {
    const edit = edited('priority:Parks 1', 'Much was dug.\n• Dogs: 12 visits.\n• Dogs: mostly friendly.');
    const report = reportOf({ plan: THREE_MEASURES, statuses: [THREE_FIGURES], edit });
    const own = report.parts.slice(report.parts.findIndex((part) => part.kind === 'status') + 1);
    expect(own.slice(0, 3).map((part) => part.kind)).toEqual(['paragraph', 'table', 'list']);
    expect(own[0]).toEqual({ kind: 'paragraph', text: ['Much was dug.'] });
    expect(own[2]).toEqual({ kind: 'list', items: [['Dogs: mostly friendly.']] });
    expect(prose(report)).not.toContain('We dug.');
  });

  it('keeps heading, status and figures of a section whose words were taken out', () => {
    const report = reportOf({
      plan: THREE_MEASURES,
      statuses: [THREE_FIGURES],
      edit: edited('priority:Parks 1', '-'),
    });
    expect(headings(report)).toContain('2 Parks 1: What Parks 1 promises');
    expect(tableOf(report, 'Parks 1: figures')).toHaveLength(4);
  });
});

describe('where the figures come from', () => {
  it('names partner, sheet and cell of each figure and text', () => {
    const report = reportOf({ statuses: [aStatus({ deciding: [anOutcome(entered(number(7)))] })] });
    expect(tableOf(report, 'Where each figure')).toEqual([
      ['Ref', 'What', 'From', 'Sheet and cell'],
      ['Parks 1', 'Text', 'Green Trust', 'Narrative D5'],
      ['Parks 1', 'Visits to parks', 'Green Trust', 'Figures G6'],
    ]);
  });

  it('names the file as well where the plan wants file names published, and not otherwise', () => {
    const statuses = [aStatus({ deciding: [anOutcome(entered(number(7)))] })];
    const report = reportOf({ statuses, plan: { publishFileNames: true } });
    expect(tableOf(report, 'Where each figure').slice(0, 2)).toEqual([
      ['Ref', 'What', 'From', 'File', 'Sheet and cell'],
      ['Parks 1', 'Text', 'Green Trust', 'green-trust.xlsx', 'Narrative D5'],
    ]);
    expect(JSON.stringify(reportOf({ statuses }))).not.toContain('.xlsx');
  });

  it("says that an edited text is the council's, and that the figure beside it is as it was sent", () => {
    const statuses = [aStatus({ deciding: [anOutcome(entered(number(7)))] })];
    const report = reportOf({ statuses, edit: edited('priority:Parks 1', 'Much was dug.') });
    expect(tableOf(report, 'Where each figure').slice(1)).toEqual([
      ['Parks 1', 'Text as sent; Westbury Council edited it', 'Green Trust', 'Narrative D5'],
      ['Parks 1', 'Visits to parks (figure as sent)', 'Green Trust', 'Figures G6'],
    ]);
    expect(prose(report)).toContain('This section is in the words of Westbury Council, who edited them: Parks 1.');
  });

  it("names the statuses that are the council's judgement", () => {
    const judged = aStatus({ computed: 'needs-decision', published: 'achieved', decision: aDecision() });
    expect(prose(reportOf({ statuses: [judged] }))).toContain(
      'The status of this priority is the judgement of Westbury Council: Parks 1.',
    );
    expect(prose(reportOf())).not.toContain('judgement');
  });
});

describe('contact', () => {
  it("links the council's own addresses", () => {
    const council = {
      name: 'Westbury Council',
      area: 'Westbury',
      email: 'plan@westbury.example',
      website: 'www.westbury.example',
    };
    const report = reportOf({ plan: { council } });
    expect(report.parts).toContainEqual({
      kind: 'list',
      items: [
        ['Westbury Council'],
        ['E-mail: ', { link: 'plan@westbury.example', to: 'mailto:plan@westbury.example' }],
        ['Website: ', { link: 'www.westbury.example', to: 'https://www.westbury.example' }],
      ],
    });
  });
});
