import { groupedBy } from '../../core/grouped-by';
import type { Measure } from '../../core/plan/measure';
import { measureIn, priorityIn } from '../../core/plan/plan-index';
import type { Plan, Priority } from '../../core/plan/plan';
import { isGivenEntry, isGivenText } from '../../core/returns/progress';
import type { Entry, PartnerReturn, PartnerText } from '../../core/returns/partner-return';
import { previousFigure } from '../../core/returns/previous-figure';
import { unitWords } from '../../core/words/answer-words';
import { capitalised } from '../../core/words/english';
import { shownFigure } from '../../core/words/figure-words';
import { targetWords } from '../../core/words/target-words';
import { measureFields, shownIn, textFields } from './fields';
import type { Gone } from './gone';
import { meaningOf } from './meaning';
import type { MeasureQuestion, Question, Task, TextQuestion } from './return-view';

/** Everything asked, measures first and then texts, with the tasks that each has. */
export function questionsOf(ret: PartnerReturn, tasks: readonly Task[], gone: Gone): readonly Question[] {
  const byQuestion = groupedBy(tasks, ({ question }) => question ?? '');
  const tasksAbout = (question: string, kind: Question['kind']): readonly Task[] =>
    (byQuestion.get(question) ?? []).filter(
      ({ finding }) => (finding.place.measure !== undefined) === (kind === 'measure'),
    );
  return [
    ...ret.entries.flatMap((entry): MeasureQuestion[] => {
      const measure = measureIn(ret.issued, entry.measure);
      return measure
        ? [measureQuestion(measure, entry, ret.issued, { tasks: tasksAbout(measure.id, 'measure'), gone })]
        : [];
    }),
    ...ret.texts.flatMap((text): TextQuestion[] => {
      const priority = priorityIn(ret.issued, text.priority);
      return priority ? [textQuestion(priority, text, { tasks: tasksAbout(priority.ref, 'text'), gone })] : [];
    }),
  ];
}

interface Surroundings {
  tasks: readonly Task[];
  gone: Gone;
}

function measureQuestion(measure: Measure, entry: Entry, plan: Plan, { tasks, gone }: Surroundings): MeasureQuestion {
  return {
    kind: 'measure',
    id: measure.id,
    ref: measure.priority,
    priority: priorityIn(plan, measure.priority)?.title ?? '',
    title: measure.title,
    definition: measure.definition,
    ...(measure.counts !== undefined && { counts: measure.counts }),
    ...(measure.excludes !== undefined && { excludes: measure.excludes }),
    unit: unitWords(measure.answer),
    target: capitalised(targetWords(measure, plan.period.noun)),
    lastYear: lastYearWords(measure, plan),
    answer: measure.answer,
    fields: measureFields(measure, entry, plan, gone),
    isGiven: isGivenEntry(entry),
    tasks,
    ...meaningOf(
      measure,
      entry,
      tasks.map(({ finding }) => finding),
      plan,
    ),
  };
}

function lastYearWords({ previous, answer }: Measure, { period }: Plan): string {
  return previous === undefined ? '' : `${shownFigure(previousFigure(previous), answer)} in ${period.previousLabel}`;
}

function textQuestion(priority: Priority, text: PartnerText, { tasks, gone }: Surroundings): TextQuestion {
  return {
    kind: 'text',
    id: priority.ref,
    ref: priority.ref,
    title: priority.successMeasure ?? priority.title,
    prompt: priority.text?.prompt ?? '',
    fewestWords: priority.text?.minWords ?? 0,
    mostWords: priority.text?.maxWords ?? 0,
    words: wordsIn(shownIn(text.text)),
    fields: textFields(priority, text, gone),
    isGiven: isGivenText(text),
    tasks,
  };
}

/** As the sheet's own Words column counts: what stands between spaces and line breaks. */
export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
