import { isAsked, returnCounts } from '../consolidation/receipts';
import type { Plan } from '../plan/plan';
import { spellCount, spellNumber, longDate } from '../words/english';
import { paragraphs, type Block, type NarrativeInput } from './block';

const YEAR_ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** The plan's own introduction, then sentences on the period, the plan's size and how many returns came in. */
export function introductionBlock({ plan, receipts }: NarrativeInput): Block {
  const { asked, received } = returnCounts(receipts);
  const sent = receipts.filter((receipt) => isAsked(receipt) && receipt.state === 'received');
  const generated = [...periodSentences(plan), sizeSentence(plan), returnsSentence(asked, received)];
  return {
    id: 'introduction',
    kind: 'introduction',
    heading: 'Introduction',
    parts: paragraphs([...plan.introduction, generated.filter((sentence) => sentence !== '').join(' ')]),
    sources: [
      { kind: 'plan', what: 'Introduction, period, themes, priorities and partners' },
      ...sent.flatMap((receipt) =>
        receipt.files.length === 0 ? [] : [{ kind: 'plan' as const, what: `Return in ${receipt.files.join(', ')}` }],
      ),
    ],
  };
}

function sizeSentence({ priorities, themes, partners }: Plan): string {
  const promised = spellCount(priorities.length, 'priority', 'priorities');
  const inThemes = spellCount(themes.length, 'theme');
  const works = partners.length === 1 ? 'works' : 'work';
  return `The plan has ${promised} in ${inThemes}, and ${spellCount(partners.length, 'partner')} ${works} on it.`;
}

/** How many of those asked for a return sent one. */
function returnsSentence(asked: number, sent: number): string {
  if (asked === 0) return '';
  if (asked === 1)
    return sent === 1
      ? 'The one partner asked for a return sent it.'
      : 'The one partner asked for a return has not sent it.';
  const partners = spellCount(asked, 'partner');
  if (sent === 0) return `None of the ${partners} asked for a return has sent it.`;
  if (sent === asked)
    return asked === 2 ? 'Both partners asked for a return sent it.' : `All ${partners} asked for a return sent it.`;
  return `Of the ${partners} asked for a return, ${sent === 1 ? 'one has' : `${spellNumber(sent)} have`} sent it.`;
}

/** The dates that the report covers, and which year of the action plan that is. */
function periodSentences(plan: Plan): readonly string[] {
  const { period } = plan;
  return [
    `This report covers ${period.label}, from ${longDate(period.start)} to ${longDate(period.end)}.`,
    planYearSentence(plan),
  ];
}

function planYearSentence(plan: Plan): string {
  const { label, ends } = plan.actionPlan;
  const year = yearOfPlan(plan);
  if (!year) {
    const until = ends <= plan.period.end ? 'ended on' : 'runs until';
    return `The ${label} action plan ${until} ${longDate(ends)}.`;
  }
  if (year.of === 1) return `That is the only year of the ${label} action plan.`;
  const place = year.number === year.of ? 'last' : YEAR_ORDINALS[year.number - 1];
  const years = year.of === 2 ? 'two years' : spellCount(year.of, 'year');
  return `That is the ${place} of the ${years} of the ${label} action plan.`;
}

/**
 * Which year of the action plan is reported on. Undefined where the plan's label doesn't give the year it began
 * ("2019-22"), where plan and period end on other days of the year, and for periods that aren't years.
 */
function yearOfPlan({ actionPlan, period }: Plan): { number: number; of: number } | undefined {
  const began = /^(\d{4})\s*(?:[-–—/]|to)\s*\d{2,4}$/.exec(actionPlan.label.trim())?.[1];
  const planEnd = dayAfter(actionPlan.ends);
  const periodEnd = dayAfter(period.end);
  if (period.noun !== 'year' || !began || planEnd.slice(4) !== periodEnd.slice(4)) return undefined;
  const of = Number(planEnd.slice(0, 4)) - Number(began);
  const number = of - (Number(planEnd.slice(0, 4)) - Number(periodEnd.slice(0, 4)));
  return of >= 1 && of <= YEAR_ORDINALS.length && number >= 1 && number <= of ? { number, of } : undefined;
}

function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
