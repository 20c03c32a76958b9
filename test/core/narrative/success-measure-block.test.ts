import { successMeasureBlock } from '../../../src/core/narrative/success-measure-block';
import type { PriorityStatus } from '../../../src/core/status/priority-status';
import type { PlanSketch } from '../../../src/core/checks/example';
import { itemText, type Block, type NarrativeInput } from '../../../src/core/narrative/block';
import { aDecision, aHeadline, anOutcome, aStatus, aText, entered, number, owedBy } from '../../builders/narrative';
import { planOf } from '../../builders/returns';

interface Sketch {
  plan?: PlanSketch;
  status?: Partial<PriorityStatus>;
  texts?: NarrativeInput['texts'];
}

function sectionOf({ plan = {}, status = {}, texts = [] }: Sketch): Block {
  const input = { plan: planOf(plan), statuses: [aStatus(status)], headline: aHeadline({}), texts, receipts: [] };
  return successMeasureBlock(input, input.plan.priorities[0]!);
}

/** Paragraphs one a line, items of lists behind a dash. */
const said = (sketch: Sketch): string =>
  sectionOf(sketch)
    .parts.flatMap((part) =>
      part.kind === 'paragraph' ? [part.text] : part.items.map((item) => `- ${itemText(item)}`),
    )
    .join('\n');

const text = { from: ['green-trust'], prompt: 'What was done.' };
const asksText: PlanSketch = { priorities: [{ ref: 'Parks 1', text: { ...text, minWords: 1, maxWords: 99 } }] };

describe("a success measure's section", () => {
  it('is headed by the success measure where that differs from the priority', () => {
    expect(sectionOf({}).heading).toBe('Parks 1: What Parks 1 promises');
    expect(sectionOf({ plan: { priorities: [{ ref: 'Parks 1', successMeasure: 'More visits' }] } }).heading).toBe(
      'Parks 1: More visits',
    );
  });

  it("gives the partner's words by name, and the figures after them", () => {
    expect(
      said({
        plan: { measures: [{ target: { rule: 'at least', value: 5000 } }] },
        texts: [aText('We opened a gate.\nMany came.')],
        status: { deciding: [anOutcome(entered(number(7056), number(6791)))] },
      }),
    ).toBe(
      'Green Trust writes:\nWe opened a gate.\nMany came.\n- Visits to parks: 7,056, an increase of 265 (3.9%) from 6,791 in 2023/24. This meets the target of at least 5,000.',
    );
  });

  it('gives each of several partners their own words', () => {
    expect(said({ texts: [aText('We dug.'), aText('We swept.', { partner: 'bin-crew' })] })).toBe(
      'Green Trust writes:\nWe dug.\nBin Crew writes:\nWe swept.',
    );
  });

  it('says that information is awaited, and from whom', () => {
    const owed = [{ partner: 'green-trust', measures: ['parks-1-visits'] }];
    expect(
      said({
        status: {
          published: 'not-received',
          owed,
          deciding: [anOutcome(owedBy('green-trust'), { kind: 'not known', why: 'no entry' })],
        },
      }),
    ).toBe(
      'Information that decides this priority was not received from Green Trust.\n- Visits to parks: not received.',
    );
  });

  it('names who owes a figure that only accompanies the others', () => {
    const plan: PlanSketch = {
      measures: [{}, { id: 'parks-1-dogs', title: 'Dogs', role: 'context', target: undefined }],
    };
    const context = [anOutcome(owedBy('bin-crew'), { measure: 'parks-1-dogs', kind: 'not known', why: 'no entry' })];
    expect(said({ plan, status: { context } })).toBe('- Dogs: not received from Bin Crew.');
  });

  it('says which text was not received, and keeps silent where none was asked', () => {
    expect(said({ plan: asksText })).toBe('No text was received from Green Trust.');
    expect(said({ plan: asksText, texts: [aText('We dug.')] })).toBe('Green Trust writes:\nWe dug.');
    expect(said({})).toBe('');
  });

  it.each<[string, Partial<PriorityStatus>, string]>([
    [
      'no figure decides',
      { computed: 'needs-decision' },
      'No figure decides this priority: the status is the judgement of Westbury Council.',
    ],
    [
      'figures do not decide',
      { computed: 'needs-decision', deciding: [anOutcome(entered(number(3)), { kind: 'not known', why: 'no rule' })] },
      'The figures alone do not decide this priority: the status is the judgement of Westbury Council.\n- Visits to parks: 3.',
    ],
    [
      'information is missing',
      { computed: 'not-received', owed: [{ partner: 'bin-crew', measures: [] }] },
      'Information that decides this priority was not received from Bin Crew. Without it, the status is the judgement of Westbury Council.',
    ],
    [
      'the figures say otherwise',
      { computed: 'partly-achieved' },
      'The figures alone give Partly achieved; the status is the judgement of Westbury Council.',
    ],
    [
      'the figures say the same',
      { computed: 'achieved' },
      'The figures give this status, and Westbury Council has confirmed it.',
    ],
  ])("says that a decided status is the council's judgement, where %s", (_case, sketch, words) => {
    expect(said({ status: { published: 'achieved', decision: aDecision(), basis: 'decision', ...sketch } })).toBe(
      words,
    );
  });

  it.each<[Partial<PriorityStatus>, PlanSketch, string]>([
    [{ published: 'needs-decision' }, {}, 'No status can be given to this priority yet.'],
    [{ published: 'not-due' }, {}, 'This priority is not due this year.'],
    [
      { published: 'not-due' },
      { priorities: [{ ref: 'Parks 1', due: '2026-03-31' }] },
      'This priority is not due until 31 March 2026.',
    ],
    [
      { published: 'not-applicable' },
      { priorities: [{ ref: 'Parks 1', notApplicable: 'The park was sold.' }] },
      'This priority no longer applies: The park was sold.',
    ],
    [{ published: 'not-received' }, {}, 'Information that decides this priority was not received.'],
  ])('says why there is no status (%#)', (status, plan, words) => {
    expect(said({ status, plan })).toBe(words);
  });

  it('says "this quarter" in a plan of quarters', () => {
    const period = {
      label: 'Quarter 1',
      start: '2024-04-01',
      end: '2024-06-30',
      noun: 'quarter' as const,
      previousLabel: 'Quarter 4',
      returnBy: '2024-07-31',
    };
    expect(said({ plan: { period }, status: { published: 'not-due' } })).toBe('This priority is not due this quarter.');
  });

  it('lists the cell of each text and figure, and the decision', () => {
    const status = {
      computed: 'needs-decision' as const,
      published: 'achieved' as const,
      decision: aDecision(),
      deciding: [anOutcome(entered(number(3), number(2)))],
    };
    expect(sectionOf({ texts: [aText('We dug.')], status }).sources).toEqual([
      { kind: 'plan', what: 'Parks 1, heading' },
      {
        kind: 'cell',
        what: 'Text',
        isText: true,
        partner: 'green-trust',
        file: 'green-trust.xlsx',
        sheet: 'Narrative',
        cell: 'D5',
      },
      {
        kind: 'cell',
        what: 'Visits to parks',
        partner: 'green-trust',
        file: 'green-trust.xlsx',
        sheet: 'Figures',
        cell: 'G6',
      },
      { kind: 'plan', what: 'Visits to parks, 2023/24' },
      {
        kind: 'decision',
        priority: 'Parks 1',
        what: 'Parks 1: Achieved, decided by Ann Lee on 20 May 2025. Every park was open all year.',
      },
    ]);
  });
});
