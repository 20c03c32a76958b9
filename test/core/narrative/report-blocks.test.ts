import { readFileSync } from 'node:fs';
import type { PlanSketch } from '../../../src/core/checks/example';
import { itemText, type Block, type NarrativeInput } from '../../../src/core/narrative/block';
import { reportBlocks } from '../../../src/core/narrative/report-blocks';
import { PlanSchema } from '../../../src/core/plan/plan';
import { aHeadline, anOutcome, aReceipt, aStatus, entered, number, owedBy } from '../../builders/narrative';
import { planOf } from '../../builders/returns';

function blocks(plan: PlanSketch = {}, rest: Partial<NarrativeInput> = {}): readonly Block[] {
  return reportBlocks({
    plan: planOf(plan),
    statuses: [aStatus()],
    headline: aHeadline({ achieved: 1 }),
    texts: [],
    receipts: [],
    ...rest,
  });
}

const said = (block: Block | undefined): string =>
  (block?.parts ?? [])
    .flatMap((part) => (part.kind === 'paragraph' ? [part.text] : part.items.map((item) => `- ${itemText(item)}`)))
    .join('\n');

const find = (all: readonly Block[], id: string): string => said(all.find((block) => block.id === id));

const owing = (
  priority: string,
  partner: string,
  measures: readonly string[] = ['parks-1-visits'],
): Partial<NarrativeInput['statuses'][number]> => ({ priority, owed: [{ partner, measures }] });

describe("the report's texts", () => {
  it("stand in the report's order, each with a name of its own", () => {
    const plan: PlanSketch = {
      vision: ['Parks for all.'],
      partnership: { name: 'Parks Partnership', about: ['We care.'] },
    };
    expect(blocks(plan, { statuses: [aStatus({ published: 'not-received' })] }).map(({ id }) => id)).toEqual([
      'introduction',
      'vision',
      'headline',
      'missing',
      'partnership',
      'partners',
      'theme:Parks',
      'theme-priorities:Parks',
      'priority:Parks 1',
      'contact',
    ]);
  });

  it('leave out what there is nothing to say of', () => {
    expect(blocks().map(({ id }) => id)).toEqual([
      'introduction',
      'headline',
      'partners',
      'theme:Parks',
      'theme-priorities:Parks',
      'priority:Parks 1',
      'contact',
    ]);
  });

  it('each list a source', () => {
    expect(blocks().filter((block) => block.sources.length === 0)).toEqual([]);
  });

  it.each([
    ['parks for everyone', 'We want parks for everyone.'],
    ['Parks are for everyone.', 'Parks are for everyone.'],
    ['a park in every street?', 'We want a park in every street?'],
  ])('make a sentence of the aim "%s"', (aim, sentence) => {
    expect(find(blocks({ themes: [{ code: 'Parks', name: 'Parks', aim }] }), 'theme:Parks')).toBe(sentence);
  });

  it('list the priorities of a theme with their statuses', () => {
    const statuses = [aStatus(), aStatus({ priority: 'Parks 2', published: 'not-received' })];
    const plan: PlanSketch = { priorities: [{ ref: 'Parks 1' }, { ref: 'Parks 2' }] };
    expect(find(blocks(plan, { statuses }), 'theme-priorities:Parks')).toBe(
      'One of the two priorities was achieved. Information was not received for one.\n- Parks 1: What Parks 1 promises (Achieved)\n- Parks 2: What Parks 2 promises (Information not received)',
    );
  });

  it('list the partners', () => {
    expect(find(blocks(), 'partners')).toBe('The partnership has two partners:\n- Green Trust\n- Bin Crew');
    expect(find(blocks({ partners: [{ id: 'green-trust', name: 'Green Trust' }] }), 'partners')).toBe(
      'The partnership has one partner:\n- Green Trust',
    );
  });

  it('say whom to ask and in which other forms the report is to be had', () => {
    const council = {
      name: 'Westbury Council',
      area: 'Westbury',
      email: 'plan@westbury.example',
      team: 'Parks team',
      telephone: '01632 960000',
      website: 'www.westbury.example',
    };
    expect(find(blocks({ council, otherFormats: ['large print', 'Braille'] }), 'contact')).toBe(
      'For questions about this report:\n- Parks team, Westbury Council\n- Telephone: 01632 960000\n- E-mail: plan@westbury.example\n- Website: www.westbury.example\n' +
        'This report is also available in these forms:\n- large print\n- Braille',
    );
    expect(find(blocks({ otherFormats: ['Braille'] }), 'contact')).toBe(
      'For questions about this report:\n- Westbury Council\n- E-mail: plan@westbury.example\nThis report is also available in this form: Braille.',
    );
  });
});

describe('the sentence on missing information', () => {
  const plan: PlanSketch = { priorities: ['Parks 1', 'Parks 2', 'Parks 3'].map((ref) => ({ ref })) };
  const missing = (...sketches: Parameters<typeof aStatus>[0][]): string =>
    find(blocks(plan, { statuses: sketches.map(aStatus) }), 'missing');

  it('is not there where nothing is missing', () => {
    expect(blocks().some(({ id }) => id === 'missing')).toBe(false);
  });

  it('names the one priority, its partner and what is awaited', () => {
    expect(missing({ published: 'not-received', ...owing('Parks 2', 'green-trust') })).toBe(
      'The status of one priority cannot be given, because information was not received:\n- Parks 2: Green Trust (Visits to parks)',
    );
  });

  it('names many', () => {
    expect(
      missing(
        { published: 'not-received', ...owing('Parks 1', 'green-trust') },
        {
          published: 'not-received',
          priority: 'Parks 2',
          owed: [
            { partner: 'green-trust', measures: [] },
            { partner: 'bin-crew', measures: [] },
          ],
        },
      ),
    ).toBe(
      'The statuses of two priorities cannot be given, because information was not received:\n- Parks 1: Green Trust (Visits to parks)\n- Parks 2: Green Trust; Bin Crew',
    );
  });

  it('also names those that have a status all the same', () => {
    expect(missing(owing('Parks 1', 'bin-crew'))).toBe(
      'For one priority, some of the information asked for was not received:\n- Parks 1: Bin Crew (Visits to parks)',
    );
    expect(
      missing(
        { published: 'not-received', ...owing('Parks 1', 'bin-crew') },
        owing('Parks 2', 'bin-crew', []),
        owing('Parks 3', 'bin-crew', []),
      ),
    ).toBe(
      'The status of one priority cannot be given, because information was not received:\n- Parks 1: Bin Crew (Visits to parks)\n' +
        'For two other priorities, some of the information asked for was not received:\n- Parks 2: Bin Crew\n- Parks 3: Bin Crew',
    );
  });
});

describe("another council's plan, of quarters, with red and green", () => {
  const plan = PlanSchema.parse(JSON.parse(readFileSync('assets/plans/brackenmere-pledges.json', 'utf8')));
  const statuses = [
    aStatus({
      priority: 'H1',
      published: 'achieved',
      deciding: [anOutcome(entered(number(0), number(3)), { measure: 'h1-families' })],
    }),
    aStatus({
      priority: 'H2',
      published: 'not-achieved',
      deciding: [anOutcome(entered(number(420000.5), number(412500.75)), { measure: 'h2-cost', kind: 'missed' })],
    }),
    aStatus({
      priority: 'H3',
      published: 'not-received',
      deciding: [anOutcome(owedBy('brackenmere-homes'), { measure: 'h3-waiting', kind: 'not known', why: 'no entry' })],
      owed: [{ partner: 'brackenmere-homes', measures: ['h3-waiting'] }],
    }),
    aStatus({ priority: 'W1', published: 'not-due' }),
    aStatus({ priority: 'W3', published: 'not-applicable' }),
  ];
  const headline = aHeadline({
    'achieved': 1,
    'not-achieved': 1,
    'not-received': 1,
    'not-due': 1,
    'not-applicable': 1,
  });
  const all = reportBlocks({
    plan,
    statuses,
    headline,
    texts: [],
    receipts: [aReceipt({ partner: 'borough-council' })],
  });

  it('is told in its own words', () => {
    expect(find(all, 'headline')).toBe(
      'One of the five priorities has the status Green (20%), one Red (20%), one Grey (20%), one Starts later (20%) and one Closed (20%). ' +
        'One of the two priorities reported on has the status Green (50%) and one Red (50%).',
    );
    expect(find(all, 'theme:H')).toBe('Everyone has a decent home that they can afford to keep warm.');
  });

  it('is told by the quarter', () => {
    expect(find(all, 'introduction')).toContain(
      'This report covers Quarter 2 of 2025/26, from 1 July 2025 to 30 September 2025. The 2024-27 action plan runs until 31 March 2027.',
    );
    expect(find(all, 'priority:H1')).toContain(
      '- Families in bed and breakfast for more than six weeks: 0, a decrease of 3 from 3 in Quarter 1 of 2025/26. This meets the target of at most 0.',
    );
    expect(find(all, 'priority:H2')).toContain(
      '- Cost of temporary accommodation: £420,000.50, an increase of £7,499.75 (1.8%) from £412,500.75 in Quarter 1 of 2025/26. This misses the target of a decrease of at least 5% on last quarter.',
    );
    expect(find(all, 'priority:W1')).toBe('This priority is not due until 31 March 2026.');
    expect(find(all, 'priority:W3')).toBe(
      'This priority no longer applies: The grant scheme closed on 31 March 2025, when its funding ended.',
    );
  });
});
