import { measuresAskedOf, measuresOf, textsAskedOf } from '../../core/plan/asked';
import type { Plan, Priority } from '../../core/plan/plan';
import { measureTitle, partnerName, themeName } from '../../core/plan/plan-index';
import { unitWords } from '../../core/words/answer-words';
import { capitalise, formatList } from '../../core/words/english';
import { shownFigure } from '../../core/words/figure-words';
import { targetWords } from '../../core/words/target-words';
import { previousFigure } from '../../core/returns/previous-figure';
import { SHORTHAND } from '../../core/returns/layout';
import type { SheetDescription } from '../sheet';
import { COUNCIL_LAYOUT } from './layout';
import { countCell, listSheet, wordsCell } from './list-sheet';

/** Stands on each of the sheets that show the plan's own tables, which are only for reading beside the figures. */
const FROM_PLAN = "To change them, change the plan's file and make this workbook again.";

export function themesSheet({ plan }: { plan: Plan }): SheetDescription {
  return listSheet(COUNCIL_LAYOUT.themes, plan.period.noun, {
    title: 'Themes of the plan',
    purpose: `The themes and what each aims at. ${FROM_PLAN}`,
    rows: plan.themes.map(({ code, name, aim }) => ({
      code: { value: code, role: 'label' as const },
      name: wordsCell(name),
      aim: wordsCell(capitalise(aim)),
    })),
  });
}

export function prioritiesSheet({ plan }: { plan: Plan }): SheetDescription {
  const names = (ids: readonly string[]): string => formatList(ids.map((id) => partnerName(plan, id)));
  return listSheet(COUNCIL_LAYOUT.priorities, plan.period.noun, {
    title: 'Priorities of the plan',
    purpose: `Every priority, who leads on it and how its status is made. ${FROM_PLAN}`,
    rows: plan.priorities.map((priority) => ({
      ref: { value: priority.ref, role: 'label' as const },
      theme: wordsCell(themeName(plan, priority.theme)),
      title: wordsCell(priority.title),
      successMeasure: wordsCell(priority.successMeasure ?? priority.title),
      lead: wordsCell(partnerName(plan, priority.lead)),
      combine: wordsCell(
        priority.notApplicable ? `No longer applies: ${priority.notApplicable}` : combineWords(priority, plan),
      ),
      writes: wordsCell(priority.text ? names(priority.text.from) : SHORTHAND.notApplicable),
    })),
  });
}

/** How a priority's status follows from its deciding measures, in words. */
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

export function measuresSheet({ plan }: { plan: Plan }): SheetDescription {
  const { noun } = plan.period;
  return listSheet(COUNCIL_LAYOUT.measures, plan.period.noun, {
    title: 'Measures of the plan',
    purpose: `Everything that partners are asked. ${FROM_PLAN}`,
    rows: plan.measures.map((measure) => ({
      ref: { value: measure.priority, role: 'label' as const },
      title: wordsCell(measure.title),
      definition: wordsCell(measure.definition),
      unit: wordsCell(unitWords(measure.answer)),
      role: wordsCell(measure.role === 'deciding' ? 'Deciding' : 'For information'),
      target: wordsCell(measure.target ? capitalise(targetWords(measure, noun)) : SHORTHAND.notApplicable),
      previous: wordsCell(
        measure.previous ? shownFigure(previousFigure(measure.previous), measure.answer) : SHORTHAND.notAvailable,
      ),
      reporters: wordsCell(formatList(measure.reporters.map((id) => partnerName(plan, id)))),
      id: wordsCell(measure.id),
    })),
  });
}

export function partnersSheet({ plan }: { plan: Plan }): SheetDescription {
  return listSheet(COUNCIL_LAYOUT.partners, plan.period.noun, {
    title: 'Partners of the plan',
    purpose: `Who is asked, and for how much. ${FROM_PLAN}`,
    rows: plan.partners.map(({ id, name, email }) => ({
      name: { value: name, role: 'label' as const },
      email: wordsCell(email || SHORTHAND.notAvailable),
      measures: countCell(measuresAskedOf(plan, id).length),
      texts: countCell(textsAskedOf(plan, id).length),
      id: wordsCell(id),
    })),
  });
}
