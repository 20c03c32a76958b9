import { Trouble } from '../../core/trouble';
import { ERROR_MESSAGES, UNKNOWN_ERROR } from './error-messages';

/** What was being done when Excel reported an error. */
export type Doing = 'reading' | 'writing' | 'printing' | 'showing';

/** Undefined for an error that isn't office.js's. */
export function errorCodeOf(fault: unknown): string | undefined {
  if (typeof fault !== 'object' || fault === null || !('code' in fault)) return undefined;
  return typeof fault.code === 'string' ? fault.code : undefined;
}

/** The Trouble for an error. Says that nothing was changed, which the caller must have made sure of. */
export function troubleOf(fault: unknown, doing: Doing): Trouble {
  if (fault instanceof Trouble) return fault;
  const { code, happened, next } = ERROR_MESSAGES.get(errorCodeOf(fault) ?? '') ?? UNKNOWN_ERROR;
  return new Trouble(
    code,
    doing === 'writing' || doing === 'printing' ? `${happened} ${NOTHING_CHANGED}` : happened,
    next,
  );
}

export const NOTHING_CHANGED = 'Nothing was changed.';
