import type { Deviation } from '../returns/partner-return';
import type { HeldReturn } from './check';

type DeviationOf<Kind extends Deviation['kind']> = Extract<Deviation, { kind: Kind }>;

/** What the reader of the workbook noticed, of one kind. */
export function deviationsOf<Kind extends Deviation['kind']>(
  held: HeldReturn,
  kind: Kind,
): readonly DeviationOf<Kind>[] {
  return held.return.deviations.filter((deviation): deviation is DeviationOf<Kind> => deviation.kind === kind);
}
