import { kindOf } from '../../core/measure-kinds';
import type { Measure } from '../../core/plan/measure';
import { SHORTHAND } from '../../core/returns/layout';
import { shownFigure } from '../../core/words/figure-words';
import { capitalised } from '../../core/words/english';
import type { CellDescription } from '../sheet';
import { storedNumber } from './stored-number';

/** Last year's value: a real number where it is exact, else words such as "over 5,000". */
export function lastYearCell({ previous, answer }: Measure): CellDescription {
  if (previous === undefined) return { value: SHORTHAND.notAvailable, role: 'note' };
  const { value, qualifier } = previous;
  if (typeof value === 'boolean') return { value: value ? 'Yes' : 'No', role: 'text' };
  if (typeof value === 'string') return { value: capitalised(value), role: 'text' };
  if (qualifier !== 'exactly')
    return { value: shownFigure({ kind: 'number', value, qualifier }, answer), role: 'text' };
  return { value: storedNumber(value, answer), role: 'figure', format: kindOf(answer).format };
}
