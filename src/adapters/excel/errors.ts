import { Trouble } from '../../core/trouble';
import { ERROR_MESSAGES, UNKNOWN_ERROR } from './error-messages';

/** What was being done when Excel reported an error. */
export type Doing = 'reading' | 'writing' | 'printing' | 'showing';

/** The code of an office.js error; undefined for an error without one. */
export function errorCodeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * The Trouble for an error. For writing and printing it says that nothing was changed: the caller must have made sure
 * of that.
 */
export function troubleOf(error: unknown, doing: Doing): Trouble {
  if (error instanceof Trouble) return error;
  const { code, happened, next } = ERROR_MESSAGES.get(errorCodeOf(error) ?? '') ?? UNKNOWN_ERROR;
  return new Trouble(
    code,
    doing === 'writing' || doing === 'printing' ? `${happened} ${NOTHING_CHANGED}` : happened,
    next,
  );
}

export const NOTHING_CHANGED = 'Nothing was changed.';
