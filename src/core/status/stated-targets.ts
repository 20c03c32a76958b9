import type { Target } from '../plan/target';
import type { Figure } from '../values/figure';

/**
 * Whether what is stated meets a target that needs no reckoning: yes, a stage reached, anything provided.
 * Undefined where the target can't be held against such a figure.
 */
export function meetsStated(target: Target, figure: Figure): boolean | undefined {
  if (target.rule === 'provided') return true;
  if (target.rule === 'yes' && figure.kind === 'yes-no') return figure.value;
  if (target.rule === 'milestone' && figure.kind === 'milestone') return target.accept.includes(figure.value);
  return undefined;
}
