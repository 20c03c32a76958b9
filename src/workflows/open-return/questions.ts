import { kindOf } from '../../core/measure-kinds';
import { previousFigure } from '../../core/returns/previous-figure';
import { isOpen, type Finding } from '../../core/finding';
import { groupBy } from '../../core/group-by';
import type { Measure } from '../../core/plan/measure';
import type { Plan, Priority } from '../../core/plan/plan';
import { measureIn, priorityIn } from '../../core/plan/plan-index';
import { isGivenEntry, isGivenText } from '../../core/returns/progress';
import {
  FIGURE_ENTRY_KEYS,
  figureColumns,
  isLongEntry,
  NARRATIVE_TABLE,
  type FigureEntryKey,
  type FigureKey,
} from '../../core/returns/layout';
import type { Entry, PartnerReturn, PartnerText, Field } from '../../core/returns/partner-return';
import { outcomeOf } from '../../core/status/outcome-of';
import { unitWords } from '../../core/words/answer-words';
import { capitalise } from '../../core/words/english';
import { shownFigure } from '../../core/words/figure-words';
import { targetWords } from '../../core/words/target-words';
import { OUTCOME_TONES } from '../../documents/status-tone';
import { entryValidations } from '../../documents/return-workbook/entry-validation';
import type { DeletedCells } from './deleted-cells';
import type { MeasureQuestion, Question, Task, TextQuestion, FieldView } from './return-view';

/** Everything asked, measures first and then texts, with the tasks that each has. */
export function questionsOf(ret: PartnerReturn, tasks: readonly Task[], gone: DeletedCells): readonly Question[] {
  const byQuestion = groupBy(tasks, ({ question }) => question ?? '');
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
  gone: DeletedCells;
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
    target: capitalise(targetWords(measure, plan.period.noun)),
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
    words: wordsIn(textInCell(text.text)),
    fields: textFields(priority, text, gone),
    isGiven: isGivenText(text),
    tasks,
  };
}

/** Counts words as the sheet's Words column does: whatever stands between spaces and line breaks. */
export function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** The fields that a measure asks for and whose cells are there, in the order of the sheet. */
export function measureFields(
  measure: Measure,
  entry: Entry,
  { period }: Plan,
  gone: DeletedCells,
): readonly FieldView[] {
  const validations = entryValidations(measure, period.noun);
  return figureColumns(period.noun).flatMap(({ key, header }): FieldView[] => {
    const validation = isEntryKey(key) ? validations[key] : undefined;
    if (!isEntryKey(key) || !validation || gone.has(measure.id, key)) return [];
    const counted = key === 'numerator' || key === 'denominator' ? measure.parts?.[key] : undefined;
    return [
      {
        key,
        label: counted === undefined ? header : `${header}: ${counted}`,
        hint: validation.prompt.text,
        at: entry[key].at,
        shown: textInCell(entry[key]),
        ...(validation.rule.kind === 'list' && { choices: validation.rule.values }),
        isLong: isLongEntry(key) || (key === 'value' && kindOf(measure.answer).takes === 'text'),
      },
    ];
  });
}

function isEntryKey(key: FigureKey): key is FigureEntryKey {
  return FIGURE_ENTRY_KEYS.some((each) => each === key);
}

export function textFields(priority: Priority, { text }: PartnerText, gone: DeletedCells): readonly FieldView[] {
  if (gone.has(priority.ref, 'text')) return [];
  return [
    {
      key: 'text',
      label: NARRATIVE_TABLE.text.header,
      hint: priority.text?.prompt ?? '',
      at: text.at,
      shown: textInCell(text),
      isLong: true,
    },
  ];
}

/** The text in a field's cell, as somebody would type it: "97%"; a date in words. */
export function textInCell({ found }: Field<unknown>): string {
  return found;
}

const NOTHING: Pick<MeasureQuestion, 'meaning' | 'meaningTone'> = { meaning: '', meaningTone: 'neutral' };

/**
 * What an entry means against its target, in a sentence; empty while nothing is entered, while an
 * error stands in the way, and where no rule decides.
 */
export function meaningOf(
  measure: Measure,
  entry: Entry,
  findings: readonly Finding[],
  plan: Plan,
): Pick<MeasureQuestion, 'meaning' | 'meaningTone'> {
  if (!entry.figure || findings.some((finding) => finding.severity === 'error' && isOpen(finding))) return NOTHING;
  const previous = measure.previous && { figure: previousFigure(measure.previous) };
  const outcome = outcomeOf(
    measure,
    {
      measure: measure.id,
      state: 'entered',
      figure: entry.figure,
      source: entry.value.at,
      owedBy: [],
      ...(previous && { previous }),
    },
    plan,
  );
  if (outcome.why === 'no rule') return NOTHING;
  return { meaning: outcome.explanation, meaningTone: OUTCOME_TONES[outcome.kind] };
}
