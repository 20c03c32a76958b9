import { kindOf } from '../../core/measure-kinds';
import type { Measure } from '../../core/plan/measure';
import type { Plan } from '../../core/plan/plan';
import {
  mapColumns,
  FIGURE_ENTRY_KEYS,
  isLongEntry,
  SHORTHAND,
  type FigureEntryKey,
  type FigureKey,
} from '../../core/returns/layout';
import { unitWords } from '../../core/words/answer-words';
import { capitalise } from '../../core/words/english';
import { shownFigure } from '../../core/words/figure-words';
import { targetWords } from '../../core/words/target-words';
import type { CellDescription, NumberFormat } from '../sheet';
import { cellFormat, rowFormulas, rowWords } from './check-words';
import { entryValidations } from './entry-validation';
import { entryCellValues, type EntryCellValues, type PrefilledEntry } from './prefill';
import type { Expression } from './formula/expression';
import { formulaText } from './formula/formula-text';
import { formatKey, type CellValue } from './formula/result';
import { storedNumber } from './stored-number';

/**
 * The cells of one measure's row.
 * @param addressOf gives the address of a cell in the same row by its column's key
 */
export function figureRow(
  measure: Measure,
  plan: Plan,
  prefill: PrefilledEntry,
  addressOf: (key: string) => string,
): Record<FigureKey, CellDescription> {
  const { noun } = plan.period;
  const entry = entryCellValues(measure, prefill);
  const formulas = rowFormulas(measure, plan);
  const format = entryFormat(measure);
  const cells = new Map<string, CellValue>([...Object.entries(entry), [formatKey('value'), cellFormat({ format })]]);
  const words = rowWords(formulas, cells);
  return {
    ref: { value: measure.priority, role: 'label' },
    id: { value: measure.id, role: 'note' },
    measure: { value: measure.title, role: 'label' },
    definition: { value: whatToCount(measure), role: 'text' },
    unit: { value: unitWords(measure.answer), role: 'text' },
    target: { value: capitalise(targetWords(measure, noun)) || SHORTHAND.notApplicable, role: 'text' },
    lastYear: lastYearCell(measure),
    ...entryCells(measure, noun, entry),
    check: formulaCell(formulas.check, words.check, addressOf),
    status: formulaCell(formulas.status, words.status, addressOf),
  };
}

/**
 * The format of the cell for the value. Numbers go into a cell without one, so that it shows what was typed: "3/12" as
 * the date that the program makes of it, £5,000.50 with its pence. Only a percentage's cell has one, in which 97 is 97%.
 */
function entryFormat({ answer }: Measure): NumberFormat | undefined {
  const { format } = kindOf(answer);
  return format?.kind === 'number' || format?.kind === 'money' ? undefined : format;
}

function entryCells(
  measure: Measure,
  noun: Plan['period']['noun'],
  entry: EntryCellValues,
): Record<FigureEntryKey, CellDescription> {
  const validations = entryValidations(measure, noun);
  const formats: Partial<Record<FigureEntryKey, NumberFormat>> = { value: entryFormat(measure) };
  return mapColumns(FIGURE_ENTRY_KEYS, (key) => {
    const validation = validations[key];
    // What was typed where nothing is asked is kept, so that the checks can report it.
    if (!validation) return { value: entry[key] ?? SHORTHAND.notApplicable, role: 'note' };
    return {
      value: entry[key],
      role: isLongEntry(key) ? 'entry-text' : 'entry',
      format: formats[key],
      validation,
    };
  });
}

/** A cell with a formula and its result; where the formula is a constant, a cell with the words alone. */
function formulaCell(expression: Expression, result: string, addressOf: (key: string) => string): CellDescription {
  if (expression.kind === 'constant')
    return { value: result === '' ? SHORTHAND.notApplicable : result, role: 'computed' };
  return { value: result, role: 'computed', formula: formulaText(expression, addressOf) };
}

/** What counts and what doesn't, or else the definition; the Definitions sheet has all three. */
function whatToCount({ counts, excludes, definition }: Measure): string {
  if (counts === undefined) return definition;
  return excludes === undefined ? counts : `${counts} Not: ${excludes.charAt(0).toLowerCase()}${excludes.slice(1)}`;
}

/** Last period's value: a number where it is exact, else words such as "over 5,000". */
function lastYearCell({ previous, answer }: Measure): CellDescription {
  if (previous === undefined) return { value: SHORTHAND.notAvailable, role: 'note' };
  const { value, qualifier } = previous;
  if (typeof value === 'boolean') return { value: value ? 'Yes' : 'No', role: 'text' };
  if (typeof value === 'string') return { value: capitalise(value), role: 'text' };
  if (qualifier !== 'exactly')
    return { value: shownFigure({ kind: 'number', value, qualifier }, answer), role: 'text' };
  return { value: storedNumber(value, answer), role: 'figure', format: kindOf(answer).format };
}
