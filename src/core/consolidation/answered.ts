import { absenceTreatments } from '../plan/absence-treatment';
import type { Plan } from '../plan/plan';
import { reasonInComment } from '../returns/reason';
import type { StatedAbsence } from '../status/outcome';
import type { GivenFigure } from './types';

/** Why there is no figure to publish, as the entry says it; undefined where it says no such thing, or no reason. */
export function statedAbsence({ state, absence, partner, at, found }: GivenFigure): StatedAbsence | undefined {
  const reason = state === 'absent' ? reasonInComment(found.comment) : undefined;
  return absence === undefined || reason === undefined ? undefined : { absence, partner, reason, source: at };
}

/** True where the entry leaves nothing to be sent: a figure, even one to correct, or a reason that the plan takes. */
export function isAnswer(plan: Pick<Plan, 'absences'>, given: GivenFigure): boolean {
  if (given.state !== 'absent') return given.state !== 'blank';
  const stated = statedAbsence(given);
  return stated !== undefined && absenceTreatments(plan)[stated.absence] !== 'owed';
}
