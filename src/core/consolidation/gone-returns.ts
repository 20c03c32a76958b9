import type { Finding } from '../finding';
import type { Plan } from '../plan/plan';
import { partnerName } from '../plan/plan-index';
import type { Receipt } from './types';
import { consolidationFinding } from './checks';

/** Files that an earlier council workbook was made from and that are not among the files now. */
export function goneReturns(plan: Plan, earlier: readonly Receipt[], files: readonly string[]): readonly Finding[] {
  const here = new Set(files);
  return earlier.flatMap(({ partner, files: before }) =>
    before
      .filter((file) => !here.has(file))
      .map((file) =>
        consolidationFinding('gone-return', {
          message: `${file}, from ${partnerName(plan, partner)}, was in the earlier council workbook and is not among the returns now. Its values are no longer in.`,
          place: { file },
        }),
      ),
  );
}
