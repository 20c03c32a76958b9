import { isNumeric } from '../../core/plan/answer';
import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import { SHORTHAND, type FigureEntryKey, type FigureKey } from '../../core/returns/layout';
import { unitWords } from '../../core/words/answer-words';
import { capitalised } from '../../core/words/english';
import { targetWords } from '../../core/words/target-words';
import type { CellDescription } from '../sheet';
import { answerFormat } from './answer-format';
import { rowFormulas, rowWords } from './check-words';
import {
  commentValidation,
  partValidation,
  qualifierValidation,
  sourceValidation,
  valueValidation,
} from './entry-validation';
import { takesParts } from './figure-expression';
import { entryCellValues, type EntryCellValues, type PrefilledEntry } from './prefill';
import type { Expression } from './formula/expression';
import { formulaText } from './formula/formula-text';
import { lastYearCell } from './last-year-cell';

/** The cells of one measure's row; `addressOf` gives the address of each of them by its column's key. */
export function figureRow(
  measure: Measure,
  plan: Plan,
  prefill: PrefilledEntry,
  addressOf: (key: string) => string,
): Record<FigureKey, CellDescription> {
  const { noun } = plan.period;
  const entry = entryCellValues(measure, prefill);
  const formulas = rowFormulas(measure, plan);
  const words = rowWords(formulas, new Map(Object.entries(entry)));
  return {
    ref: { value: measure.priority, role: 'label' },
    id: { value: measure.id, role: 'note' },
    measure: { value: measure.title, role: 'label' },
    definition: { value: whatToCount(measure), role: 'text' },
    unit: { value: unitWords(measure.answer), role: 'text' },
    target: { value: capitalised(targetWords(measure, noun)) || SHORTHAND.notApplicable, role: 'text' },
    lastYear: lastYearCell(measure),
    ...entryCells(measure, noun, entry),
    check: computed(formulas.check, words.check, addressOf),
    status: computed(formulas.status, words.status, addressOf),
  };
}

function entryCells(
  measure: Measure,
  noun: Plan['period']['noun'],
  entry: EntryCellValues,
): Record<FigureEntryKey, CellDescription> {
  const { answer, parts } = measure;
  // What was entered all the same isn't lost: the checks speak of it.
  const notAsked = (entered: string | number | null): CellDescription => ({
    value: entered ?? SHORTHAND.notApplicable,
    role: 'note',
  });
  const part = (key: 'numerator' | 'denominator', header: 'Numerator' | 'Denominator'): CellDescription =>
    parts && takesParts(measure)
      ? { value: entry[key], role: 'entry', validation: partValidation(header, parts[key], parts.required) }
      : notAsked(entry[key]);
  return {
    value: {
      value: entry.value,
      role: 'entry',
      format: answerFormat(answer),
      validation: valueValidation(measure, noun),
    },
    qualifier: isNumeric(answer)
      ? { value: entry.qualifier, role: 'entry', validation: qualifierValidation }
      : notAsked(entry.qualifier),
    numerator: part('numerator', 'Numerator'),
    denominator: part('denominator', 'Denominator'),
    source: { value: entry.source, role: 'entry', validation: sourceValidation(measure.source) },
    comment: { value: entry.comment, role: 'entry-text', validation: commentValidation },
  };
}

/** A formula; where it is but a constant, the words themselves. */
function computed(expression: Expression, result: string, addressOf: (key: string) => string): CellDescription {
  if (expression.kind === 'constant')
    return { value: result === '' ? SHORTHAND.notApplicable : result, role: 'computed' };
  return { value: result, role: 'computed', formula: formulaText(expression, addressOf) };
}

/** What counts, in one sentence or two; the Definitions sheet has the measure in full. */
function whatToCount({ counts, excludes, definition }: Measure): string {
  if (counts === undefined) return definition;
  return excludes === undefined ? counts : `${counts} Not: ${excludes.charAt(0).toLowerCase()}${excludes.slice(1)}`;
}
