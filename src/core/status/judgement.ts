import type { Outcome } from './outcome';

/** An outcome before it is tied to its measure. */
export type Judgement = Pick<Outcome, 'kind' | 'why' | 'explanation'>;
