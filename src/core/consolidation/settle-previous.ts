import type { Finding } from '../finding';
import type { Measure } from '../plan/measure';
import type { Plan } from '../plan/plan';
import { withoutSmallPreviousOf } from '../words/small-number';
import { previousFigure } from '../returns/previous-figure';
import type { Evidence } from '../status/outcome';
import { formatList } from '../words/english';
import { shownFigure } from '../words/figure-words';
import { identical } from './agreement';
import type { GivenPrevious } from './types';
import { consolidationFinding } from './checks';
import { measurePlace, measureWords, sourceWords } from './finding-words';

/**
 * Finds last period's value of a measure: the plan's or, where the plan has none, the one that the returns were issued
 * with; none where the returns differ.
 * Partners see a small number less exactly than the plan has it, which is no difference.
 * @param given the values in the returns for this measure alone
 */
export function settlePrevious(
  plan: Plan,
  measure: Measure,
  given: readonly GivenPrevious[],
): { previous?: Evidence['previous']; findings: readonly Finding[] } {
  const [first] = given;
  if (measure.previous) {
    const figure = previousFigure(measure.previous);
    const issued = previousFigure(withoutSmallPreviousOf(plan, measure).previous ?? measure.previous);
    const others = given.filter((each) => ![figure, issued].some((one) => identical(each.figure, one)));
    const note = measure.previous.source;
    return {
      previous: { figure, ...(note !== undefined && { note }) },
      findings: others.map((other) => notThePlans(measure, figure, other)),
    };
  }
  if (!first) return { findings: [] };
  if (given.some((each) => !identical(each.figure, first.figure)))
    return { findings: [disagreeing(measure, given, first)] };
  return { previous: { figure: first.figure, source: first.at }, findings: [] };
}

function notThePlans(measure: Measure, figure: GivenPrevious['figure'], other: GivenPrevious): Finding {
  const found = shownFigure(other.figure, measure.answer);
  const expected = shownFigure(figure, measure.answer);
  return consolidationFinding('disagreeing-previous', {
    message: [
      `${measureWords(measure)}: ${other.at.file} was issued with ${found} for the period before,`,
      `and the plan now says ${expected}. The plan's value is used.`,
    ].join(' '),
    fix: "See which value is right. If it is the plan's, there is nothing to do.",
    place: measurePlace(measure, other.at),
    found,
    expected,
  });
}

function disagreeing(measure: Measure, given: readonly GivenPrevious[], first: GivenPrevious): Finding {
  const values = given.map(({ figure, at }) => `${shownFigure(figure, measure.answer)} in ${sourceWords(at)}`);
  return consolidationFinding('disagreeing-previous', {
    message: [
      `${measureWords(measure)}: the returns were issued with different values for the period before,`,
      `${formatList(values)}. None of them is used.`,
    ].join(' '),
    place: measurePlace(measure, first.at),
    found: shownFigure(first.figure, measure.answer),
  });
}
