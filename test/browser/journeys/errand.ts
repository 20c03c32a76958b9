import type { NamedBytes } from '../../../src/workflows/ports';
import type { Answer } from './guide';
import type { Signature } from './sign-off';

/** What a partner does with a return, from opening it to sending it back. */
export interface Errand {
  /** The time at which all of it happens: returns are signed off about when they are due. */
  day: string;
  partner: string;
  file: () => Promise<NamedBytes>;
  answers: readonly Answer[];
  way: 'fill in' | 'look';
  /** An entry that has to be fixed then: the card's title, what its cell is called, where it stands, and what is typed there. */
  spoiled: { card: string; cell: string; address: string; mended: string };
  /** An entry that has to be explained. */
  odd: { card: string; why: string };
  signature: Signature;
}
