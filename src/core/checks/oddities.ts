import type { Oddity } from '../returns/partner-return';
import type { HeldReturn } from './check';

type OddityOf<Kind extends Oddity['kind']> = Extract<Oddity, { kind: Kind }>;

/** What the reader of the workbook noticed, of one kind. */
export function odditiesOf<Kind extends Oddity['kind']>(held: HeldReturn, kind: Kind): readonly OddityOf<Kind>[] {
  return held.return.oddities.filter((oddity): oddity is OddityOf<Kind> => oddity.kind === kind);
}
