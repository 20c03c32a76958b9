import type { Check } from '../../src/core/checks/check';
import type { ExamplesOf } from '../../src/core/checks/example';

/** The examples that stand beside a check, in the file that has its name. */
export function examplesOf<Family extends Check['family']>({
  family,
  id,
}: {
  family: Family;
  id: string;
}): ExamplesOf[Family] {
  return jest.requireActual<{ examples: ExamplesOf[Family] }>(`../../src/core/checks/${family}/${id}`).examples;
}
