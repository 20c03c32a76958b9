import type { OpenedWorkbook } from '../../workflows/open-return/recognise-workbook';
import type { SignOffView } from '../../workflows/open-return/return-view';

/** A file that was handed to the person, and what is to be done with it. */
export interface Saved {
  file: string;
  at: Date;
  /** Where it is a return. */
  next?: { signed: SignOffView['state'] | 'early'; to: string; by: string };
}

export function saved(file: string, at: Date, opened: OpenedWorkbook | undefined): Saved {
  if (opened?.kind !== 'return') return { file, at };
  const { signOff, council, returnBy } = opened.return.getState().view;
  const signed = signOff.state === 'signed' && signOff.waitsFor !== undefined ? 'early' : signOff.state;
  return { file, at, next: { signed, to: council.email, by: returnBy } };
}
