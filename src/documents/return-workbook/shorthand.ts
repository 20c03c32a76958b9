import { SHORTHAND } from '../../core/returns/layout';

export const NOT_AVAILABLE = SHORTHAND.notAvailable;
export const NOT_APPLICABLE = SHORTHAND.notApplicable;
