import type { Plan } from '../../core/plan/plan';
import type { StatusKind } from '../../core/plan/status-kind';
import { statusWord } from '../../core/plan/status-kind';
import type { CellDescription } from '../sheet';
import { TONE_SIGNS } from '../report';
import { toneOf } from '../status-tone';

/** A cell with a status's sign and word ("✓ Achieved"), in the colours of its tone. */
export function statusCell(status: StatusKind, plan: Plan): CellDescription {
  const tone = toneOf(status);
  return { value: `${TONE_SIGNS[tone]} ${statusWord(status, plan)}`, role: `status-${tone}` };
}

/** Said of a figure that the council entered itself. */
export const BY_COUNCIL = 'entered by the council';
