import type { Opened } from '../../workflows/open-return/opened';
import type { SignOffView } from '../../workflows/open-return/return-view';

/** A file that was handed to the person, and what is to be done with it. */
export interface Saved {
  file: string;
  at: Date;
  /** Where it is a return. */
  next?: { signed: SignOffView['state']; to: string; by: string };
}

export function saved(file: string, at: Date, opened: Opened | undefined): Saved {
  if (opened?.kind !== 'return') return { file, at };
  const { signOff, council, returnBy } = opened.return.state().view;
  return { file, at, next: { signed: signOff.state, to: council.email, by: returnBy } };
}
