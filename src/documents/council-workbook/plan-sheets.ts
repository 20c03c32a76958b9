import { measuresAskedOf, measuresOf, textsAskedOf } from '../../core/plan/asked';
import type { Plan, Priority } from '../../core/plan/plan';
import { measureTitle, partnerName, themeName } from '../../core/plan/plan-index';
import { unitWords } from '../../core/words/answer-words';
import { capitalised, listed } from '../../core/words/english';
import { shownFigure } from '../../core/words/figure-words';
import { targetWords } from '../../core/words/target-words';
import { previousFigure } from '../../core/returns/previous-figure';
import { NOT_APPLICABLE, NOT_AVAILABLE } from '../return-workbook/shorthand';
import type { SheetDescription } from '../sheet';
import {
  COUNCIL_SHEETS,
  COUNCIL_TABLES,
  measureColumns,
  PARTNER_COLUMNS,
  PRIORITY_COLUMNS,
  THEME_COLUMNS,
} from './layout';
import { count, listSheet, words } from './list-sheet';

/** The plan's own tables, for reading beside the figures; changes are made in the plan's file. */
export function planSheets(plan: Plan): readonly SheetDescription[] {
  return [themesSheet(plan), prioritiesSheet(plan), measuresSheet(plan), partnersSheet(plan)];
}

const FROM_PLAN = "To change them, change the plan's file and make this workbook again.";

function themesSheet(plan: Plan): SheetDescription {
  return listSheet({
    name: COUNCIL_SHEETS.themes,
    table: COUNCIL_TABLES.themes,
    title: 'Themes of the plan',
    purpose: `The themes and what each aims at. ${FROM_PLAN}`,
    columns: THEME_COLUMNS,
    keyColumns: 1,
    rows: plan.themes.map(({ code, name, aim }) => ({
      code: { value: code, role: 'label' as const },
      name: words(name),
      aim: words(capitalised(aim)),
    })),
  });
}

function prioritiesSheet(plan: Plan): SheetDescription {
  const names = (ids: readonly string[]): string => listed(ids.map((id) => partnerName(plan, id)));
  return listSheet({
    name: COUNCIL_SHEETS.priorities,
    table: COUNCIL_TABLES.priorities,
    title: 'Priorities of the plan',
    purpose: `Every priority, who leads on it and how its status is made. ${FROM_PLAN}`,
    columns: PRIORITY_COLUMNS,
    keyColumns: 1,
    rows: plan.priorities.map((priority) => ({
      ref: { value: priority.ref, role: 'label' as const },
      theme: words(themeName(plan, priority.theme)),
      title: words(priority.title),
      successMeasure: words(priority.successMeasure ?? priority.title),
      lead: words(partnerName(plan, priority.lead)),
      combine: words(
        priority.notApplicable ? `No longer applies: ${priority.notApplicable}` : combineWords(priority, plan),
      ),
      writes: words(priority.text ? names(priority.text.from) : NOT_APPLICABLE),
    })),
  });
}

/** How the status is made, in words. */
export function combineWords({ ref, combine }: Priority, plan: Plan): string {
  if (!measuresOf(plan, ref).some(({ role }) => role === 'deciding')) return 'The council decides';
  switch (combine.rule) {
    case 'all':
      return 'All deciding measures met';
    case 'any':
      return 'One deciding measure met is enough';
    case 'share':
      return `${combine.achieved}% of the deciding measures met`;
    case 'lead':
      return `Decided by: ${measureTitle(plan, combine.measure)}`;
  }
}

function measuresSheet(plan: Plan): SheetDescription {
  const { noun } = plan.period;
  return listSheet({
    name: COUNCIL_SHEETS.measures,
    table: COUNCIL_TABLES.measures,
    title: 'Measures of the plan',
    purpose: `Everything that partners are asked. ${FROM_PLAN}`,
    columns: measureColumns(noun),
    keyColumns: 1,
    rows: plan.measures.map((measure) => ({
      ref: { value: measure.priority, role: 'label' as const },
      title: words(measure.title),
      definition: words(measure.definition),
      unit: words(unitWords(measure.answer)),
      role: words(measure.role === 'deciding' ? 'Deciding' : 'For information'),
      target: words(measure.target ? capitalised(targetWords(measure, noun)) : NOT_APPLICABLE),
      previous: words(measure.previous ? shownFigure(previousFigure(measure.previous), measure.answer) : NOT_AVAILABLE),
      reporters: words(listed(measure.reporters.map((id) => partnerName(plan, id)))),
      id: words(measure.id),
    })),
  });
}

function partnersSheet(plan: Plan): SheetDescription {
  return listSheet({
    name: COUNCIL_SHEETS.partners,
    table: COUNCIL_TABLES.partners,
    title: 'Partners of the plan',
    purpose: `Who is asked, and for how much. ${FROM_PLAN}`,
    columns: PARTNER_COLUMNS,
    keyColumns: 1,
    rows: plan.partners.map(({ id, name, email }) => ({
      name: { value: name, role: 'label' as const },
      email: words(email || NOT_AVAILABLE),
      measures: count(measuresAskedOf(plan, id).length),
      texts: count(textsAskedOf(plan, id).length),
      id: words(id),
    })),
  });
}
