import { countedInWords, longDate } from '../words/english';
import type { Plan } from '../plan/plan';

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Which time the report covers, and where that stands in the action plan. */
export function periodSentences(plan: Plan): readonly string[] {
  const { period } = plan;
  return [
    `This report covers ${period.label}, from ${longDate(period.start)} to ${longDate(period.end)}.`,
    placeSentence(plan),
  ];
}

function placeSentence(plan: Plan): string {
  const { label, ends } = plan.actionPlan;
  const year = yearOfPlan(plan);
  if (!year)
    return `The ${label} action plan ${ends <= plan.period.end ? 'ended' : 'runs until'} ${ends <= plan.period.end ? 'on ' : ''}${longDate(ends)}.`;
  if (year.of === 1) return `That is the only year of the ${label} action plan.`;
  const place = year.number === year.of ? 'last' : PLACES[year.number - 1];
  const years = year.of === 2 ? 'two years' : countedInWords(year.of, 'year');
  return `That is the ${place} of the ${years} of the ${label} action plan.`;
}

/**
 * Which year of the action plan is reported on, where its label gives the year it began ("2019-22") and both
 * end on the same day of the year; undefined where that can't be told, and for periods that aren't years.
 */
export function yearOfPlan({ actionPlan, period }: Plan): { number: number; of: number } | undefined {
  const began = /^(\d{4})\s*(?:[-–—/]|to)\s*\d{2,4}$/.exec(actionPlan.label.trim())?.[1];
  const planEnd = dayAfter(actionPlan.ends);
  const periodEnd = dayAfter(period.end);
  if (period.noun !== 'year' || !began || planEnd.slice(4) !== periodEnd.slice(4)) return undefined;
  const of = Number(planEnd.slice(0, 4)) - Number(began);
  const number = of - (Number(planEnd.slice(0, 4)) - Number(periodEnd.slice(0, 4)));
  return of >= 1 && of <= PLACES.length && number >= 1 && number <= of ? { number, of } : undefined;
}

function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}
